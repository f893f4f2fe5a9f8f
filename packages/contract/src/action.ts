import {
  catchError,
  defer,
  finalize,
  from,
  isObservable,
  map,
  mergeMap,
  type Observable,
  type OperatorFunction,
  of,
  throwError,
} from 'rxjs';
import type { Fields, ValuesOf } from './field.ts';
import { lendFor } from './lend.ts';
import type { Capabilities, Capability, Lent } from './ports/capabilities.ts';
import type { Proof } from './proof.ts';
import { failureOf, leaveBy } from './signal.ts';
import type { Done, Outcome, ResultOf, Signal, SignalOf, Sockets } from './sockets.ts';
import type { Described } from './unit.ts';
import type { Upgrade } from './upgrade.ts';

/** What `run` may answer with; never an array, so that a value can be told from a stream. */
export type Answer<T> = T | Promise<T> | Observable<T>;

export interface ActionDefinition<I extends Fields, S extends Sockets, R extends Capability>
  extends Described {
  readonly inputs: I;
  readonly sockets: S;
  /** For a question: which input is surely present where a run leaves by which socket. */
  readonly proves?: Proof<keyof I & string>;
  /** What the host must lend; the keys of `run`'s second argument. */
  readonly requires?: readonly R[];
  /** Brings inputs saved by older versions up to date, oldest first; the version is the list's length. */
  readonly upgrades?: readonly Upgrade[];
  /** One run for one input. Cold: nothing happens before subscription, all stops on unsubscription. */
  run(input: ValuesOf<I>, lent: Lent<R>): Answer<ResultOf<S>>;
}

/** An action is its own RxJS operator: `inputs$.pipe(createCase({ crm }))`. */
export interface Action<I extends Fields, S extends Sockets, R extends Capability>
  extends ActionDefinition<I, S, R> {
  (
    ...lent: [R] extends [never] ? [] : [capabilities: Pick<Capabilities, R>]
  ): OperatorFunction<ValuesOf<I>, SignalOf<S>>;
}

/** An action whose types are not known, as the runtime and the catalogue hold it. */
// biome-ignore lint/suspicious/noExplicitAny: variance, any action is an action
export type AnyAction = Action<any, any, any>;

/** Tells a promise, also one of another realm, from a value. */
export const isPromise = (answer: unknown): answer is PromiseLike<unknown> =>
  typeof answer === 'object' &&
  answer !== null &&
  'then' in answer &&
  typeof answer.then === 'function';

const answered = (answer: unknown): Observable<unknown> => {
  if (isObservable(answer)) return answer;
  return isPromise(answer) ? from(answer) : of(answer);
};

type Emitted<A> = A extends Observable<infer T> | PromiseLike<infer T> ? T : A;
type Names<T> = T extends unknown ? keyof T : never;
type Undeclared<S extends Sockets, A> = S extends Done<infer O> | Outcome<infer O>
  ? keyof O extends never
    ? never
    : Exclude<Names<Emitted<A>>, keyof O>
  : never;
/** Nothing, or an argument that nobody can give: so an output that is not declared does not compile. */
type OnlyDeclared<S extends Sockets, A> = [Undeclared<S, A>] extends [never]
  ? []
  : [error: `'${Undeclared<S, A> & string}' is not among the outputs`];

/** Declares an action. Everything else — types, form, sockets, test, README — follows from the literal. */
export function defineAction<
  const I extends Fields,
  const S extends Sockets,
  const R extends Capability = never,
  A extends Answer<ResultOf<S>> = Answer<ResultOf<S>>,
>(
  definition: Omit<ActionDefinition<I, S, R>, 'run'> & {
    run(input: ValuesOf<I>, lent: Lent<R>): A;
  },
  ..._undeclared: OnlyDeclared<S, NoInfer<A>>
): Action<I, S, R> {
  const { sockets } = definition;
  const leave = leaveBy(sockets);
  const failed = (error: unknown): Observable<Signal> => {
    const signal = failureOf(sockets, error);
    return signal === undefined ? throwError(() => error) : of(signal);
  };
  const runOnce = (input: ValuesOf<I>, ports: object): Observable<Signal> =>
    defer(() => {
      const { lent, end } = lendFor<R>(ports);
      return defer(() => answered(definition.run(input, lent))).pipe(finalize(end));
    }).pipe(map(leave), catchError(failed));
  const operator =
    (ports: object = {}) =>
    (inputs$: Observable<ValuesOf<I>>) =>
      inputs$.pipe(mergeMap((input) => runOnce(input, ports)));
  return Object.freeze(Object.assign(operator, definition)) as unknown as Action<I, S, R>; // cast: the signals are S's by `leave`
}
