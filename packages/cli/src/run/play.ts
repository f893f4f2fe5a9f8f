import { manifests } from '@offhook/catalog';
import type { AnySource, RunStatus, TraceEntry } from '@offhook/contract';
import { upgrade } from '@offhook/flow';
import { createSimulation, type Scenario, type Simulation } from '@offhook/host-simulated';
import { compose, traceTo, triggerHub } from '@offhook/runtime';
import { filter, map, merge, type Observable } from 'rxjs';
import type { FlowSpec } from './flow-spec.ts';
import { loadActions, loadSources } from './load-units.ts';

/** Virtual time that is waited for after a scenario's last event: a day. */
const patience = 86_400_000;

/** Events that no port tells are taken from the scenario: they fire when it lists them, and only then. */
const asListed = (source: AnySource, { fired$ }: Simulation): AnySource => ({
  ...source,
  events: Object.fromEntries(
    Object.entries(source.events).map(([event, definition]) => {
      const open = () =>
        fired$.pipe(
          filter((fired) => fired.source === source.id && fired.event === event),
          map(() => ({ payload: {} })),
        );
      return [event, { ...definition, open }];
    }),
  ),
});

/** Plays a scenario to its end in virtual time; answers how each run ended. */
export const play = async (
  specs: readonly FlowSpec[],
  scenario: Scenario,
  write: (entry: TraceEntry) => void,
): Promise<readonly RunStatus[]> => {
  const [actions, loaded] = await Promise.all([loadActions(specs), loadSources(specs)]);
  const simulation = createSimulation(scenario);
  const { clock, host } = simulation;
  const sources = new Map(
    [...loaded].map(([id, source]) => [
      id,
      source.about === 'none' && (source.requires ?? []).length === 0
        ? asListed(source, simulation)
        : source,
    ]),
  );
  const hub = triggerHub(sources, host);
  const observer = traceTo(write, { clock });
  const runs: Observable<RunStatus>[] = specs.map(({ flow, called, triggers }) => {
    const named = { ...upgrade(flow, manifests), name: flow.name || called };
    return hub.open(triggers).pipe(
      compose(named, actions, host, { observer }),
      map(({ status }) => status),
    );
  });
  const statuses: RunStatus[] = [];
  const playing = merge(...runs).subscribe((status) => statuses.push(status));
  simulation.play();
  const last = Math.max(0, ...(scenario.events ?? []).map(({ at = 0 }) => at));
  await clock.runToEnd(last + patience);
  playing.unsubscribe();
  simulation.end();
  return statuses;
};
