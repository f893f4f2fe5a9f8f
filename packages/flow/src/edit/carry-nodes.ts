import { mapReferences, renameRoot } from '../references-in.ts';
import { connectionsInto, startsOf } from '../walk.ts';
import { leaveGroups, renameMember } from './carry-remarks.ts';
import { leadElsewhere, wayThrough } from './carry-ways.ts';
import type { Draft } from './draft.ts';
import { dropLegacyNodes, dropSpelling, renameLegacyNode } from './legacy.ts';
import type { OperationOf } from './operation.ts';
import { type Carry, nodeIn, refuseId, unknownNode } from './refusal.ts';

/** Adds a node at the end. */
export const addNode: Carry<OperationOf<'add-node'>> = (draft, { id, node, label, at }) => {
  const refused = refuseId(draft, id);
  if (refused !== undefined) return refused;
  if (node.kind === 'start' && startsOf(draft.flow()).length > 0) {
    return {
      code: 'second-start',
      message: 'This flow has its Start already; it has exactly one.',
    };
  }
  draft.set(['nodes', id], node);
  if (label !== undefined && label !== '') draft.set(['labels', id], label);
  if (at !== undefined) draft.set(['layout', id], at);
  return undefined;
};

/** Removes nodes and every line to them, or leads these lines on to what followed. */
export const removeNodes: Carry<OperationOf<'remove-nodes'>> = (draft, { ids, heal }) => {
  const flow = draft.flow();
  const unknown = ids.find((id) => nodeIn(draft, id) === undefined);
  if (unknown !== undefined) return unknownNode(unknown);
  const gone = new Set(ids);
  for (const id of gone) {
    const beyond = heal === true ? wayThrough(flow, gone, id) : undefined;
    for (const line of connectionsInto(flow, id)) {
      if (!gone.has(line.from)) leadElsewhere(draft, line, beyond);
    }
  }
  for (const id of gone) {
    draft.remove(['nodes', id]);
    draft.remove(['labels', id]);
    draft.remove(['layout', id]);
  }
  leaveGroups(draft, gone);
  dropLegacyNodes(draft, gone);
  return undefined;
};

const renameKey = (draft: Draft, map: string, from: string, to: string): void => {
  const value = draft.read([map, from]);
  if (value === undefined) return;
  const index = draft.place([map, from]);
  draft.write({ path: [map, from] });
  draft.set([map, to], value, index);
};

const followReferences = (draft: Draft, from: string, to: string): void => {
  const rename = renameRoot(from, to);
  for (const [id, node] of Object.entries(draft.flow().nodes)) {
    for (const [input, value] of Object.entries(node.inputs ?? {})) {
      const renamed = mapReferences(value, rename);
      if (renamed === value) continue;
      draft.set(['nodes', id, 'inputs', input], renamed);
      dropSpelling(draft, id, input);
    }
  }
};

/** Gives a node another id; all that names it follows, and it keeps its place. */
export const renameNode: Carry<OperationOf<'rename-node'>> = (draft, { from, to }) => {
  if (nodeIn(draft, from) === undefined) return unknownNode(from);
  if (from === to) return undefined;
  const refused = refuseId(draft, to);
  if (refused !== undefined) return refused;
  for (const line of connectionsInto(draft.flow(), from)) {
    const path = ['nodes', line.from, 'to', line.socket];
    const targets = draft.read(path) as readonly string[]; // cast: the line was read there
    draft.set(
      path,
      targets.map((target) => (target === from ? to : target)),
    );
  }
  followReferences(draft, from, to);
  renameKey(draft, 'nodes', from, to);
  renameKey(draft, 'labels', from, to);
  renameKey(draft, 'layout', from, to);
  renameMember(draft, from, to);
  renameLegacyNode(draft, from, to);
  return undefined;
};
