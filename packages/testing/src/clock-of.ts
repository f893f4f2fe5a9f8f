import type { ClockPort } from '@offhook/contract';
import { map, type SchedulerLike, timer } from 'rxjs';

/** A clock that is lent as hosts lend theirs, and goes by a scheduler. */
export const clockOf = (scheduler: SchedulerLike): ClockPort => ({
  now: () => scheduler.now(),
  timer: (milliseconds) => timer(milliseconds, scheduler).pipe(map((): 0 => 0)),
  scheduler,
});
