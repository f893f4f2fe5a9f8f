import type { Slots } from '../../compile/read.ts';
import type { Step } from '../../compile/step.ts';
import { type PartKeeper, type Scope } from '../live-run.ts';
import { mergeSlots, scopeOf } from './scope.ts';

/**
 * A branch has come to a Join to which no parting of ways belongs, such as one of the many answers
 * of a block: it waits for the part around it.
 */
export const arriveAlone = (parts: PartKeeper, step: Step, slots: Slots): void => {
  const scope = scopeOf(slots);
  if (scope.joined?.has(step)) return parts.release(slots, true);
  scope.parked ??= [];
  scope.parked.push({ step, slots });
  const { mode, count } = step.bind(slots, scope.run.trigger, scope.run);
  const wanted = mode === 'any' ? 1 : mode === 'first' ? Number(count) : Infinity;
  const here = scope.parked.filter((one) => one.step === step).length;
  if (here < wanted) return parts.less(scope);
  scope.joined ??= new Set();
  scope.joined.add(step);
  goOn(parts, scope, step);
};

const goOn = (parts: PartKeeper, scope: Scope, step: Step): void => {
  const came = scope.parked?.filter((one) => one.step === step) ?? [];
  scope.parked = scope.parked?.filter((one) => one.step !== step) ?? null;
  const [first, ...others] = came;
  if (first === undefined) return;
  const slots = others.reduce(
    (onto, { slots: other }) => mergeSlots(onto, first.slots, other),
    first.slots.slice(),
  );
  parts.conductor.dispatch(scope.run, step, slots, {
    socket: 'done',
    output: { arrived: came.length },
  });
};

/** Nothing of a part is under way any more: its first Join goes on with what has come to it. */
export const fireAlone = (parts: PartKeeper, scope: Scope): void => {
  const [first] = scope.parked ?? [];
  if (first === undefined) return;
  scope.branches = 1;
  const { mode } = first.step.bind(first.slots, scope.run.trigger, scope.run);
  if (mode === 'all' || mode === 'settled') return goOn(parts, scope, first.step);
  scope.parked = scope.parked?.filter(({ step }) => step !== first.step) ?? null;
  const { node } = first.step;
  const message = `Too few branches came to “${node}”.`;
  parts.fail(scope, { code: 'too-few', message, node });
};
