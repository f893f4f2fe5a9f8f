import type { Group } from '../document.ts';
import type { Draft } from './draft.ts';
import type { OperationOf } from './operation.ts';
import { type Carry, nodeIn, refuseName, unknownNode } from './refusal.ts';

/** Removes a member of a map of the document, and the map with its last. */
const drop = (draft: Draft, map: 'groups' | 'notes', id: string): void => {
  draft.remove([map, id]);
  const left = draft.read([map]);
  if (left !== undefined && Object.keys(left as object).length === 0) draft.remove([map]); // cast: a map stands there
};

const groupsOf = (draft: Draft): readonly (readonly [string, Group])[] =>
  Object.entries((draft.read(['groups']) ?? {}) as Readonly<Record<string, Group>>); // cast: the flow's shape was checked

/** Takes nodes out of all groups; a group that becomes empty goes. */
export const leaveGroups = (draft: Draft, gone: ReadonlySet<string>, except?: string): void => {
  for (const [id, { members }] of groupsOf(draft)) {
    if (id === except) continue;
    const left = members.filter((member) => !gone.has(member));
    if (left.length === members.length) continue;
    if (left.length === 0) drop(draft, 'groups', id);
    else draft.set(['groups', id, 'members'], left);
  }
};

/** Lets groups follow a node's id. */
export const renameMember = (draft: Draft, from: string, to: string): void => {
  for (const [id, { members }] of groupsOf(draft)) {
    if (!members.includes(from)) continue;
    const renamed = members.map((member) => (member === from ? to : member));
    draft.set(['groups', id, 'members'], renamed);
  }
};

/** Puts nodes together, changes a group, or takes it away; a node is in one group at most. */
export const setGroup: Carry<OperationOf<'set-group'>> = (draft, { id, group }) => {
  if (group === undefined) {
    drop(draft, 'groups', id);
    return undefined;
  }
  const refused = refuseName(id);
  if (refused !== undefined) return refused;
  const unknown = group.members.find((member) => nodeIn(draft, member) === undefined);
  if (unknown !== undefined) return unknownNode(unknown);
  leaveGroups(draft, new Set(group.members), id);
  draft.set(['groups', id], group);
  return undefined;
};

/** Writes a note, changes it, or takes it away. */
export const setNote: Carry<OperationOf<'set-note'>> = (draft, { id, note }) => {
  const refused = refuseName(id);
  if (refused !== undefined) return refused;
  if (note === undefined) drop(draft, 'notes', id);
  else draft.set(['notes', id], note);
  return undefined;
};
