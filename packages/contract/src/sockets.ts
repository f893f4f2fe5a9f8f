import type { Field, Fields, ValuesOf } from './field.ts';
import type { Json } from './json.ts';

/** Leaves by `done`. */
export interface Done<O extends Fields> {
  readonly family: 'done';
  readonly outputs: O;
}

/** Leaves by `success` with its outputs, or by `failure` with the reason. */
export interface Outcome<O extends Fields> {
  readonly family: 'outcome';
  readonly outputs: O;
}

/** Leaves by `true` or by `false`. */
export interface Branch {
  readonly family: 'branch';
  readonly outputs: Record<never, Field>;
}

/** Leaves by the socket of a case, or by `otherwise`; the input named by `from` lists the cases. */
export interface Cases<O extends Fields> {
  readonly family: 'cases';
  readonly from: string;
  readonly outputs: O;
}

// biome-ignore lint/suspicious/noExplicitAny: variance, any outputs are outputs
export type Sockets = Done<any> | Outcome<any> | Branch | Cases<any>;
export type SocketFamily = Sockets['family'];

type Nothing = Record<never, never>;
const none = <O extends Fields>(outputs: O | undefined): O => outputs ?? ({} as O); // cast: O is empty where no outputs are given

/** One way out. */
export const done = <const O extends Fields = Nothing>(outputs?: O): Done<O> => ({
  family: 'done',
  outputs: none(outputs),
});

/** Two ways out: it worked, or it did not. */
export const outcome = <const O extends Fields = Nothing>(outputs?: O): Outcome<O> => ({
  family: 'outcome',
  outputs: none(outputs),
});

/** Two ways out: yes or no. */
export const branch: Branch = { family: 'branch', outputs: {} };

/** One way out per case that the named input lists, and `otherwise`. */
export const cases = <const O extends Fields = Nothing>(options: {
  readonly from: string;
  readonly outputs?: O;
}): Cases<O> => ({ family: 'cases', from: options.from, outputs: none(options.outputs) });

/** What leaves by `failure`. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

type ResultFor<O extends Fields> = keyof O extends never ? unknown : ValuesOf<O>;

/** What `run` answers with: the socket family decides. */
export type ResultOf<S extends Sockets> = S extends Branch
  ? boolean
  : S extends Cases<infer O>
    ? { readonly case: string; readonly output?: ResultFor<O> }
    : S extends Done<infer O> | Outcome<infer O>
      ? ResultFor<O>
      : never;

/** What leaves an action: the socket taken and the values it hands on. */
export type SignalOf<S extends Sockets> = S extends Branch
  ?
      | { readonly socket: 'true'; readonly output: true }
      | { readonly socket: 'false'; readonly output: false }
  : S extends Outcome<infer O>
    ?
        | { readonly socket: 'success'; readonly output: ValuesOf<O> }
        | { readonly socket: 'failure'; readonly output: Failure }
    : S extends Cases<infer O>
      ? { readonly socket: string; readonly output: ValuesOf<O> }
      : S extends Done<infer O>
        ? { readonly socket: 'done'; readonly output: ValuesOf<O> }
        : never;

/** A signal whose action is not known by type. */
export interface Signal {
  readonly socket: string;
  readonly output: unknown;
}

const fixed: Readonly<Record<Exclude<SocketFamily, 'cases'>, readonly string[]>> = {
  done: ['done'],
  outcome: ['success', 'failure'],
  branch: ['true', 'false'],
};

/** The sockets of a family in the order they are drawn; `listed` are the cases of a `cases`. */
export const socketNames = (
  sockets: { readonly family: SocketFamily },
  listed: readonly string[] = [],
): readonly string[] =>
  sockets.family === 'cases' ? [...listed, 'otherwise'] : fixed[sockets.family];

/** The names of cases that the value of a `cases` input lists: a list of texts, or a record's keys. */
export const caseNames = (value: Json | undefined): readonly string[] => {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
};
