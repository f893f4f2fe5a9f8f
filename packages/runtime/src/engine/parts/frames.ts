import type { Slots } from '../../compile/read.ts';
import type { Step } from '../../compile/step.ts';
import { type Frame, type Input, type LiveRun, type PartKeeper } from '../live-run.ts';
import { CallFrame } from './call-frame.ts';
import { ForEachFrame } from './for-each-frame.ts';
import { RetryFrame } from './retry-frame.ts';
import { TimeLimitFrame } from './time-limit-frame.ts';
import { TryFrame } from './try-frame.ts';
import { WaitForFrame } from './wait-for-frame.ts';
import { WhileFrame } from './while-frame.ts';

type Make = (parts: PartKeeper, run: LiveRun, step: Step, slots: Slots, input: Input) => Frame;

/** What stands for a branch that has reached a control block, by the block's kind. */
export const frames: Readonly<Record<string, Make>> = {
  'for-each': (...given) => new ForEachFrame(...given),
  while: (...given) => new WhileFrame(...given),
  try: (...given) => new TryFrame(...given),
  retry: (...given) => new RetryFrame(...given),
  'time-limit': (...given) => new TimeLimitFrame(...given),
  'wait-for': (...given) => new WaitForFrame(...given),
  'call-flow': (...given) => new CallFrame(...given),
};
