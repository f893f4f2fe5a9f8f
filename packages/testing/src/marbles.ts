import type { ClockPort } from '@offhook/contract';
import { type RunHelpers, TestScheduler } from 'rxjs/testing';
import { expect } from 'vitest';
import { clockOf } from './clock-of.ts';

/** RxJS's marble functions, and a clock that is lent as hosts lend theirs. */
export interface MarbleTools extends RunHelpers {
  /** Virtual; starts at 0, one frame is one millisecond. */
  readonly clock: ClockPort;
}

/** Runs a marble test in virtual time; values are compared deeply when it ends. */
export const marbles = <T>(run: (tools: MarbleTools) => T): T => {
  const scheduler = new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
  const clock = clockOf(scheduler);
  return scheduler.run((tools) => run({ ...tools, clock }));
};
