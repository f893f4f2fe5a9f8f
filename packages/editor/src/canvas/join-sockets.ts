import type { Ends } from '../intent.ts';

/** A socket that a person picked. */
export interface PickedSocket {
  readonly nodeId: string;
  readonly side: 'input' | 'output';
  /** The socket's name; `input` for the input. */
  readonly key: string;
}

/** Two sockets make a connection, or there is a reason why they do not. */
export type Joint = { readonly ends: Ends } | { readonly refusal: string };

/** Says what connection two sockets make, whichever was picked first, or why they make none. */
export const joinSockets = (first: PickedSocket, second: PickedSocket): Joint => {
  if (first.side === second.side) {
    return {
      refusal:
        first.side === 'input'
          ? 'An input cannot be connected to another input. Begin at an output: the green or red socket of a block.'
          : 'An output cannot be connected to another output. End at an input: the pink socket on the left of a block.',
    };
  }
  const [output, input] = first.side === 'output' ? [first, second] : [second, first];
  if (output.nodeId === input.nodeId) {
    return { refusal: 'A block cannot be connected to itself. Choose the input of another block.' };
  }
  return { ends: { from: output.nodeId, socket: output.key, to: input.nodeId } };
};
