import { actionIds, loadAction, loadSource, sourceIds } from '@offhook/catalog';
import type { AnyAction, AnySource, AnyStreamAction } from '@offhook/contract';
import { isBlock } from '@offhook/flow';
import type { FlowSpec } from './flow-spec.ts';

const loadAll = async <T>(
  wanted: ReadonlySet<string>,
  known: readonly string[],
  load: (id: string) => Promise<T>,
): Promise<ReadonlyMap<string, T>> => {
  const ids = known.filter((id) => wanted.has(id));
  const units = await Promise.all(ids.map(load));
  return new Map(ids.flatMap((id, at) => (units[at] === undefined ? [] : [[id, units[at]]])));
};

/** Loads the actions that the flows name; unknown ones are the runtime's to tell. */
export const loadActions = (
  specs: readonly FlowSpec[],
): Promise<ReadonlyMap<string, AnyAction | AnyStreamAction>> => {
  const nodes = specs.flatMap(({ flow }) => Object.values(flow.nodes));
  const wanted = new Set(nodes.filter(isBlock).map(({ action }) => action));
  return loadAll(wanted, actionIds, loadAction);
};

/** Loads the sources that start the flows. */
export const loadSources = (
  specs: readonly FlowSpec[],
): Promise<ReadonlyMap<string, AnySource>> => {
  const wanted = new Set(specs.flatMap(({ triggers }) => triggers.map(({ source }) => source)));
  return loadAll(wanted, sourceIds, loadSource);
};
