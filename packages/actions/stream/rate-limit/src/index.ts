import { choice, defineOperator, done, number, runKey } from '@offhook/contract';
import { defer, mergeMap } from 'rxjs';
import { admit, type Lanes } from './admit.ts';

/**
 * Lets so many runs of the same contact or key go on within a time. Those beyond wait for their turn
 * in the order they came, or are dropped. A run that ends while it waits keeps its turn.
 */
export const rateLimit = defineOperator({
  id: 'rate-limit',
  title: 'Rate Limit',
  description: 'Lets only so many runs go on in a given time; the others wait or are dropped.',
  tags: ['date and time', 'repeated'],
  keywords: ['quota', 'queue', 'slow down', 'per contact'],
  requires: ['clock'],
  inputs: {
    limit: number({ title: 'Runs', help: 'How many may go on.', min: 1, initial: 1 }),
    milliseconds: number({
      title: 'Milliseconds',
      help: 'Within this time.',
      min: 0,
      initial: 1000,
    }),
    excess: choice({ title: 'The Others', of: ['wait', 'drop'], initial: 'wait' }),
    key: runKey,
  },
  sockets: done(),
  operator:
    ({ clock }) =>
    (tokens$) =>
      defer(() => {
        const lanes: Lanes = new Map();
        return tokens$.pipe(mergeMap((token) => admit(token, lanes, clock)));
      }),
});
