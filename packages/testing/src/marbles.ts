import type { ClockPort } from '@offhook/contract';
import { map, timer } from 'rxjs';
import { type RunHelpers, TestScheduler } from 'rxjs/testing';
import { expect } from 'vitest';

/** RxJS's marble functions, and a clock that is lent as hosts lend theirs. */
export interface MarbleTools extends RunHelpers {
  /** Virtual; starts at 0, one frame is one millisecond. */
  readonly clock: ClockPort;
}

/** Runs a marble test in virtual time; values are compared deeply when it ends. */
export const marbles = <T>(run: (tools: MarbleTools) => T): T => {
  const scheduler = new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
  const clock: ClockPort = {
    now: () => scheduler.now(),
    timer: (milliseconds) => timer(milliseconds, scheduler).pipe(map((): 0 => 0)),
    scheduler,
  };
  return scheduler.run((tools) => run({ ...tools, clock }));
};
