import type { PanelState } from '../model/state.ts';
import type { PanelStore } from './panel.ts';

/** Counts up when the shape of the state changes, so that an older one is left alone. */
const shape = 1;

/** Keeps a desk's panel in the page's own store. */
export const keptState = (desk: string, store: Storage): PanelStore => {
  const key = `ccp-simulator:${shape}:${desk}`;
  return {
    read: () => {
      const text = store.getItem(key);
      if (text === null) return undefined;
      const state: PanelState = JSON.parse(text);
      return state;
    },
    write: (state) => store.setItem(key, JSON.stringify(state)),
  };
};
