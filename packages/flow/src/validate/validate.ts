import type { Manifests } from '@offhook/contract';
import type { Flow } from '../document.ts';
import { upgrade } from '../upgrade.ts';
import { checkReferences } from './check-references.ts';
import { checkConnections, checkNodes, checkParts, checkStarts } from './check-structure.ts';
import { checkPolicy, checkTriggers } from './check-triggers.ts';
import { checkValues } from './check-values.ts';
import type { Problem } from './problem.ts';
import { viewOf } from './view.ts';

const checks = [
  checkTriggers,
  checkPolicy,
  checkStarts,
  checkNodes,
  checkConnections,
  checkParts,
  checkValues,
  checkReferences,
] as const;

/**
 * All that is wrong or doubtful about a flow, what concerns the whole of it first. Inputs that an
 * older version of an action saved are looked at as they will be after their upgrades.
 */
export const validate = (flow: Flow, manifests: Manifests): readonly Problem[] => {
  const view = viewOf(upgrade(flow, manifests), manifests);
  return checks.flatMap((check) => check(view));
};
