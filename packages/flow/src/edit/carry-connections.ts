import type { Manifests } from '@offhook/contract';
import type { FlowNode } from '../document.ts';
import { manifestFor, socketsOf } from '../sockets-of.ts';
import type { Draft } from './draft.ts';
import type { OperationOf } from './operation.ts';
import { type Carry, nodeIn, quote, type Refusal, refuseName, unknownNode } from './refusal.ts';

type Connect = OperationOf<'connect' | 'disconnect'>;

const pathOf = ({ from, socket }: Connect): readonly string[] => ['nodes', from, 'to', socket];

const targetsOf = (draft: Draft, operation: Connect): readonly string[] =>
  (draft.read(pathOf(operation)) ?? []) as readonly string[]; // cast: sockets hold lists of ids

/** Without manifests nobody knows a block's sockets, so that any name may be one. */
const refuseSocket = (
  draft: Draft,
  { from, socket }: Connect,
  node: FlowNode,
  manifests: Manifests | undefined,
): Refusal | undefined => {
  const known = manifests !== undefined || node.action === undefined;
  const sockets = socketsOf(manifestFor(manifests, node), node);
  if (!known || sockets.includes(socket)) return refuseName(socket);
  return {
    code: 'unknown-socket',
    message: `${quote(draft.flow(), from, manifests)} has no socket "${socket}"; it has ${sockets.join(', ') || 'none'}.`,
  };
};

/** Draws a line from a socket to a node. */
export const connect: Carry<Connect> = (draft, operation, manifests) => {
  const { from, socket, to } = operation;
  const [source, target] = [nodeIn(draft, from), nodeIn(draft, to)];
  if (source === undefined) return unknownNode(from);
  if (target === undefined) return unknownNode(to);
  if (from === to) {
    return { code: 'into-itself', message: "A block's output cannot go to its own input." };
  }
  if (source.kind === 'end') {
    return { code: 'out-of-end', message: 'Nothing can follow End: the run is over there.' };
  }
  if (target.kind === 'start') {
    return { code: 'into-start', message: 'Nothing can lead into Start: the run begins there.' };
  }
  const refused = refuseSocket(draft, operation, source, manifests);
  if (refused !== undefined) return refused;
  const targets = targetsOf(draft, operation);
  if (targets.includes(to)) {
    return {
      code: 'already-connected',
      message: `"${socket}" of ${quote(draft.flow(), from, manifests)} leads to ${quote(draft.flow(), to, manifests)} already.`,
    };
  }
  draft.set(pathOf(operation), [...targets, to]);
  return undefined;
};

/** Takes a line away, also one that leads nowhere. */
export const disconnect: Carry<Connect> = (draft, operation, manifests) => {
  const { from, socket, to } = operation;
  if (nodeIn(draft, from) === undefined) return unknownNode(from);
  const targets = targetsOf(draft, operation);
  const left = targets.filter((target) => target !== to);
  if (left.length === targets.length) {
    return {
      code: 'not-connected',
      message: `"${socket}" of ${quote(draft.flow(), from, manifests)} does not lead to "${to}".`,
    };
  }
  if (left.length === 0) draft.remove(pathOf(operation));
  else draft.set(pathOf(operation), left);
  return undefined;
};
