import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const lockFile = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));

/** Packages whose code runs in a story. */
const inPage =
  /^packages\/(actions\/[^/]+\/[^/]+|sources\/[^/]+|hosts\/simulated|adapter|client|contract|editor|flow|import-cti|runtime)$/;

/** Loaded in a worker of its own, never in the page. */
const apart = new Set(['elkjs']);

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly dependencies?: Readonly<Record<string, string>> }>
  >;
}

/** The libraries that stories load, so that they are prepared before the first test and none reloads the page. */
export const pageLibraries = (): readonly string[] => {
  const { packages }: Lock = JSON.parse(readFileSync(lockFile, 'utf8'));
  const named = Object.entries(packages)
    .filter(([folder]) => inPage.test(folder))
    .flatMap(([, { dependencies = {} }]) => Object.keys(dependencies))
    .filter((name) => !name.startsWith('@offhook/') && !apart.has(name));
  return [...new Set(named)].sort();
};
