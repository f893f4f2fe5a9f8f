import { isBlock, type Targets } from '../document.ts';
import { member } from '../member.ts';
import { mapReferences, renameRoot } from '../references-in.ts';
import { manifestFor, socketsOf } from '../sockets-of.ts';
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

/** A way that means the same in the other of the two families that go on. */
const twins: Readonly<Record<string, string>> = { done: 'success', success: 'done' };

const fitTargets = (to: Targets, sockets: readonly string[]): Targets => {
  const fitted = Object.entries(to).flatMap(([socket, targets]) => {
    const twin = member(twins, socket);
    if (sockets.includes(socket)) return [[socket, targets] as const];
    const free = twin !== undefined && sockets.includes(twin) && !Object.hasOwn(to, twin);
    return free ? [[twin, targets] as const] : [];
  });
  return Object.fromEntries(fitted);
};

/** Makes a block another action. */
export const changeAction: Carry<OperationOf<'change-action'>> = (
  draft,
  { id, action },
  manifests,
) => {
  const node = nodeIn(draft, id);
  if (node === undefined) return unknownNode(id);
  if (!isBlock(node)) {
    return { code: 'not-a-block', message: 'Only a block has an action; Start and End stay.' };
  }
  const path = ['nodes', id];
  draft.set([...path, 'action'], action);
  const manifest = manifestFor(manifests, { action });
  if (manifest === undefined) {
    draft.remove([...path, 'version']);
    return undefined;
  }
  const version = manifest.upgrades.length;
  if (version === 0) draft.remove([...path, 'version']);
  else draft.set([...path, 'version'], version);
  for (const input of Object.keys(node.inputs ?? {})) {
    if (Object.hasOwn(manifest.inputs, input)) continue;
    draft.remove([...path, 'inputs', input]);
    dropSpelling(draft, id, input);
  }
  if (node.to === undefined) return undefined;
  const changed = nodeIn(draft, id) ?? node;
  const fitted = fitTargets(node.to, socketsOf(manifest, changed));
  if (Object.keys(fitted).length === 0) draft.remove([...path, 'to']);
  else if (Object.keys(fitted).join() !== Object.keys(node.to).join())
    draft.set([...path, 'to'], fitted);
  return undefined;
};
