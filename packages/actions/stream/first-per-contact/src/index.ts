import { defineOperator, done, keyOf, number, runKey } from '@offhook/contract';
import { groupBy, map, mergeMap, switchMap } from 'rxjs';

/** Lets the first run of each contact or key go on and drops all later ones. A contact that has not come for a while is forgotten. */
export const firstPerContact = defineOperator({
  id: 'first-per-contact',
  title: 'First per Contact',
  description: 'Lets only the first run of each contact go on.',
  aliases: { titles: ['Once per Contact'] },
  tags: ['repeated'],
  keywords: ['distinct', 'alert'],
  requires: ['clock'],
  inputs: {
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
        // A run without contact and key is the only one of its kind, and so the first.
        groupBy((token) => keyOf(token) || token, {
          duration: (same$) =>
            same$.pipe(
              map((token) => (keyOf(token) === '' ? 0 : token.input.forgetAfter)),
              switchMap((milliseconds) => clock.timer(milliseconds)),
            ),
        }),
        mergeMap((same$) =>
          same$.pipe(map((token, index) => (index === 0 ? token.leave({}) : token.drop()))),
        ),
      ),
});
