import type { TraceEntry } from '@offhook/contract';
import type { Flow, FlowTrigger } from '@offhook/flow';
import { play } from '../play/play.ts';
import type { Units } from '../play/units.ts';
import { problemsOf, type ShapeProblem } from '../problem.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import type { RehearsalScenario } from '../scenario/rehearsal-scenario.ts';
import { checkRun } from './check-run.ts';
import type { Failure } from './check-sequence.ts';
import { type FlowTest, type FlowTests, flowTestsSchema } from './flow-test-schema.ts';

/** What became of one test. */
export interface TestResult {
  readonly title: string;
  readonly failures: readonly Failure[];
  readonly trace: readonly TraceEntry[];
}

/** Tests that were read, with the files that they name read as well. */
export interface TestSuite {
  readonly flow: Flow;
  /** What traces call a flow without a name. */
  readonly called: string;
  readonly scenario: RehearsalScenario;
  readonly tests: readonly FlowTest[];
  /** Flows that may be called, by the name by which they are. */
  readonly flows?: ReadonlyMap<string, Flow>;
}

/** Takes a JSON value as a file of flow tests, or says what is wrong with it and where. */
export const readFlowTests = (
  value: unknown,
): { readonly tests: FlowTests } | { readonly problems: readonly ShapeProblem[] } => {
  const read = flowTestsSchema.safeParse(value);
  return read.success ? { tests: read.data } : { problems: problemsOf(read.error) };
};

const triggersOf = ({ triggers }: Flow, { trigger }: FlowTest): readonly FlowTrigger[] => {
  if (trigger === undefined) return triggers;
  const [source = '', event = ''] = trigger.split('.');
  return [{ source, event }];
};

const notGiven = (problems: readonly ShapeProblem[]): Failure => ({
  what: 'what is given is no scenario',
  lines: problems.map(({ path, message }) => `  ${path.join('.')}: ${message}`),
});

const runOne = async (
  { flow, called, scenario, flows }: TestSuite,
  test: FlowTest,
  units: Units,
): Promise<TestResult> => {
  const given = readScenario({ ...scenario, ...test.given }, units.manifests);
  if ('problems' in given) {
    return { title: test.title, failures: [notGiven(given.problems)], trace: [] };
  }
  const trace: TraceEntry[] = [];
  const part = { flow, called, triggers: triggersOf(flow, test), pins: test.pins };
  const write = (entry: TraceEntry): void => void trace.push(entry);
  await play([part], given.scenario, { units, write, flows });
  return { title: test.title, failures: checkRun(test.expect, trace), trace };
};

/** Runs each test on a desktop of its own, in virtual time. */
export const runFlowTests = async (
  suite: TestSuite,
  units: Units,
): Promise<readonly TestResult[]> => {
  const results: TestResult[] = [];
  for (const test of suite.tests) results.push(await runOne(suite, test, units));
  return results;
};
