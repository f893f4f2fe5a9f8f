import type { ClockPort } from '@offhook/contract';
import { asyncScheduler, map, timer } from 'rxjs';

/** The page's own time, for hosts that lend no clock. */
export const pageClock: ClockPort = {
  now: () => asyncScheduler.now(),
  timer: (milliseconds) => timer(milliseconds).pipe(map((): 0 => 0)),
  scheduler: asyncScheduler,
};
