import type { TraceEntry } from '@offhook/contract';
import { recordRuns } from '@offhook/runtime';
import type { ExitCode, Output } from '../output.ts';
import { readFlowSpec } from '../run/flow-spec.ts';
import { play } from '../run/play.ts';
import { readScenario } from '../scenario.ts';

export interface RunOptions {
  readonly scenario?: string;
  readonly detailed?: boolean;
  readonly records?: boolean;
}

/** A sentence on a run that did not go well; undefined for one that did. */
const complaint = (entry: TraceEntry): string | undefined => {
  if (entry.type !== 'end') return undefined;
  const { run, status, error } = entry;
  return error && `run ${run} ${status}: ${error.message} [${error.code}]\n`;
};

/** Runs flows on the simulated host in virtual time, the trace as NDJSON; 2 where a run failed or timed out. */
export const runCommand = async (
  specs: readonly string[],
  options: RunOptions,
  { out, err }: Output,
): Promise<ExitCode> => {
  const scenario = options.scenario === undefined ? {} : readScenario(options.scenario);
  const flows = specs.map(readFlowSpec);
  const print = (line: object): void => out(`${JSON.stringify(line)}\n`);
  const tell = options.records === true ? recordRuns(print) : print;
  const write = (entry: TraceEntry): void => {
    tell(entry);
    const said = complaint(entry);
    if (said !== undefined) err(said);
  };
  const statuses = await play(flows, scenario, write, options.detailed || options.records);
  return statuses.some((status) => status === 'failed' || status === 'timed-out') ? 2 : 0;
};
