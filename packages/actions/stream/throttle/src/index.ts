import { defineOperator, done, keyOf, number, runKey } from '@offhook/contract';
import { exhaustMap, groupBy, map, mergeMap } from 'rxjs';

/** Lets a run go on at once, and drops the others of the same contact or key for a while; the next one after that goes on again. */
export const throttle = defineOperator({
  id: 'throttle',
  title: 'Throttle',
  description: 'Lets the first of several runs go on and drops the others for a while.',
  tags: ['date and time', 'repeated'],
  keywords: ['once', 'alert', 'burst', 'per contact'],
  requires: ['clock'],
  inputs: {
    milliseconds: number({
      title: 'Milliseconds',
      help: 'Counted from the first run.',
      min: 0,
      initial: 1000,
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
            same$.pipe(exhaustMap(({ input }) => clock.timer(input.milliseconds))),
        }),
        mergeMap((same$) =>
          same$.pipe(map((token, index) => (index === 0 ? token.leave({}) : token.drop()))),
        ),
      ),
});
