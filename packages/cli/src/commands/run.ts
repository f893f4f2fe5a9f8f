import type { TraceEntry } from '@offhook/contract';
import type { ExitCode, Output } from '../output.ts';
import { readFlowSpec } from '../run/flow-spec.ts';
import { play } from '../run/play.ts';
import { readScenario } from '../scenario.ts';

/** A sentence on a run that did not go well; undefined for one that did. */
const complaint = (entry: TraceEntry): string | undefined => {
  if (entry.type !== 'end') return undefined;
  const { run, status, error } = entry;
  return error && `run ${run} ${status}: ${error.message} [${error.code}]\n`;
};

/** Runs flows on the simulated host in virtual time, the trace as NDJSON; 2 where a run failed or timed out. */
export const runCommand = async (
  specs: readonly string[],
  options: { readonly scenario?: string },
  { out, err }: Output,
): Promise<ExitCode> => {
  const scenario = options.scenario === undefined ? {} : readScenario(options.scenario);
  const flows = specs.map(readFlowSpec);
  const write = (entry: TraceEntry): void => {
    out(`${JSON.stringify(entry)}\n`);
    const said = complaint(entry);
    if (said !== undefined) err(said);
  };
  const statuses = await play(flows, scenario, write);
  return statuses.some((status) => status === 'failed' || status === 'timed-out') ? 2 : 0;
};
