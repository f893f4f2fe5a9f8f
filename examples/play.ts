import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Json, JsonRecord, TraceEntry } from '@offhook/contract';
import type { Scenario } from '@offhook/host-simulated';
import { main } from '../packages/cli/src/program.ts';

type Call = Extract<TraceEntry, { type: 'call' }>;
type Step = Extract<TraceEntry, { type: 'step' }>;

/** What `offhook run` did with an example's flow. */
export interface Played {
  /** What the command ended with: 0, or 2 where a run failed or timed out. */
  readonly code: number;
  /** What it printed: the trace, one JSON object per line. */
  readonly printed: string;
  readonly trace: readonly TraceEntry[];
}

const played = (code: number, printed: string): Played => ({
  code,
  printed,
  trace: printed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as TraceEntry), // cast: the command's own lines
});

/** Runs the flow of an example's folder, and others beside it, through a scenario file, exactly as a person at a terminal does. */
export const runFiles = async (
  folder: string,
  scenario: string,
  others: readonly string[] = [],
): Promise<Played> => {
  let printed = '';
  let complaints = '';
  const code = await main(['run', join(folder, 'flow.json'), ...others, '--scenario', scenario], {
    out: (text) => {
      printed += text;
    },
    err: (text) => {
      complaints += text;
    },
  });
  if (code === 1) throw new Error(complaints);
  return played(code, printed);
};

/** What `offhook test` says of a folder: the tests that failed, with their lines, and the share of sockets taken. */
export const testFolder = async (
  folder: string,
): Promise<{ readonly failed: readonly string[]; readonly coverage: number }> => {
  let printed = '';
  let complaints = '';
  const code = await main(['test', folder, '--json'], {
    out: (text) => {
      printed += text;
    },
    err: (text) => {
      complaints += text;
    },
  });
  if (code === 1) throw new Error(complaints);
  const { files, coverage } = JSON.parse(printed);
  const failed = files.flatMap(({ tests }: { tests: readonly { passed: boolean }[] }) =>
    tests.filter(({ passed }) => !passed).map((test) => JSON.stringify(test)),
  );
  return { failed, coverage: coverage.percent };
};

/** A way to play the example beside a test file: with its own scenario, or with one made from it. */
export const exampleAt = (testFile: string) => {
  const folder = fileURLToPath(new URL('.', testFile));
  const own = (): Scenario => JSON.parse(readFileSync(join(folder, 'scenario.json'), 'utf8'));
  return async (change: (scenario: Scenario) => Scenario = (same) => same): Promise<Played> => {
    const there = mkdtempSync(join(tmpdir(), 'offhook-example-'));
    try {
      const scenario = join(there, 'scenario.json');
      writeFileSync(scenario, JSON.stringify(change(own())));
      return await runFiles(folder, scenario);
    } finally {
      rmSync(there, { recursive: true });
    }
  };
};

const isAnswered = ({ result, error }: Call): boolean =>
  result !== undefined && error === undefined;

/** What a port was asked for by this method and did, in order; calls that failed or were cut short are left out. */
export const did = ({ trace }: Played, port: string, method: string): readonly Json[] =>
  trace
    .filter((entry): entry is Call => entry.type === 'call')
    .filter((call) => call.port === port && call.method === method && isAnswered(call))
    .map(({ args }) => args);

/** What was opened in the CRM, in order. */
export const pops = (run: Played): readonly Json[] => did(run, 'console', 'screenPop');

/** The records that were written to the CRM, in order: their fields. */
export const created = (run: Played): readonly JsonRecord[] =>
  did(run, 'crm', 'create').map((args) => (args as { readonly fields: JsonRecord }).fields); // cast: what the port takes

/** The blocks that a run left, and by which socket: `find success`. */
export const steps = ({ trace }: Played): readonly string[] =>
  trace
    .filter((entry): entry is Step => entry.type === 'step')
    .map(({ node, socket }) => `${node} ${socket}`);

/** How the runs ended, in the order in which they did, and when: `completed at 3000`. */
export const ends = ({ trace }: Played): readonly string[] =>
  trace.flatMap((entry) => (entry.type === 'end' ? [`${entry.status} at ${entry.t}`] : []));
