import type { Json } from './json.ts';

/** What a question proves: a run that leaves by `socket` has found the value of `input` present. */
export interface Proof<I extends string = string> {
  readonly input: I;
  readonly socket: string;
  /** The values of other inputs under which alone this is so. */
  readonly when?: Readonly<Partial<Record<I, Json>>>;
}
