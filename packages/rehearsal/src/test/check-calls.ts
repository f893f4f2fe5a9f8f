import type { CallEntry, Json } from '@offhook/contract';
import { checkAmong, checkExactly, type Failure, type Sequence } from './check-sequence.ts';
import type { Expectation, ExpectedCall } from './flow-test-schema.ts';
import { inLine, mismatches } from './match.ts';

/** Tells whether a call is one of `port` or `port.method`. */
const isNamed = ({ port, method }: CallEntry, name: string): boolean =>
  name === port || name === `${port}.${method}`;

const calls: Sequence<ExpectedCall, CallEntry> = {
  noun: 'call',
  mismatches: ({ error, ...expected }, was) =>
    // cast: an expected call was read from JSON
    mismatches({ ...expected, ...(error !== undefined && { error: { code: error } }) } as Json, {
      ...was,
      at: was.t,
    }),
  show: ({ port, method, args }) =>
    `${port}.${method}${args === undefined ? '' : ` ${inLine(args)}`}`,
  showWas: ({ port, method, args, node }) => `${port}.${method} ${inLine(args)} by ${node}`,
  isLike: (expected, was) => expected.port === was.port && expected.method === was.method,
};

/** Holds the calls of a trace against what is expected of them. */
export const checkCalls = (
  expected: Expectation['calls'],
  made: readonly CallEntry[],
): readonly Failure[] => {
  if (expected === undefined) return [];
  if (!('exactly' in expected)) return checkAmong(expected, made, calls);
  const { exactly, of } = expected;
  const those =
    of === undefined ? made : made.filter((call) => of.some((name) => isNamed(call, name)));
  return checkExactly(exactly, those, calls);
};

/** Tells of calls that should not have been made. */
export const checkNoCalls = (
  names: readonly string[] = [],
  made: readonly CallEntry[],
): readonly Failure[] =>
  names.flatMap((name) => {
    const those = made.filter((call) => isNamed(call, name));
    if (those.length === 0) return [];
    return [{ what: `${name} was called`, lines: those.map((call) => `  ${calls.showWas(call)}`) }];
  });
