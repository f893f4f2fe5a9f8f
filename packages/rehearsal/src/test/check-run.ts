import type { EndEntry, Json, StepEntry, TraceEntry } from '@offhook/contract';
import { checkCalls, checkNoCalls } from './check-calls.ts';
import { checkAmong, checkExactly, type Failure, type Sequence } from './check-sequence.ts';
import type { Expectation, ExpectedEnd } from './flow-test-schema.ts';
import { inLine, mismatches } from './match.ts';

const entriesOf = <T extends TraceEntry['type']>(trace: readonly TraceEntry[], type: T) =>
  trace.filter((entry): entry is Extract<TraceEntry, { type: T }> => entry.type === type);

const wayOf = ({ node, socket }: StepEntry): string => `${node} ${socket}`;

const steps: Sequence<string, StepEntry> = {
  noun: 'step',
  mismatches: (expected, was) =>
    expected === wayOf(was) ? [] : [{ place: 'socket', expected, was: wayOf(was) }],
  show: (expected) => `“${expected}”`,
  showWas: wayOf,
  isLike: () => false,
};

const endOf = (expected: ExpectedEnd) =>
  typeof expected === 'string' ? { status: expected } : expected;

const ends: Sequence<ExpectedEnd, EndEntry> = {
  noun: 'end',
  mismatches: (expected, { t, status, node, error }) => {
    const { at, error: code, ...rest } = endOf(expected);
    const wanted = {
      ...rest,
      ...(at !== undefined && { at }),
      ...(code !== undefined && { error: code }),
    };
    // cast: an expected end was read from JSON
    return mismatches(wanted as Json, { status, node, at: t, error: error?.code });
  },
  show: (expected) => inLine(expected),
  showWas: ({ t, status, node, error }) =>
    `${status} at ${t} ms${node === undefined ? '' : `, last at ${node}`}${error === undefined ? '' : `: ${error.message} [${error.code}]`}`,
  isLike: () => true,
};

const checkPath = (expected: Expectation['path'], taken: readonly StepEntry[]) => {
  if (expected === undefined) return [];
  return Array.isArray(expected)
    ? checkAmong(expected, taken, steps)
    : checkExactly(expected.exactly, taken, steps);
};

const checkOutputs = (
  expected: Expectation['outputs'] = {},
  taken: readonly StepEntry[],
): readonly Failure[] =>
  Object.entries(expected).flatMap(([node, output]) => {
    const last = taken.findLast((step) => step.node === node);
    if (last === undefined) return [{ what: `${node} never ran, so it has no output`, lines: [] }];
    const different = mismatches(output, last.output, node);
    if (different.length === 0) return [];
    return [
      {
        what: `the output of ${node} is another`,
        lines: different.map(
          ({ place, expected: wanted, was }) => `  ${place}: expected ${wanted}, was ${was}`,
        ),
      },
    ];
  });

/** Holds a trace against what a test expects of it; nothing where all of it happened. */
export const checkRun = (
  expected: Expectation,
  trace: readonly TraceEntry[],
): readonly Failure[] => {
  const made = entriesOf(trace, 'call');
  const taken = entriesOf(trace, 'step');
  return [
    ...checkPath(expected.path, taken),
    ...checkCalls(expected.calls, made),
    ...checkNoCalls(expected.noCalls, made),
    ...checkOutputs(expected.outputs, taken),
    ...(expected.ends ? checkExactly(expected.ends, entriesOf(trace, 'end'), ends) : []),
  ];
};
