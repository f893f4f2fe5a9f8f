import type { ClockPort, Departure, Token } from '@offhook/contract';
import { debounce, filter, map, merge, type Observable, pairwise } from 'rxjs';

type Visit = Token<{ readonly milliseconds: number }, unknown>;

/** Drops each run when the next one comes, and lets the last go on when none has come for a while. */
export const lastOf = (same$: Observable<Visit>, clock: ClockPort): Observable<Departure> => {
  const overtaken$ = same$.pipe(
    pairwise(),
    map(([before]) => before.drop()),
  );
  const last$ = same$.pipe(
    debounce(({ input }) => clock.timer(input.milliseconds)),
    filter(({ ended }) => !ended),
    map((token) => token.leave({})),
  );
  return merge(overtaken$, last$);
};
