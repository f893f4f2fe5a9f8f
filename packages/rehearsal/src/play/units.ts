import type { AnyAction, AnySource, AnyStreamAction, Manifests } from '@offhook/contract';
import { type Flow, type FlowTrigger, isBlock } from '@offhook/flow';

/** Where a rehearsal gets its units: what is known of them, and how their code is loaded. A catalogue is one. */
export interface Units {
  readonly manifests: Manifests;
  loadAction(id: string): Promise<AnyAction | AnyStreamAction>;
  loadSource(id: string): Promise<AnySource>;
}

const loadAll = async <T>(
  wanted: ReadonlySet<string>,
  known: object,
  load: (id: string) => Promise<T>,
): Promise<ReadonlyMap<string, T>> => {
  const ids = [...wanted].filter((id) => Object.hasOwn(known, id));
  return new Map(await Promise.all(ids.map(async (id) => [id, await load(id)] as const)));
};

/** Loads the actions that flows name, and no others; unknown ones are the runtime's to tell. */
export const loadActions = (
  units: Units,
  flows: readonly Flow[],
): Promise<ReadonlyMap<string, AnyAction | AnyStreamAction>> => {
  const nodes = flows.flatMap(({ nodes }) => Object.values(nodes));
  const wanted = new Set(nodes.filter(isBlock).map(({ action }) => action));
  return loadAll(wanted, units.manifests.actions, (id) => units.loadAction(id));
};

/** Loads the sources of these triggers. */
export const loadSources = (
  units: Units,
  triggers: readonly FlowTrigger[],
): Promise<ReadonlyMap<string, AnySource>> =>
  loadAll(new Set(triggers.map(({ source }) => source)), units.manifests.sources, (id) =>
    units.loadSource(id),
  );
