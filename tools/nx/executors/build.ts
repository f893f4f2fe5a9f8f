import { buildAll } from '../../build/build.ts';
import { executorOf } from './executor.ts';

/** Builds packages: one bundler and one compiler for all. */
export const { batch: buildBatch, one: buildOne } = executorOf(async (root, packages) => {
  const built = await buildAll(root, packages);
  return new Map(
    [...built].map(([name, { success, errors }]) => [name, { success, text: errors.join('\n') }]),
  );
});
