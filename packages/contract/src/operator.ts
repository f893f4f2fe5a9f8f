import type { OperatorFunction } from 'rxjs';
import type { Fields, ValuesOf } from './field.ts';
import type { Capability, Lent } from './ports/capabilities.ts';
import type { ResultOf, Sockets } from './sockets.ts';
import type { Described } from './unit.ts';
import type { Upgrade } from './upgrade.ts';

declare const leaving: unique symbol;

/** How a token leaves a stream action; made by the token itself. */
export interface Departure {
  readonly [leaving]: true;
}

/** One run's visit to a stream action. Every token must depart, or its run waits for its time limit. */
export interface Token<I, T> {
  readonly input: I;
  /** The id of the run's contact; absent where there is none. */
  readonly contactId?: string;
  /** True once the run has ended; its token needs no departure. */
  readonly ended: boolean;
  /** Lets the run go on with this result. */
  leave(result: T): Departure;
  /** Ends this branch of the run as dropped. */
  drop(): Departure;
}

export interface OperatorDefinition<I extends Fields, S extends Sockets, R extends Capability>
  extends Described {
  readonly inputs: I;
  readonly sockets: S;
  readonly requires?: readonly R[];
  readonly upgrades?: readonly Upgrade[];
  /**
   * The operator that all runs of a flow share. Subscribed once per flow; restarted after an error.
   * It serves many contacts, so the lent `contact` is bound to none: its events are there, but its
   * calls have no contact to act on. Whose a run is says its token's `contactId`.
   */
  operator(lent: Lent<R>): OperatorFunction<Token<ValuesOf<I>, ResultOf<S>>, Departure>;
}

/** A stream action: it sees the tokens of all runs, and says for each when and whether it goes on. */
export interface StreamAction<I extends Fields, S extends Sockets, R extends Capability>
  extends OperatorDefinition<I, S, R> {
  readonly stream: true;
}

/** A stream action whose types are not known. */
// biome-ignore lint/suspicious/noExplicitAny: variance, any stream action is a stream action
export type AnyStreamAction = StreamAction<any, any, any>;

/** Declares a stream action. */
export function defineOperator<
  const I extends Fields,
  const S extends Sockets,
  const R extends Capability = never,
>(definition: OperatorDefinition<I, S, R>): StreamAction<I, S, R> {
  return Object.freeze({ ...definition, stream: true });
}
