import type { Action } from './action.ts';
import type { Fields, ValuesOf } from './field.ts';
import type { Capabilities, Capability } from './ports/capabilities.ts';
import type { SignalOf, Sockets } from './sockets.ts';

/** One worked case of an action: a test, a story and a section of its README. */
export interface Example<I extends Fields, S extends Sockets, R extends Capability> {
  /** A sentence that would be true in the README. */
  readonly title: string;
  readonly given: ValuesOf<I>;
  /** Stubs of the lent ports; only the members that the case touches. */
  readonly lent?: { readonly [K in R]?: Partial<Capabilities[K]> };
  readonly emits: readonly SignalOf<S>[];
}

/** An action with its worked cases. */
export interface Examples<I extends Fields, S extends Sockets, R extends Capability> {
  readonly action: Action<I, S, R>;
  readonly examples: readonly Example<I, S, R>[];
}

/** Types worked cases by their action. */
export const examplesOf = <I extends Fields, S extends Sockets, R extends Capability>(
  action: Action<I, S, R>,
  examples: readonly Example<I, S, NoInfer<R>>[],
): Examples<I, S, R> => ({ action, examples });
