import type { Version } from '@offhook/client';
import type { Selectable } from 'kysely';
import type { Database, Tables, Within } from '../database/tables.ts';
import { type FlowRow, flowRow } from './flows.ts';
import { notFound } from './refusal.ts';

const toVersion = (row: Selectable<Tables['versions']>): Version => ({
  flowId: row.flow_id,
  number: row.number,
  hash: row.hash,
  document: row.document,
  createdAt: row.created_at.toISOString(),
  ...(row.note !== null && { note: row.note }),
});

/** A flow's versions, the newest first. */
export const listVersions = async (db: Database, flowId: string): Promise<Version[]> => {
  await flowRow(db, flowId);
  const rows = await db
    .selectFrom('versions')
    .selectAll()
    .where('flow_id', '=', flowId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(toVersion);
};

/** One version of a flow. */
export const readVersion = async (
  db: Database,
  flowId: string,
  number: number,
): Promise<Version> => {
  await flowRow(db, flowId);
  const row = await db
    .selectFrom('versions')
    .selectAll()
    .where('flow_id', '=', flowId)
    .where('number', '=', number)
    .executeTakeFirst();
  if (row === undefined) throw notFound('version', number);
  return toVersion(row);
};

/** The version that holds a flow's draft: an old one with the same content, else the next. */
export const versionOfDraft = async (
  within: Within,
  flow: FlowRow,
  note: string | undefined,
): Promise<Version> => {
  const known = within.selectFrom('versions').where('flow_id', '=', flow.id);
  const same = await known.selectAll().where('hash', '=', flow.draft_hash).executeTakeFirst();
  if (same !== undefined) return toVersion(same);
  const last = await known
    .select((columns) => columns.fn.max('number').as('number'))
    .executeTakeFirst();
  const row = await within
    .insertInto('versions')
    .values({
      flow_id: flow.id,
      number: (last?.number ?? 0) + 1,
      hash: flow.draft_hash,
      document: JSON.stringify(flow.draft),
      note: note ?? null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toVersion(row);
};
