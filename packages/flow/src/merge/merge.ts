import type { Flow } from '../document.ts';
import type { Change } from '../edit/change.ts';
import { changesBetween } from './changes-between.ts';
import { claimedNodes } from './claimed-nodes.ts';
import type { Conflict } from './conflict.ts';
import { dropDangling } from './drop-dangling.ts';
import { renameTwins } from './rename-twins.ts';
import { type Choice, Weaver } from './weaver.ts';

/** Two people's edits of one flow, brought together. */
export interface Merged {
  readonly flow: Flow;
  /** What only a person can decide. */
  readonly conflicts: readonly Conflict[];
  /** What comes into my flow by the merge. */
  readonly taken: readonly Change[];
}

/**
 * Replays what I changed since `base` on what was saved meanwhile. Where both changed the same, my
 * side stands until `choices` say otherwise, by the conflict's id.
 */
export const merge = (
  base: Flow,
  mine: Flow,
  theirs: Flow,
  choices: Readonly<Record<string, Choice>> = {},
): Merged => {
  const own = renameTwins(base, mine, theirs);
  const weaver = new Weaver(claimedNodes(base, own, theirs), choices);
  const woven = weaver.weave([], base, own, theirs) as Flow; // cast: merged from three flows
  const flow = dropDangling(woven, [base, own, theirs]);
  return { flow, conflicts: weaver.conflicts, taken: changesBetween(mine, flow) };
};
