import type { Round } from '@offhook/contract';
import type { Slots } from '../../compile/read.ts';
import type { Scope } from '../live-run.ts';

/** The part that a branch is in. */
export const scopeOf = (slots: Slots): Scope => slots[0] as Scope; // cast: the first slot of a flow with control blocks

/** The rounds around a branch, the outermost first. */
export const roundsOf = (slots: Slots): readonly Round[] => {
  const rounds: Round[] = [];
  for (let scope: Scope | null = scopeOf(slots); scope !== null; ) {
    const { frame, round }: Scope = scope;
    if (frame !== null && round >= 0) rounds.push({ node: frame.step.node, index: round });
    scope = frame?.scope ?? null;
  }
  return rounds.reverse();
};

/** Lays what a branch has changed since `from` over what others have left; the first slot is the part's own. */
export const mergeSlots = (onto: Slots, from: Slots, branch: Slots): Slots => {
  for (let index = 1; index < branch.length; index++) {
    if (branch[index] !== from[index]) onto[index] = branch[index];
  }
  return onto;
};
