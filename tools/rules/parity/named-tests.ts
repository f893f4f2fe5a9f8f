import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A test that a document names. */
export interface NamedTest {
  readonly title: string;
  /** From the document's folder. */
  readonly path: string;
}

const quotes = ["'", '"', '`'];

/** Whether a title stands there as that of a test or an example, with its quotes. */
const titled = (source: string, title: string): boolean =>
  quotes
    .map((quote) => `${quote}${title}${quote}`)
    .flatMap((quoted) => source.split(quoted).slice(0, -1))
    .some((before) => /(title: |\()\s*$/.test(before));

/** The tests that a text names by links: `[title](path)`. */
export const namedTests = (text: string): readonly NamedTest[] =>
  [...text.matchAll(/\[(?<title>[^\]]+)\]\((?<path>[^)]+)\)/g)].map(({ groups }) => ({
    title: groups?.['title'] ?? '',
    path: groups?.['path'] ?? '',
  }));

/** Those of some named tests that are not there; paths count from the folder. */
export const missingTests = (tests: readonly NamedTest[], folder: string): readonly NamedTest[] =>
  tests.filter(({ title, path }) => {
    const file = join(folder, path);
    return !existsSync(file) || !titled(readFileSync(file, 'utf8'), title);
  });
