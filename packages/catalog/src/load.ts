import type { AnyAction, AnySource, AnyStreamAction } from '@offhook/contract';
import { actions, sources } from './loaders.ts';

/** The ids of all first-party actions, sorted. */
export const actionIds: readonly string[] = Object.keys(actions);

/** The ids of all first-party sources, sorted. */
export const sourceIds: readonly string[] = Object.keys(sources);

type Loaders<T> = Readonly<Record<string, () => Promise<T>>>;

const load = <T>(kind: 'action' | 'source', loaders: Loaders<T>, id: string): Promise<T> => {
  const loader = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  if (loader !== undefined) return loader();
  const message = `The catalogue has no ${kind} "${id}": check its spelling, or install the plugin that brings it.`;
  return Promise.reject(Object.assign(new Error(message), { code: `unknown-${kind}` }));
};

/** Loads the code of one action; rejects with code `unknown-action`. */
export const loadAction = (id: string): Promise<AnyAction | AnyStreamAction> =>
  load<AnyAction | AnyStreamAction>('action', actions, id);

/** Loads the code of one source; rejects with code `unknown-source`. */
export const loadSource = (id: string): Promise<AnySource> => load('source', sources, id);
