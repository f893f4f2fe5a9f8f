import type { RunStatus, TraceEntry } from '@offhook/contract';
import { eventsOf, type Flow, type FlowTrigger, upgrade } from '@offhook/flow';
import type { Simulation } from '@offhook/host-simulated';
import {
  type Actions,
  type Arbiter,
  arbiter,
  compose,
  type RunObserver,
  type TriggerHub,
  traceTo,
  triggerHub,
} from '@offhook/runtime';
import { map, merge, type Observable, Subscription, tap } from 'rxjs';
import type { RehearsalScenario } from '../scenario/rehearsal-scenario.ts';
import { stage } from '../scenario/stage.ts';
import { asListed } from './as-listed.ts';
import { type Pins, tellPins, withPins } from './pins.ts';
import { loadActions, loadSources, type Units } from './units.ts';

/** A flow to play, and what starts it. */
export interface Part {
  readonly flow: Flow;
  /** What the trace calls a flow without a name. */
  readonly called: string;
  readonly triggers: readonly FlowTrigger[];
  /** Blocks that are not run. */
  readonly pins?: Pins | undefined;
}

/** What playing needs beside flows and scenario. */
export interface PlayOptions {
  readonly units: Units;
  readonly write: (entry: TraceEntry) => void;
  /** Also tells inputs as bound and when each step began. */
  readonly detailed?: boolean | undefined;
  /** Steps after which a run fails with `step-limit`. */
  readonly stepLimit?: number | undefined;
  /** Flows that may be called, by the name by which they are. */
  readonly flows?: ReadonlyMap<string, Flow> | undefined;
  /** Ends the play before its time. */
  readonly stop?: AbortSignal | undefined;
  /** Told once, when the code of all units is there and time begins. */
  readonly loaded?: () => void;
}

/** Virtual time that is waited for after a scenario's last event: a day. */
const patience = 86_400_000;

interface Stage {
  readonly simulation: Simulation;
  readonly hub: TriggerHub;
  /** Decides between flows that want the same. */
  readonly between: Arbiter;
  readonly actions: Actions;
  /** One for all flows, so that runs are numbered across them. */
  readonly observer: RunObserver;
  /** Those that may be called, by name. */
  readonly flows: ReadonlyMap<string, Flow>;
}

/** Flows that may be called, brought up to date once: the runtime knows them by their identity. */
const callable = ({ flows, units }: PlayOptions): ReadonlyMap<string, Flow> =>
  new Map([...(flows ?? [])].map(([name, flow]) => [name, upgrade(flow, units.manifests)]));

const statusesOf = (
  { flow, called, triggers, pins }: Part,
  { simulation: { host }, hub, between, actions, observer, flows }: Stage,
  { units, stepLimit }: PlayOptions,
): Observable<RunStatus> => {
  const named = { ...upgrade(flow, units.manifests), name: flow.name || called };
  const pinned = withPins(named, actions, pins);
  const options = {
    observer,
    stepLimit,
    events: hub,
    arbiter: between,
    flows: (name: string) => flows.get(name),
    // A rehearsal is the same each time that it is played.
    random: () => 0.5,
  };
  const listener = { name: named.name, priority: flow.policy?.priority };
  return hub.open(triggers, listener).pipe(
    compose(pinned.flow, pinned.actions, host, options),
    tap((run) => hub.ended(run)),
    map(({ status }) => status),
  );
};

/** Plays flows through a scenario to its end, in virtual time on a simulated desktop; answers how each run ended. */
export const play = async (
  parts: readonly Part[],
  scenario: RehearsalScenario,
  options: PlayOptions,
): Promise<readonly RunStatus[]> => {
  const flows = [...parts.map(({ flow }) => flow), ...(options.flows?.values() ?? [])];
  const triggers = [...parts.flatMap((part) => part.triggers), ...flows.flatMap(eventsOf)];
  const [actions, sources] = await Promise.all([
    loadActions(options.units, flows),
    loadSources(options.units, triggers),
  ]);
  if (options.stop?.aborted) return [];
  options.loaded?.();
  const simulation = stage(scenario);
  const hub = triggerHub(asListed(sources, simulation), simulation.host);
  const observer = traceTo((entry) => options.write(tellPins(entry)), {
    clock: simulation.clock,
    detailed: options.detailed,
  });
  const set = { simulation, hub, between: arbiter(), actions, observer, flows: callable(options) };
  const statuses: RunStatus[] = [];
  const runs = parts.map((part) => statusesOf(part, set, options));
  let playing = Subscription.EMPTY;
  hub.together(() => {
    playing = merge(...runs).subscribe((status) => statuses.push(status));
  });
  const end = (): void => {
    playing.unsubscribe();
    simulation.end();
  };
  options.stop?.addEventListener('abort', end, { once: true });
  simulation.play();
  const last = Math.max(0, ...(scenario.events ?? []).map(({ at = 0 }) => at));
  await simulation.clock.runToEnd(last + patience);
  end();
  return statuses;
};
