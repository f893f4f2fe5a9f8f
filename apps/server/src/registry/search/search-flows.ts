import { manifests } from '@offhook/catalog';
import {
  type FoundFlow,
  type SearchPage,
  type SearchQuery,
  searchQuerySchema,
} from '@offhook/client';
import { sql } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { adapterRow } from '../adapters.ts';
import { flowRows, toSummary } from '../flows.ts';
import { Refusal } from '../refusal.ts';
import { findMatches, plain, type Wanted } from './find-matches.ts';

/** Flows that are read at once, and the most that one page looks through. */
const batch = 200;
const most = 2_000;

/** Places of one flow that are told; the rest is counted. */
const told = 5;

/** Where a page ends: the moment of the last flow's save, to the microsecond, and its id. */
interface Cursor {
  readonly moment: string;
  readonly id: string;
}

const readCursor = (text: string): Cursor => {
  const [, moment, id] =
    /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?) ([\w-]{1,100})$/.exec(text) ?? [];
  if (moment !== undefined && id !== undefined) return { moment, id };
  throw new Refusal(
    400,
    'invalid-input',
    'The parameter “after” must be the “next” of the page before.',
  );
};

const writeCursor = ({ moment, id }: Cursor): string => `${moment} ${id}`;

const rowsAfter = (db: Database, adapterId: string, after: Cursor | undefined) => {
  const rows = flowRows(db)
    .select(sql<string>`(flows.updated_at at time zone 'utc')::text`.as('moment'))
    .where('flows.adapter_id', '=', adapterId)
    .orderBy('flows.updated_at', 'desc')
    .orderBy('flows.id', 'desc')
    .limit(batch);
  if (after === undefined) return rows.execute();
  const { moment, id } = after;
  return rows
    .where(
      sql<boolean>`(flows.updated_at, flows.id) < (${moment}::timestamp at time zone 'utc', ${id})`,
    )
    .execute();
};

/** One page of the flows of an adapter that hold a text: in names, blocks, actions or values. */
export const searchFlows = async (
  db: Database,
  adapterId: string,
  query: SearchQuery,
): Promise<SearchPage> => {
  await adapterRow(db, adapterId);
  const { q, actions = '', limit, after } = searchQuerySchema.parse(query);
  const wanted: Wanted = { text: plain(q), actions: new Set(actions.split(',')), manifests };
  let cursor = after === undefined ? undefined : readCursor(after);
  const found: FoundFlow[] = [];
  for (let seen = 0; seen < most; seen += batch) {
    const rows = await rowsAfter(db, adapterId, cursor);
    for (const row of rows) {
      cursor = { moment: row.moment, id: row.id };
      const matches = findMatches(row.draft, wanted);
      if (matches.length === 0) continue;
      const more = Math.max(0, matches.length - told);
      found.push({ flow: toSummary(row), matches: matches.slice(0, told), more });
      if (found.length === limit) return { found, next: writeCursor(cursor) };
    }
    if (rows.length < batch) return { found, next: null };
  }
  return { found, next: cursor === undefined ? null : writeCursor(cursor) };
};
