import type { ClockPort } from '@offhook/contract';
import { asyncScheduler, map, type Observable, switchMap, timer } from 'rxjs';

/** The browser's longest timer; a longer one would ring at once. */
const longest = 2 ** 31 - 1;

const after = (milliseconds: number): Observable<0> =>
  milliseconds > longest
    ? timer(longest).pipe(switchMap(() => after(milliseconds - longest)))
    : timer(milliseconds).pipe(map(() => 0 as const));

/** The time of the page. */
export const realClock = (): ClockPort => ({
  now: () => Date.now(),
  timer: after,
  scheduler: asyncScheduler,
});
