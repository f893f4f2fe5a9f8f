import type { Field } from './field.ts';

/** One named way out of a control block. */
export interface ControlSocket {
  readonly name: string;
  readonly title: string;
  /** What it is for, as a sentence. */
  readonly help: string;
  /** Whether it opens a part: all that is reached from it, which is over when its last branch has settled. */
  readonly opens?: true;
  /** Whether it stands for something that went well, went wrong, or neither. */
  readonly tone: 'good' | 'bad' | 'plain';
  /** What becomes of a branch that leaves by it where nothing is connected: it is over, or it has failed. */
  readonly unconnected: 'completes' | 'fails';
  /** What can be read of the block behind this socket: within the part, or afterwards. */
  readonly gives: Readonly<Record<string, Field>>;
}

/** What editor, validator and runtime know of a kind of control block: a node that steers runs, which no action may do. Plain JSON. */
export interface ControlManifest {
  /** The node's `kind` in the document. */
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  /** Other words by which search finds it. */
  readonly keywords: readonly string[];
  readonly inputs: Readonly<Record<string, Field>>;
  /** In the order in which they are drawn. */
  readonly sockets: readonly ControlSocket[];
}
