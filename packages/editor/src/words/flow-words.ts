import type { ActionManifest, Manifests } from '@offhook/contract';
import {
  type Flow,
  nameOf,
  type Operation,
  type OperationOf,
  type Problem,
  type Refusal,
  titleOf,
} from '@offhook/flow';
import { type Namer, stepWords } from './step-words.ts';
import { type FlowWords, type StepByHand, type Words, wordFor } from './words.ts';

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

const isByHand = (
  operation: Operation,
  steps: FlowWords['steps'],
): operation is OperationOf<StepByHand> => Object.hasOwn(steps, operation.type);

/** What the bar calls a step to undo; `flow` is the flow before it. */
export const stepTitle = (operation: Operation, namer: Omit<Namer, 'name'>): string => {
  const { flow, manifests, words } = namer;
  const steps = words.flow?.steps;
  if (steps === undefined || !isByHand(operation, steps))
    return titleOf(operation, flow, manifests);
  const name = (of: Flow, id: string): string => blockName(of, id, manifests, words);
  return steps[operation.type](stepWords(operation, { ...namer, name }));
};
