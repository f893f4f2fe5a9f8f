import type { Manifests } from '@offhook/contract';
import { type Flow, type FlowNode, isRoot, nodeIdPattern, roots } from '../document.ts';
import { nameOf } from '../name-of.ts';
import type { Draft } from './draft.ts';

/** Why an operation was not carried out: a sentence for the person who edits. */
export interface Refusal {
  readonly code:
    | 'unknown-node'
    | 'id-taken'
    | 'bad-id'
    | 'bad-name'
    | 'second-start'
    | 'not-a-block'
    | 'into-itself'
    | 'into-start'
    | 'out-of-end'
    | 'unknown-socket'
    | 'already-connected'
    | 'not-connected'
    | 'known-member'
    | 'place-gone';
  readonly message: string;
}

/** Carries one type of operation out on a draft, or says why not. */
export type Carry<O> = (
  draft: Draft,
  operation: O,
  manifests: Manifests | undefined,
) => Refusal | undefined;

/** A node of a draft; undefined where there is none. */
export const nodeIn = (draft: Draft, id: string): FlowNode | undefined =>
  draft.read(['nodes', id]) as FlowNode | undefined; // cast: nodes are all that stands there

/** Refuses an id that no node has. */
export const unknownNode = (id: string): Refusal => ({
  code: 'unknown-node',
  message: `There is no block "${id}" in this flow. It may have been removed meanwhile.`,
});

/** Refuses an id that references could not read, or that is taken. */
export const refuseId = (draft: Draft, id: string): Refusal | undefined => {
  if (nodeIn(draft, id) !== undefined) {
    return { code: 'id-taken', message: `Another block has the id "${id}". Choose another id.` };
  }
  if (!nodeIdPattern.test(id) || id === '__proto__' || isRoot(id)) {
    return {
      code: 'bad-id',
      message: `"${id}" cannot be a block's id. Use letters, digits, - and _, and none of ${roots.join(', ')}.`,
    };
  }
  return undefined;
};

/** Refuses a member's name that no document can hold. */
export const refuseName = (name: string): Refusal | undefined =>
  name === '' || name === '__proto__'
    ? { code: 'bad-name', message: `"${name}" cannot be a name. Choose another one.` }
    : undefined;

/** How refusals name a node. */
export const quote = (flow: Flow, id: string, manifests: Manifests | undefined): string =>
  `"${nameOf(flow, id, manifests)}"`;
