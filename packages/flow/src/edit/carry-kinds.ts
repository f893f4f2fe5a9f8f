import { controlFor } from '../control/describe.ts';
import type { FlowNode, Targets } from '../document.ts';
import { member } from '../member.ts';
import { manifestFor, socketsOf } from '../sockets-of.ts';
import type { Draft } from './draft.ts';
import { dropSpelling } from './legacy.ts';
import type { OperationOf } from './operation.ts';
import { type Carry, nodeIn, type Refusal, refuseName, unknownNode } from './refusal.ts';

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

const refuseStructure = (node: FlowNode): Refusal | undefined =>
  node.kind === 'start' || node.kind === 'end'
    ? { code: 'not-a-block', message: 'Only a block can become another; Start and End stay.' }
    : undefined;

/** Keeps the inputs and connections that fit by name. */
const keepFitting = (
  draft: Draft,
  id: string,
  before: FlowNode,
  inputs: Readonly<Record<string, unknown>>,
  sockets: readonly string[],
): void => {
  const path = ['nodes', id];
  for (const input of Object.keys(before.inputs ?? {})) {
    if (Object.hasOwn(inputs, input)) continue;
    draft.remove([...path, 'inputs', input]);
    dropSpelling(draft, id, input);
  }
  if (before.to === undefined) return;
  const fitted = fitTargets(before.to, sockets);
  if (Object.keys(fitted).length === 0) draft.remove([...path, 'to']);
  else if (Object.keys(fitted).join() !== Object.keys(before.to).join())
    draft.set([...path, 'to'], fitted);
};

/** Makes a block another action. */
export const changeAction: Carry<OperationOf<'change-action'>> = (
  draft,
  { id, action },
  manifests,
) => {
  const node = nodeIn(draft, id);
  if (node === undefined) return unknownNode(id);
  const refused = refuseStructure(node);
  if (refused !== undefined) return refused;
  const path = ['nodes', id];
  draft.remove([...path, 'kind']);
  if (node.action === undefined) draft.set([...path, 'action'], action, 0);
  else draft.set([...path, 'action'], action);
  const manifest = manifestFor(manifests, { action });
  if (manifest === undefined) {
    draft.remove([...path, 'version']);
    return undefined;
  }
  const version = manifest.upgrades.length;
  if (version === 0) draft.remove([...path, 'version']);
  else draft.set([...path, 'version'], version);
  const changed = nodeIn(draft, id) ?? node;
  keepFitting(draft, id, node, manifest.inputs, socketsOf(manifest, changed));
  return undefined;
};

/** Makes a block a control block. */
export const changeKind: Carry<OperationOf<'change-kind'>> = (draft, { id, kind }, manifests) => {
  const node = nodeIn(draft, id);
  if (node === undefined) return unknownNode(id);
  const control = controlFor(manifests, { kind });
  const refused = refuseStructure(node) ?? refuseName(control === undefined ? '' : kind);
  if (refused !== undefined) return refused;
  const path = ['nodes', id];
  draft.remove([...path, 'action']);
  draft.remove([...path, 'version']);
  draft.set([...path, 'kind'], kind, 0);
  keepFitting(draft, id, node, control?.inputs ?? {}, socketsOf(undefined, { kind }));
  return undefined;
};
