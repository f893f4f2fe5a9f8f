import type { Observable, SchedulerLike } from 'rxjs';

/** The only source of time; virtual in tests and dry runs. */
export interface ClockPort {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Emits once after so many milliseconds, then completes. */
  timer(milliseconds: number): Observable<0>;
  /** For RxJS operators that take time. */
  readonly scheduler: SchedulerLike;
}
