import type { ActionManifest, Manifests } from '@offhook/contract';
import {
  describe,
  type Flow,
  groupDeed,
  manifestFor,
  nameOf,
  noteDeed,
  type Operation,
  type Problem,
  type Refusal,
  titleOf,
} from '@offhook/flow';
import { type FlowWords, type StepWords, type Words, wordFor } from './words.ts';

/** What people call a node, in their language where nobody gave it a title. */
export const blockName = (flow: Flow, id: string, manifests: Manifests, words: Words): string => {
  const kind = Object.hasOwn(flow.nodes, id) ? flow.nodes[id]?.kind : undefined;
  const hasLabel = (flow.labels?.[id] ?? '').trim() !== '';
  return kind === undefined || hasLabel || !Object.hasOwn(words.structures, kind)
    ? nameOf(flow, id, manifests)
    : wordFor(words.structures, kind);
};

/** What a socket is called; a case keeps the name that people gave it. */
export const socketName = (socket: string, words: Words, manifest?: ActionManifest): string =>
  manifest?.sockets.family === 'cases' && socket !== 'otherwise'
    ? socket
    : wordFor(words.sockets, socket);

/** The sentence about a problem; in other languages than English it does not say where it is. */
export const problemSentence = ({ code, message, socket = '' }: Problem, words: Words): string =>
  words.flow?.problems[code]({ socket: socketName(socket, words) }) ?? message;

/** Why an edit was refused. */
export const refusalSentence = ({ code, message }: Refusal, words: Words): string =>
  words.flow?.refusals[code] ?? message;

/** What names the title of a step. */
interface Namer {
  readonly flow: Flow;
  readonly manifests: Manifests;
  readonly words: Words;
}

type Pasting = Extract<Operation, { readonly type: 'paste' }>;

const pasteDeed = ({ duplicates }: Pasting): string =>
  duplicates === true ? 'duplicate' : 'paste';

const pasted = ({ fragment }: Pasting, { flow, manifests, words }: Namer): string => {
  const [only, ...others] = Object.keys(fragment.nodes);
  return only !== undefined && others.length === 0
    ? blockName({ ...flow, ...fragment }, only, manifests, words)
    : (words.flow?.blocks(Object.keys(fragment.nodes).length) ?? '');
};

const stepWords = (operation: Operation, namer: Namer): StepWords => {
  const { flow, manifests, words } = namer;
  const name = (id: string): string => blockName(flow, id, manifests, words);
  const some = (ids: readonly string[]): string =>
    ids.length === 1 ? name(ids[0] ?? '') : (words.flow?.blocks(ids.length) ?? '');
  switch (operation.type) {
    case 'add-node': {
      const { id, node } = operation;
      const added = { ...flow, nodes: { [id]: node }, labels: {} };
      return { blocks: blockName(added, id, manifests, words), other: '' };
    }
    case 'remove-nodes':
      return { blocks: some(operation.ids), other: '' };
    case 'move': {
      const { places, how = 'move' } = operation;
      return { blocks: some(Object.keys(places)), other: '', how };
    }
    case 'insert':
      return { blocks: name(operation.id), other: '' };
    case 'swap':
      return { blocks: name(operation.id), other: name(operation.other) };
    case 'paste':
      return { blocks: pasted(operation, namer), other: '', how: pasteDeed(operation) };
    case 'set-group': {
      const { id, group } = operation;
      const before = flow.groups?.[id]?.title ?? id;
      const how = groupDeed(operation, flow);
      return { blocks: before, other: group?.title ?? before, how };
    }
    case 'set-note':
      return { blocks: '', other: '', how: noteDeed(operation, flow) };
    case 'change-action':
      return {
        blocks: name(operation.id),
        other: manifests.actions[operation.action]?.title ?? operation.action,
      };
    case 'change-kind': {
      const other = describe(manifests, { kind: operation.kind }).title;
      return { blocks: name(operation.id), other };
    }
    case 'connect':
    case 'disconnect':
      return { blocks: name(operation.from), other: name(operation.to) };
    case 'set-input':
    case 'clear-input': {
      const manifest = manifestFor(manifests, flow.nodes[operation.id]);
      const other = manifest?.inputs[operation.input]?.title ?? operation.input;
      return { blocks: name(operation.id), other };
    }
    case 'set-label':
      return { blocks: name(operation.id), other: operation.label };
    case 'set-name':
      return { blocks: '', other: operation.name };
    default:
      return { blocks: '', other: '' };
  }
};

const isByHand = (type: string, steps: FlowWords['steps']): type is keyof FlowWords['steps'] =>
  Object.hasOwn(steps, type);

/** What the bar calls a step to undo; `flow` is the flow before it. */
export const stepTitle = (operation: Operation, namer: Namer): string => {
  const { flow, manifests, words } = namer;
  const steps = words.flow?.steps;
  return steps !== undefined && isByHand(operation.type, steps)
    ? steps[operation.type](stepWords(operation, namer))
    : titleOf(operation, flow, manifests);
};
