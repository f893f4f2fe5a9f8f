import { globSync } from 'node:fs';

const skipped = new Set(['node_modules', 'dist', 'storybook-static', 'coverage', '.nx', '.git']);

/** Paths from the root that match, without what is installed, built or hidden; sorted. */
export const filesMatching = (
  root: string,
  pattern: string | readonly string[],
): readonly string[] =>
  globSync(pattern, { cwd: root, exclude: (name) => skipped.has(name) })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** All TypeScript that people wrote here. */
export const sourceFiles = (root: string): readonly string[] =>
  filesMatching(root, ['{packages,apps,tools,e2e,examples,benchmarks}/**/*.ts', '*.ts']);

/** Tests, stories and worked examples: code that is read and run here, but never ships. */
export const isProof = (path: string): boolean =>
  /\.(test|stories|example|fixture)\.ts$/.test(path) ||
  /(^(e2e|benchmarks|examples)|\/(test|fixtures))\//.test(path);
