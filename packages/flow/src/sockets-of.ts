import {
  type ActionManifest,
  caseNames,
  type Json,
  type Manifests,
  socketNames,
} from '@offhook/contract';
import { controls, isControlKind } from './control/controls.ts';
import { type FlowNode, isBlock } from './document.ts';
import { member } from './member.ts';
import type { Value } from './value.ts';

const wired = (node: FlowNode): readonly string[] => Object.keys(node.to ?? {});

/** The cases that a value lists; undefined where only a run can tell. */
const casesOf = (value: Value | undefined, initial: Json | undefined) => {
  if (value === undefined) return caseNames(initial);
  if ('value' in value) return caseNames(value.value as Json); // cast: the document is JSON
  if ('record' in value) return Object.keys(value.record);
  if (!('list' in value)) return undefined;
  const fixed = value.list.flatMap((item) => ('value' in item ? [String(item.value)] : []));
  return fixed.length === value.list.length ? fixed : undefined;
};

/**
 * The sockets of a node in the order they are drawn. Where nothing tells them (an unknown action,
 * cases that only a run knows) they are those by which the node is connected.
 */
export const socketsOf = (
  manifest: ActionManifest | undefined,
  node: FlowNode,
): readonly string[] => {
  if (node.kind === 'start') return ['done'];
  if (node.kind === 'end') return [];
  if (isControlKind(node.kind)) return controls[node.kind].sockets.map(({ name }) => name);
  if (manifest === undefined || !isBlock(node)) return wired(node);
  const { family, from } = manifest.sockets;
  if (family !== 'cases') return socketNames({ family });
  const listed =
    from === undefined
      ? undefined
      : casesOf(member(node.inputs, from), member(manifest.inputs, from)?.initial);
  return socketNames({ family }, [
    ...new Set(listed ?? wired(node).filter((socket) => socket !== 'otherwise')),
  ]);
};

/** The manifest of a node's action; undefined for start, end, control nodes and unknown actions. */
export const manifestFor = (
  manifests: Manifests | undefined,
  node: FlowNode | undefined,
): ActionManifest | undefined =>
  node !== undefined && isBlock(node) ? member(manifests?.actions, node.action) : undefined;
