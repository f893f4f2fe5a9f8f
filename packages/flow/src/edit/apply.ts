import type { Manifests } from '@offhook/contract';
import type { Flow } from '../document.ts';
import { connect, disconnect } from './carry-connections.ts';
import { changeAction, changeKind } from './carry-kinds.ts';
import { addNode, removeNodes, renameNode } from './carry-nodes.ts';
import { paste } from './carry-paste.ts';
import { setGroup, setNote } from './carry-remarks.ts';
import { clearInput, move, setExtra, setInput, setLabel } from './carry-settings.ts';
import { insert, swap } from './carry-ways.ts';
import { Draft } from './draft.ts';
import type { Operation, OperationOf } from './operation.ts';
import type { Carry, Refusal } from './refusal.ts';
import { titleOf } from './title.ts';

/** A flow after an operation, and the operation that takes it back exactly. */
export interface Applied {
  readonly flow: Flow;
  readonly inverse: Operation;
  readonly refused?: undefined;
}

/** The unchanged flow, and why it is unchanged. */
export interface Refused {
  readonly flow: Flow;
  readonly inverse?: undefined;
  readonly refused: Refusal;
}

const setOrRemove = (draft: Draft, member: string, value: unknown): undefined => {
  if (value === undefined) draft.remove([member]);
  else draft.set([member], value);
};

const batch: Carry<OperationOf<'batch'>> = (draft, { operations }, manifests) => {
  for (const operation of operations) {
    const refused = carryOut(draft, operation, manifests);
    if (refused !== undefined) return refused;
  }
  return undefined;
};

const restore: Carry<OperationOf<'restore'>> = (draft, { name, changes }) =>
  changes.every((change) => draft.write(change))
    ? undefined
    : {
        code: 'place-gone',
        message: `"${name}" cannot be taken back any more: what it changed is gone.`,
      };

type Carriers = { readonly [T in Operation['type']]: Carry<OperationOf<T>> };

const carriers: Carriers = {
  'add-node': addNode,
  'remove-nodes': removeNodes,
  insert,
  swap,
  paste,
  'rename-node': renameNode,
  'change-action': changeAction,
  'change-kind': changeKind,
  connect,
  disconnect,
  'set-input': setInput,
  'clear-input': clearInput,
  'set-label': setLabel,
  move,
  'set-group': setGroup,
  'set-note': setNote,
  'set-policy': (draft, { policy }) => setOrRemove(draft, 'policy', policy),
  'set-triggers': (draft, { triggers }) => setOrRemove(draft, 'triggers', triggers),
  'set-name': (draft, { name }) => setOrRemove(draft, 'name', name),
  'set-description': (draft, { description }) =>
    setOrRemove(draft, 'description', description === '' ? undefined : description),
  'set-active': (draft, { active }) => setOrRemove(draft, 'active', active),
  'set-debug': (draft, { debug }) => setOrRemove(draft, 'debug', debug),
  'set-extra': setExtra,
  batch,
  restore,
};

const carryOut = (
  draft: Draft,
  operation: Operation,
  manifests: Manifests | undefined,
): Refusal | undefined => {
  const carry = carriers[operation.type] as Carry<Operation>; // cast: the table pairs each type with its own
  return carry(draft, operation, manifests);
};

/**
 * Carries an operation out on a flow, which itself stays as it is. `manifests` tell the sockets and
 * inputs of actions; without them any name of a socket is taken.
 */
export const apply = (
  flow: Flow,
  operation: Operation,
  manifests?: Manifests,
): Applied | Refused => {
  const draft = new Draft(flow);
  const refused = carryOut(draft, operation, manifests);
  if (refused !== undefined) return { flow, refused };
  const name = titleOf(operation, flow, manifests);
  return { flow: draft.flow(), inverse: { type: 'restore', name, changes: draft.inverse() } };
};
