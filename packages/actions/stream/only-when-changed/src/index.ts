import { defineOperator, done, json, keyOf, number, runKey } from '@offhook/contract';
import { groupBy, mergeMap, switchMap } from 'rxjs';
import { changesOf } from './changes-of.ts';

/** Lets a run go on when its value differs from that of the run before it of the same contact or key, and drops it otherwise. The first one goes on. */
export const onlyWhenChanged = defineOperator({
  id: 'only-when-changed',
  title: 'Only When Changed',
  description: 'Lets a run go on only when a value has changed since the one before.',
  aliases: { titles: ['Distinct'] },
  tags: ['repeated'],
  keywords: ['different', 'same', 'per contact'],
  requires: ['clock'],
  inputs: {
    value: json({ title: 'Value', help: 'What must have changed.' }),
    key: runKey,
    forgetAfter: number({
      title: 'Forget After',
      help: 'Milliseconds without a run.',
      min: 0,
      initial: 86_400_000,
    }),
  },
  sockets: done(),
  operator:
    ({ clock }) =>
    (tokens$) =>
      tokens$.pipe(
        groupBy(keyOf, {
          duration: (same$) => same$.pipe(switchMap(({ input }) => clock.timer(input.forgetAfter))),
        }),
        mergeMap(changesOf),
      ),
});
