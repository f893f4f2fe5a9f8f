import type { Pasted } from './operation.ts';

/** A node outside of a fragment that the fragment refers to. */
export interface Outsider {
  readonly action?: string | undefined;
  readonly kind?: string | undefined;
  /** What people called it. */
  readonly title: string;
}

/** A part of a flow by itself, as it goes through the clipboard. */
export interface Fragment extends Pasted {
  /** The version of this format. */
  readonly offhookFragment: 1;
  /** The nodes left behind that inputs refer to, by id. */
  readonly outside?: Readonly<Record<string, Outsider>> | undefined;
}

/** A reference that reads nothing where the fragment was pasted. */
export interface LostReference {
  /** The pasted node and its input. */
  readonly node: string;
  readonly input: string;
  readonly ref: string;
  /** What people called the node that it referred to. */
  readonly title: string;
}
