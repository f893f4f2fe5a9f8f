import { loadAction, loadSource, manifests } from '@offhook/catalog';
import type { RunStatus, TraceEntry } from '@offhook/contract';
import { play as playParts, type RehearsalScenario, type Units } from '@offhook/rehearsal';
import type { FlowSpec } from './flow-spec.ts';

/** The catalogue's units, of which the code of those that flows name is loaded. */
export const units: Units = { manifests, loadAction, loadSource };

/** Plays a scenario to its end in virtual time; answers how each run ended. Flows may call one another by name. */
export const play = (
  specs: readonly FlowSpec[],
  scenario: RehearsalScenario,
  write: (entry: TraceEntry) => void,
  detailed = false,
): Promise<readonly RunStatus[]> => {
  const flows = new Map(specs.map(({ flow, called }) => [flow.name || called, flow]));
  return playParts(specs, scenario, { units, write, detailed, flows });
};
