import type * as door from './door.ts';

type Door = typeof door;

let loaded: Door | undefined;

/** What builds, where it is there already: what must happen within an event of the browser cannot wait. */
export const buildingNow = (): Door | undefined => loaded;

/** Loads what builds: everything that the first look at a flow does not need. */
export const loadBuilding = async (): Promise<Door> => {
  loaded ??= await import('./door.ts');
  return loaded;
};
