import type { Fields, ValuesOf } from './field.ts';
import type { StreamAction } from './operator.ts';
import type { Capabilities, Capability } from './ports/capabilities.ts';
import type { ResultOf, Sockets } from './sockets.ts';

/** A run that comes to a stream action. */
export interface Arrival<T> {
  /** When it comes, in milliseconds since the case began. */
  readonly at: number;
  readonly input: T;
  /** The run's contact; absent where it has none. */
  readonly contactId?: string;
  /** When the run ends whatever the action says, in milliseconds since the case began. */
  readonly endsAt?: number;
}

/** How and when a run leaves a stream action; `of` is its place among the arrivals, from 0. */
export type Exit<T> = { readonly at: number; readonly of: number } & (
  | { readonly leaves: T; readonly drops?: never }
  | { readonly drops: true; readonly leaves?: never }
);

/** One worked case of a stream action, in virtual time. */
export interface StreamExample<I extends Fields, S extends Sockets, R extends Capability> {
  /** A sentence that would be true in the README. */
  readonly title: string;
  /** In the order of time. */
  readonly given: readonly Arrival<ValuesOf<I>>[];
  /** Stubs of the lent ports; the clock is always lent. */
  readonly lent?: { readonly [K in R]?: Partial<Capabilities[K]> };
  /** In the order of time; a run that is not named here never leaves. */
  readonly emits: readonly Exit<ResultOf<S>>[];
}

/** A stream action with its worked cases. */
export interface StreamExamples<I extends Fields, S extends Sockets, R extends Capability> {
  readonly action: StreamAction<I, S, R>;
  readonly examples: readonly StreamExample<I, S, R>[];
}

/** Types worked cases by their stream action. */
export const streamExamplesOf = <I extends Fields, S extends Sockets, R extends Capability>(
  action: StreamAction<I, S, R>,
  examples: readonly StreamExample<I, S, NoInfer<R>>[],
): StreamExamples<I, S, R> => ({ action, examples });
