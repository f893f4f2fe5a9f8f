import { actionIds, loadAction, loadSource, sourceIds } from '@offhook/catalog';
import type { UnitLoaders } from './load-units.ts';

const actions = new Set(actionIds);
const sources = new Set(sourceIds);

/** Loads the first-party units, each in its own chunk. */
export const catalogLoaders: UnitLoaders = {
  action: (id) => (actions.has(id) ? loadAction(id) : undefined),
  source: (id) => (sources.has(id) ? loadSource(id) : undefined),
};
