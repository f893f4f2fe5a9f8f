import { errorsIn } from '../../build/types.ts';
import { run } from '../../workspace/run.ts';
import { executorOf } from './executor.ts';

/** Checks types: one compiler over the whole tree, its errors told per package. */
export const { batch: typecheckBatch, one: typecheckOne } = executorOf(async (root, packages) => {
  const { output } = await run(root, 'tsc', ['-p', '.', '--pretty', 'false']);
  return new Map(
    packages.map(({ name, folder }) => {
      const errors = errorsIn(output, folder);
      return [name, { success: errors.length === 0, text: errors.join('\n') }];
    }),
  );
});
