import type { AnyAction, AnySource, AnyStreamAction } from '@offhook/contract';
import { eventsOf, type Flow, isBlock } from '@offhook/flow';

/** Where the code of actions and sources comes from; undefined for what is not known there. */
export interface UnitLoaders {
  readonly action: (id: string) => Promise<AnyAction | AnyStreamAction> | undefined;
  readonly source: (id: string) => Promise<AnySource> | undefined;
}

/** The code that some flows need. */
export interface Units {
  readonly actions: ReadonlyMap<string, AnyAction | AnyStreamAction>;
  readonly sources: ReadonlyMap<string, AnySource>;
}

const loadAll = async <T>(
  ids: ReadonlySet<string>,
  load: (id: string) => Promise<T> | undefined,
): Promise<ReadonlyMap<string, T>> => {
  const loading = [...ids].flatMap((id) => {
    const unit = load(id);
    return unit === undefined ? [] : [unit.then((code) => [id, code] as const)];
  });
  return new Map(await Promise.all(loading));
};

/** Loads what these flows name and nothing else; rejects where code that is known cannot be had. */
export const loadUnits = async (flows: readonly Flow[], loaders: UnitLoaders): Promise<Units> => {
  const nodes = flows.flatMap((flow) => Object.values(flow.nodes));
  const named = new Set(nodes.filter(isBlock).map((block) => block.action));
  const origins = new Set(flows.flatMap((flow) => eventsOf(flow).map(({ source }) => source)));
  const [actions, sources] = await Promise.all([
    loadAll(named, loaders.action),
    loadAll(origins, loaders.source),
  ]);
  return { actions, sources };
};
