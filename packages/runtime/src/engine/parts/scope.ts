import type { Round, RunFailure } from '@offhook/contract';
import type { Slots } from '../../compile/read.ts';
import type { Step } from '../../compile/step.ts';
import type { LiveRun } from '../live-run.ts';
import { Owner } from '../owner.ts';
import type { Frame } from './frame.ts';

/** A branch that has come to a Join and waits for others. */
export interface Parked {
  readonly step: Step;
  readonly slots: Slots;
}

/** How to undo something that was done. */
export interface Undo {
  readonly step: Step;
  readonly slots: Slots;
}

/**
 * A part of a run: its branches, and the control blocks that they have reached. It is over when
 * nothing of it is left; closing it ends all that is in it, but for what cleans up.
 */
export class Scope extends Owner {
  readonly run: LiveRun;
  /** The control block whose part it is; null for the whole run. */
  readonly frame: Frame | null;
  /** Which round of its block it is; -1 where there are none. */
  readonly round: number;
  /** Whether only its own time limit can close it. */
  readonly shielded: boolean;
  /** Its branches that have not settled, and the control blocks that stand for one. */
  branches = 1;
  readonly frames = new Set<Frame>();
  /** Whether a branch has come to its end. */
  completed = false;
  /** Why it has failed. */
  failure: RunFailure | null = null;
  /** Whether it counts as ended well although it was closed. */
  kept = false;
  over = false;
  /** What its branches have left behind, together. */
  left: Slots | null = null;
  parked: Parked[] | null = null;
  /** The Joins of which one branch has gone on already. */
  joined: Set<Step> | null = null;
  undos: Undo[] | null = null;

  constructor(run: LiveRun, frame: Frame | null, round = -1, shielded = false) {
    super();
    this.run = run;
    this.frame = frame;
    this.round = round;
    this.shielded = shielded;
  }
}

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
