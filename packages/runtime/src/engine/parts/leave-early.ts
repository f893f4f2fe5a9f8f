import type { JsonRecord } from '@offhook/contract';
import { fillFields } from '../../compile/bind.ts';
import type { Slots } from '../../compile/read.ts';
import type { Step } from '../../compile/step.ts';
import { frozen, jsonCopy } from '../../json-copy.ts';
import { type LiveRun, type PartKeeper, type Scope, type Whole } from '../live-run.ts';
import { LoopFrame } from './loop-frame.ts';
import { scopeOf } from './scope.ts';

/** The part that a branch is in, and those around it, the innermost first. */
const partsAround = (slots: Slots): readonly Scope[] => {
  const parts: Scope[] = [];
  for (let scope: Scope | null = scopeOf(slots); scope !== null; scope = scope.frame?.scope ?? null)
    parts.push(scope);
  return parts;
};

/** Ends the loop around a branch; what the branch has done within counts as done well. */
export const breakOut = (parts: PartKeeper, { node }: Step, slots: Slots): void => {
  const own = scopeOf(slots);
  const around = partsAround(slots);
  const depth = around.findIndex(({ frame }) => frame instanceof LoopFrame);
  const loop = around[depth]?.frame;
  if (!(loop instanceof LoopFrame)) {
    const message = `“${node}” stands in no loop. Put it into the part of a For Each or a While.`;
    return parts.fail(own, { code: 'outside-loop', message, node });
  }
  for (const left of around.slice(0, depth + 1)) left.kept = true;
  loop.breakOut(slots);
  if (own.open) parts.release(slots, true);
};

/** What a run hands over: by what its flow declares, or as it was given. */
const answerOf = ({ plan }: Whole, given: unknown): JsonRecord => {
  const result = (given ?? {}) as JsonRecord; // cast: the input is a record
  const answer = plan.outputs ? fillFields(plan.outputs, result) : result;
  return frozen(jsonCopy(answer)) as JsonRecord; // cast: the copy of a record is one
};

/** Ends a whole run as completed, with a result. */
export const stopRun = (parts: PartKeeper, run: LiveRun, result: unknown, slots: Slots): void => {
  if (run.root !== null) run.root.result = answerOf(run.root, result);
  for (const scope of partsAround(slots)) scope.kept = true;
  parts.conductor.settle(run, 'completed');
  parts.release(slots, true);
};
