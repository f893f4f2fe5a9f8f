import type { Ends, StageSentence } from '../intent.ts';

/** A socket that a person picked. */
export interface PickedSocket {
  readonly nodeId: string;
  readonly side: 'input' | 'output';
  /** The socket's name; `input` for the input. */
  readonly key: string;
}

/** Two sockets make a connection, or there is a reason why they do not. */
export type Joint = { readonly ends: Ends } | { readonly refusal: StageSentence };

/** Says what connection two sockets make, whichever was picked first, or why they make none. */
export const joinSockets = (first: PickedSocket, second: PickedSocket): Joint => {
  if (first.side === second.side) {
    return { refusal: first.side === 'input' ? 'inputToInput' : 'outputToOutput' };
  }
  const [output, input] = first.side === 'output' ? [first, second] : [second, first];
  if (output.nodeId === input.nodeId) {
    return { refusal: 'intoItself' };
  }
  return { ends: { from: output.nodeId, socket: output.key, to: input.nodeId } };
};
