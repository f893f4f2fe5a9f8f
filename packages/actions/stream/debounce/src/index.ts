import { defineOperator, done, keyOf, number, runKey } from '@offhook/contract';
import { groupBy, mergeMap, switchMap } from 'rxjs';
import { lastOf } from './last-of.ts';

/** Waits until no other run of the same contact or key has come for a while. Only the last one goes on; those that it overtook are dropped at once. */
export const debounce = defineOperator({
  id: 'debounce',
  title: 'Debounce',
  description: 'Lets only the last of several runs go on, once no other has come for a while.',
  aliases: { titles: ['Wait for Quiet'] },
  tags: ['date and time', 'repeated'],
  keywords: ['focus', 'burst', 'typing', 'per contact'],
  requires: ['clock'],
  inputs: {
    milliseconds: number({
      title: 'Milliseconds',
      help: 'How long no other run may come.',
      min: 0,
      initial: 300,
    }),
    key: runKey,
  },
  sockets: done(),
  operator:
    ({ clock }) =>
    (tokens$) =>
      tokens$.pipe(
        groupBy(keyOf, {
          duration: (same$) =>
            same$.pipe(switchMap(({ input }) => clock.timer(input.milliseconds))),
        }),
        mergeMap((same$) => lastOf(same$, clock)),
      ),
});
