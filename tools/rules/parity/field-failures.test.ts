import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../../docs');
const rows = [
  ...readFileSync(join(folder, 'field-failures.md'), 'utf8').matchAll(
    /^\| (?<number>\d+) \| (?<wrong>.+?) \| (?<held>.+) \|$/gm,
  ),
].map(({ groups }) => ({
  number: Number(groups?.['number']),
  wrong: groups?.['wrong'] ?? '',
  held: groups?.['held'] ?? '',
}));

const quotes = ["'", '"', '`'];

/** Whether a title stands there as that of a test or an example, with its quotes. */
const titled = (source: string, title: string): boolean =>
  quotes
    .map((quote) => `${quote}${title}${quote}`)
    .flatMap((quoted) => source.split(quoted).slice(0, -1))
    .some((before) => /(title: |\()\s*$/.test(before));

const testsOf = (held: string) =>
  [...held.matchAll(/\[(?<title>[^\]]+)\]\((?<path>[^)]+)\)/g)].map(({ groups }) => ({
    title: groups?.['title'] ?? '',
    path: groups?.['path'] ?? '',
  }));

it('lists every failure of blocks, events and runs', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 27 }, (_, at) => at + 9));
});

it.each(rows)(
  '$number is held by tests that exist, or says why it is later: $wrong',
  ({ held }) => {
    const tests = testsOf(held);
    if (tests.length === 0) expect(held).toMatch(/^later: ./);
    const missing = tests.filter(({ title, path }) => {
      const file = join(folder, path);
      return !existsSync(file) || !titled(readFileSync(file, 'utf8'), title);
    });
    expect(missing).toEqual([]);
  },
);
