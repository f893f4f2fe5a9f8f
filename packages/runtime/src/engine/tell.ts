import type { Round, RunFailure, RunStatus } from '@offhook/contract';
import type { Step } from '../compile/step.ts';
import type { SafeObserver } from '../observe.ts';
import type { LiveRun } from './live-run.ts';
import type { SeenSignal } from './seen.ts';

/** Tells an observer of a run that begins, once. */
export const tellBegin = (observer: SafeObserver, run: LiveRun, flow: string): void => {
  if (run.record === null && run.open) observer.run(run.seen(flow));
};

/** Tells an observer of a step that left; Start is no step. */
export const tellStep = (
  observer: SafeObserver,
  run: LiveRun,
  { node, action }: Step,
  { socket, output, seen }: SeenSignal,
  within?: readonly Round[],
): void => {
  if (action === '' || run.record === null) return;
  observer.step(run.record, {
    node,
    action,
    socket,
    output,
    ...(seen && { inputs: seen.inputs, ...(seen.began !== undefined && { began: seen.began }) }),
    ...(within !== undefined && within.length > 0 && { within }),
  });
};

/** Tells an observer of a run's end, and first of the calls that were never answered. */
export const tellEnd = (
  observer: SafeObserver,
  run: LiveRun,
  flow: string,
  status: RunStatus,
  error: RunFailure | undefined,
): void => {
  if (run.record === null) observer.run(run.seen(flow));
  const record = run.ended(flow, status, error);
  for (const call of run.calls ?? []) observer.call(record, call);
  run.calls = null;
  observer.end(record);
};
