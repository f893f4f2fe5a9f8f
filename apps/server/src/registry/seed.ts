import type { Database } from '../database/tables.ts';
import { createAdapter, listAdapters, readAdapter, updateAdapter } from './adapters.ts';

/** The adapter of the demo desktop. */
export const demoAdapter = 'demo';

/** Makes the demo desktop's adapter on a first start, and lets the desktop's present address in on later ones. */
export const seed = async (db: Database, origins: readonly string[]): Promise<void> => {
  const known = await listAdapters(db);
  if (known.length === 0) {
    await createAdapter(db, { id: demoAdapter, name: 'Demo desktop', origins: [...origins] });
    return;
  }
  if (!known.some(({ id }) => id === demoAdapter)) return;
  const demo = await readAdapter(db, demoAdapter);
  const missing = origins.filter((origin) => !demo.origins.includes(origin));
  if (missing.length > 0)
    await updateAdapter(db, demoAdapter, { origins: [...demo.origins, ...missing] });
};
