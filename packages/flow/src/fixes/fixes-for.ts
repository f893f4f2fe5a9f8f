import type { Manifests } from '@offhook/contract';
import type { Flow } from '../document.ts';
import { apply } from '../edit/apply.ts';
import { upgrade } from '../upgrade.ts';
import type { Problem, ProblemCode } from '../validate/problem.ts';
import type { Fix } from './fix.ts';
import type { Fixer } from './fixer.ts';
import { referenceFixes } from './reference-fixes.ts';
import { structureFixes } from './structure-fixes.ts';
import { valueFixes } from './value-fixes.ts';

const fixers: Partial<Record<ProblemCode, Fixer>> = {
  ...structureFixes,
  ...valueFixes,
  ...referenceFixes,
};

/** Ways to settle a problem that `validate` found, the best first; each can be carried out on the flow as it is. */
export const fixesFor = (problem: Problem, flow: Flow, manifests: Manifests): readonly Fix[] => {
  const { node = '', field: input = '', socket = '', code } = problem;
  const fixes = fixers[code]?.({
    problem,
    flow: upgrade(flow, manifests),
    manifests,
    node,
    input,
    socket,
  });
  return (fixes ?? []).filter(
    ({ operation }) => apply(flow, operation, manifests).refused === undefined,
  );
};
