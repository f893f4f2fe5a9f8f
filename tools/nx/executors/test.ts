import { type FileResult, runTests } from '../../check/vitest.ts';
import { executorOf, type Outcome } from './executor.ts';

const told = (files: readonly FileResult[]): Outcome => {
  const failed = files.flatMap(({ failures }) => failures);
  const passed = files.reduce((sum, file) => sum + file.passed, 0);
  const text = [`${passed} passed, ${failed.length} failed`, ...failed].join('\n');
  return { success: failed.length === 0, text };
};

/** Runs the unit and browser tests: one vitest for all packages. */
export const { batch: testBatch, one: testOne } = executorOf(async (root, packages) => {
  const folders = packages.map(({ folder }) => `${folder}/`);
  const { files } = await runTests(root, { projects: ['unit', 'browser'], filters: folders });
  return new Map(
    packages.map(({ name, folder }) => [
      name,
      told(files.filter(({ path }) => path.startsWith(`${folder}/`))),
    ]),
  );
});
