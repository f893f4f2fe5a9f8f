import type { Manifests } from '@offhook/contract';
import {
  describe,
  type Flow,
  groupDeed,
  manifestFor,
  noteDeed,
  type Operation,
  type OperationOf,
} from '@offhook/flow';
import type { StepByHand, StepWords, Words } from './words.ts';

/** What names the title of a step; `name` is what people call a node of a flow. */
export interface Namer {
  /** The flow before the step. */
  readonly flow: Flow;
  readonly manifests: Manifests;
  readonly words: Words;
  readonly name: (flow: Flow, id: string) => string;
}

const some = (flow: Flow, ids: readonly string[], { words, name }: Namer): string =>
  ids.length === 1 ? name(flow, ids[0] ?? '') : (words.flow?.blocks(ids.length) ?? '');

const connecting = (
  { from, to }: OperationOf<'connect' | 'disconnect'>,
  { flow, name }: Namer,
): StepWords => ({ blocks: name(flow, from), other: name(flow, to) });

const giving = (
  { id, input }: OperationOf<'set-input' | 'clear-input'>,
  { flow, manifests, name }: Namer,
): StepWords => {
  const manifest = manifestFor(manifests, flow.nodes[id]);
  return { blocks: name(flow, id), other: manifest?.inputs[input]?.title ?? input };
};

type Tellers = {
  readonly [T in StepByHand]: (operation: OperationOf<T>, namer: Namer) => StepWords;
};

const tellers: Tellers = {
  'add-node': ({ id, node }, { flow, name }) => ({
    blocks: name({ ...flow, nodes: { [id]: node }, labels: {} }, id),
    other: '',
  }),
  'remove-nodes': ({ ids }, namer) => ({ blocks: some(namer.flow, ids, namer), other: '' }),
  move: ({ places, how = 'move' }, namer) => ({
    blocks: some(namer.flow, Object.keys(places), namer),
    other: '',
    how,
  }),
  insert: ({ id }, { flow, name }) => ({ blocks: name(flow, id), other: '' }),
  swap: ({ id, other }, { flow, name }) => ({ blocks: name(flow, id), other: name(flow, other) }),
  paste: ({ fragment, duplicates }, namer) => ({
    blocks: some({ ...namer.flow, ...fragment }, Object.keys(fragment.nodes), namer),
    other: '',
    how: duplicates === true ? 'duplicate' : 'paste',
  }),
  'set-group': (operation, { flow }) => {
    const before = flow.groups?.[operation.id]?.title ?? operation.id;
    const how = groupDeed(operation, flow);
    return { blocks: before, other: operation.group?.title ?? before, how };
  },
  'set-note': (operation, { flow }) => ({ blocks: '', other: '', how: noteDeed(operation, flow) }),
  'change-action': ({ id, action }, { flow, manifests, name }) => ({
    blocks: name(flow, id),
    other: manifests.actions[action]?.title ?? action,
  }),
  'change-kind': ({ id, kind }, { flow, manifests, name }) => ({
    blocks: name(flow, id),
    other: describe(manifests, { kind }).title,
  }),
  connect: connecting,
  disconnect: connecting,
  'set-input': giving,
  'clear-input': giving,
  'set-label': ({ id, label }, { flow, name }) => ({ blocks: name(flow, id), other: label }),
  'set-triggers': () => ({ blocks: '', other: '' }),
  'set-policy': () => ({ blocks: '', other: '' }),
  'set-name': ({ name }) => ({ blocks: '', other: name }),
};

/** What a step to undo is about, for the words of a language. */
export const stepWords = (operation: OperationOf<StepByHand>, namer: Namer): StepWords => {
  const tell = tellers[operation.type] as (of: Operation, namer: Namer) => StepWords; // cast: the table pairs each type with its own
  return tell(operation, namer);
};
