import type { Manifests } from '@offhook/contract';
import type { Flow } from '../document.ts';
import { upgrade } from '../upgrade.ts';
import { checkReferences } from './check-references.ts';
import { checkConnections, checkNodes, checkParts, checkStarts } from './check-structure.ts';
import { checkPolicy, checkTriggers } from './check-triggers.ts';
import { checkValues } from './check-values.ts';
import type { Problem } from './problem.ts';
import { type View, viewOf } from './view.ts';

type Check = (view: View) => readonly Problem[];

/** In the order in which problems are told; some look at one node after the other. */
const checks: readonly (readonly [check: Check, isPerNode?: 'per node'])[] = [
  [checkTriggers],
  [checkPolicy],
  [checkStarts],
  [checkNodes, 'per node'],
  [checkConnections, 'per node'],
  [checkParts],
  [checkValues, 'per node'],
  [checkReferences, 'per node'],
];

/** How many nodes are looked at in one step. */
const step = 200;

/**
 * Does what `validate` does, step by step, so that whoever has a screen to draw can do that in
 * between; all that the steps find, one after the other, is what `validate` finds.
 */
export function* validateInSteps(flow: Flow, manifests: Manifests): Generator<readonly Problem[]> {
  const view = viewOf(upgrade(flow, manifests), manifests);
  yield [];
  for (const [check, isPerNode] of checks) {
    if (isPerNode === undefined) yield check(view);
    else
      for (let from = 0; from < view.nodes.length; from += step)
        yield check({ ...view, nodes: view.nodes.slice(from, from + step) });
  }
}

/**
 * All that is wrong or doubtful about a flow, what concerns the whole of it first. Inputs that an
 * older version of an action saved are looked at as they will be after their upgrades.
 */
export const validate = (flow: Flow, manifests: Manifests): readonly Problem[] =>
  [...validateInSteps(flow, manifests)].flat();
