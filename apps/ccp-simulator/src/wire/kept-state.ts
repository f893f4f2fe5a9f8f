import type { PanelState } from '../model/state.ts';
import type { PanelStore } from './panel.ts';

/** Counts up when the shape of the state changes, so that an older one is left alone. */
const shape = 2;

/** The page's own store; undefined where the browser lets this frame keep nothing. */
const ownStore = (page: Window): Storage | undefined => {
  try {
    return page.localStorage;
  } catch {
    return undefined; // a browser's settings may close it to frames of another site
  }
};

/** Keeps a desk's panel in the page's own store; where there is none, the panel is as new after a reload. */
export const keptState = (desk: string, page: Window): PanelStore => {
  const key = `ccp-simulator:${shape}:${desk}`;
  const store = ownStore(page);
  if (store === undefined) return { read: () => undefined, write: () => undefined };
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
