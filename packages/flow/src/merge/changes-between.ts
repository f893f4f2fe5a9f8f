import type { Flow } from '../document.ts';
import type { Change } from '../edit/change.ts';
import { isMembers, type Members } from '../edit/copies.ts';
import { isSame } from '../is-same.ts';
import { isWoven } from './woven.ts';

const changesIn = (path: readonly string[], before: Members, after: Members): readonly Change[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const here = [...path, key];
    const old = Object.hasOwn(before, key) ? before[key] : undefined;
    const now = Object.hasOwn(after, key) ? after[key] : undefined;
    if (isSame(old, now)) return [];
    if (now === undefined) return [{ path: here }];
    if (isWoven(here) && isMembers(old) && isMembers(now)) return changesIn(here, old, now);
    return [{ path: here, value: now }];
  });

/** The changes that lead from one flow to another, each as small as people think of edits. */
export const changesBetween = (before: Flow, after: Flow): readonly Change[] =>
  // A flow is a map of members like any other here.
  changesIn([], { ...before }, { ...after });
