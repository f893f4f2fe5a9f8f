import { ActionError } from './error.ts';
import type { Fields } from './field.ts';
import type { Signal, Sockets } from './sockets.ts';

const yes: Signal = { socket: 'true', output: true };
const no: Signal = { socket: 'false', output: false };

/** Only what was declared leaves, so that the manifest stays honest. */
const declared = (names: readonly string[], result: unknown): unknown => {
  const output: Record<string, unknown> = {};
  if (result === null || typeof result !== 'object') return output;
  const values = result as Readonly<Record<string, unknown>>; // cast: checked to be an object above
  for (const name of names) output[name] = values[name];
  return output;
};

/** Turns what `run` answered into the signal that leaves. */
export type Leave = (result: unknown) => Signal;

const byCase = (names: readonly string[]): Leave => {
  return (result) => {
    const answer = result as { case: string; output?: unknown }; // cast: ResultOf<Cases> types run's answer
    return { socket: answer.case, output: declared(names, answer.output) };
  };
};

/** Makes the function by which results of a family leave. */
export const leaveBy = (sockets: Sockets): Leave => {
  const names = Object.keys(sockets.outputs as Fields); // cast: every family's outputs are fields
  if (sockets.family === 'branch') return (result) => (result ? yes : no);
  if (sockets.family === 'cases') return byCase(names);
  const socket = sockets.family === 'done' ? 'done' : 'success';
  return (result) => ({ socket, output: declared(names, result) });
};

/** The signal of an ActionError of an `outcome`; undefined where the error is a bug or the family has no `failure`. */
export const failureOf = (sockets: Sockets, error: unknown): Signal | undefined =>
  sockets.family === 'outcome' && ActionError.is(error)
    ? { socket: 'failure', output: { code: error.code, message: error.message } }
    : undefined;
