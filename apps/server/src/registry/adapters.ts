import type { Adapter, CreateAdapter, UpdateAdapter } from '@offhook/client';
import type { Selectable } from 'kysely';
import type { Database, Tables } from '../database/tables.ts';
import { slugOf } from './identity.ts';
import { notFound, Refusal } from './refusal.ts';

const toAdapter = (row: Selectable<Tables['adapters']>): Adapter => ({
  id: row.id,
  name: row.name,
  origins: [...row.origins],
  createdAt: row.created_at.toISOString(),
});

/** All adapters, in order of their names. */
export const listAdapters = async (db: Database): Promise<Adapter[]> => {
  const rows = await db.selectFrom('adapters').selectAll().execute();
  return rows.map(toAdapter).sort((a, b) => a.name.localeCompare(b.name, 'en'));
};

/** The row of an adapter; refuses an unknown id. */
export const adapterRow = async (
  db: Database,
  id: string,
): Promise<Selectable<Tables['adapters']>> => {
  const row = await db.selectFrom('adapters').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('adapter', id);
  return row;
};

/** One adapter; refuses an unknown id. */
export const readAdapter = async (db: Database, id: string): Promise<Adapter> =>
  toAdapter(await adapterRow(db, id));

/** The origins that an adapter allows; undefined where there is no such adapter. */
export const originsOf = async (
  db: Database,
  id: string,
): Promise<readonly string[] | undefined> => {
  const row = await db
    .selectFrom('adapters')
    .select('origins')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.origins;
};

const insert = async (
  db: Database,
  id: string,
  { name, origins = [] }: CreateAdapter,
): Promise<Adapter | undefined> => {
  const row = await db
    .insertInto('adapters')
    .values({ id, name, origins: JSON.stringify([...new Set(origins)]) })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return row && toAdapter(row);
};

/** Makes an adapter; without an id one is made of its name. */
export const createAdapter = async (db: Database, wanted: CreateAdapter): Promise<Adapter> => {
  if (wanted.id !== undefined) {
    const made = await insert(db, wanted.id, wanted);
    if (made !== undefined) return made;
    const message = `There is an adapter “${wanted.id}” already; choose another id.`;
    throw new Refusal(409, 'adapter-exists', message);
  }
  const slug = slugOf(wanted.name);
  for (let count = 1; ; count += 1) {
    const made = await insert(db, count === 1 ? slug : `${slug}-${count}`, wanted);
    if (made !== undefined) return made;
  }
};

/** Changes an adapter's name or origins. */
export const updateAdapter = async (
  db: Database,
  id: string,
  { name, origins }: UpdateAdapter,
): Promise<Adapter> => {
  const changes = {
    ...(name !== undefined && { name }),
    ...(origins !== undefined && { origins: JSON.stringify([...new Set(origins)]) }),
  };
  if (Object.keys(changes).length === 0) return readAdapter(db, id);
  const row = await db
    .updateTable('adapters')
    .set(changes)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw notFound('adapter', id);
  return toAdapter(row);
};
