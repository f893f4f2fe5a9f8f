import { defineOperator, done, json, keyOf, list, number, runKey } from '@offhook/contract';
import { exhaustMap, groupBy, mergeMap, toArray } from 'rxjs';
import { departuresOf } from './departures-of.ts';

const item = json({ title: 'Value' });

/** Gathers the values of the runs of the same contact or key for a while from the first. Then the last run goes on with all of them; the others are dropped. */
export const collectWithin = defineOperator({
  id: 'collect-within',
  title: 'Collect Within',
  description: 'Gathers the values of several runs for a while and goes on once with all of them.',
  tags: ['date and time', 'list', 'repeated'],
  keywords: ['buffer', 'batch', 'window', 'count', 'per contact'],
  requires: ['clock'],
  inputs: {
    value: json({ title: 'Value', help: 'What each run adds.' }),
    milliseconds: number({
      title: 'Milliseconds',
      help: 'Counted from the first run.',
      min: 0,
      initial: 1000,
    }),
    key: runKey,
  },
  sockets: done({ values: list({ title: 'Values', item }), count: number({ title: 'Count' }) }),
  operator:
    ({ clock }) =>
    (tokens$) =>
      tokens$.pipe(
        groupBy(keyOf, {
          duration: (same$) =>
            same$.pipe(exhaustMap(({ input }) => clock.timer(input.milliseconds))),
        }),
        mergeMap((same$) => same$.pipe(toArray(), mergeMap(departuresOf))),
      ),
});
