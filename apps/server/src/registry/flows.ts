import type { FlowDetail, FlowSummary } from '@offhook/client';
import type { Flow } from '@offhook/flow';
import type { Selectable } from 'kysely';
import type { Database, Tables } from '../database/tables.ts';
import { adapterRow } from './adapters.ts';
import { contentHash } from './canonical.ts';
import { freshId } from './identity.ts';
import { notFound, Refusal } from './refusal.ts';

/** A flow's row, with the hash of the version that is published. */
export type FlowRow = Selectable<Tables['flows']> & { readonly published_hash: string | null };

/** The rows of all flows that are not deleted. */
export const flowRows = (db: Database) =>
  db
    .selectFrom('flows')
    .leftJoin('versions', (join) =>
      join
        .onRef('versions.flow_id', '=', 'flows.id')
        .onRef('versions.number', '=', 'flows.published_version'),
    )
    .selectAll('flows')
    .select('versions.hash as published_hash')
    .where('flows.deleted_at', 'is', null);

/** A flow as lists tell it. */
export const toSummary = (row: FlowRow): FlowSummary => ({
  id: row.id,
  adapterId: row.adapter_id,
  name: row.draft.name,
  description: row.draft.description ?? '',
  active: row.draft.active !== false,
  triggers: [...row.draft.triggers],
  draftRevision: row.revision,
  publishedVersion: row.published_version,
  hasUnpublishedChanges: row.published_hash !== row.draft_hash,
  updatedAt: row.updated_at.toISOString(),
});

/** The flows of an adapter, in order of their names. */
export const listFlows = async (db: Database, adapterId: string): Promise<FlowSummary[]> => {
  await adapterRow(db, adapterId);
  const rows = await flowRows(db).where('flows.adapter_id', '=', adapterId).execute();
  return rows.map(toSummary).sort((a, b) => a.name.localeCompare(b.name, 'en'));
};

/** The row of a flow; refuses an unknown or deleted one. */
export const flowRow = async (db: Database, id: string): Promise<FlowRow> => {
  const row = await flowRows(db).where('flows.id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('flow', id);
  return row;
};

/** A flow with its draft. */
export const readFlow = async (db: Database, id: string): Promise<FlowDetail> => {
  const row = await flowRow(db, id);
  return { ...toSummary(row), draft: row.draft };
};

/** Makes a flow of a document; it is not published by that. */
export const createFlow = async (
  db: Database,
  adapterId: string,
  draft: Flow,
): Promise<FlowDetail> => {
  await adapterRow(db, adapterId);
  const id = freshId();
  const hash = contentHash(draft);
  await db
    .insertInto('flows')
    .values({ id, adapter_id: adapterId, draft: JSON.stringify(draft), draft_hash: hash })
    .execute();
  return readFlow(db, id);
};

/** Makes a new flow with another's draft and “(copy)” behind its name. */
export const cloneFlow = async (db: Database, id: string): Promise<FlowDetail> => {
  const { adapter_id: adapterId, draft } = await flowRow(db, id);
  return createFlow(db, adapterId, { ...draft, name: `${draft.name} (copy)` });
};

/** The refusal for a draft that somebody else saved in the meantime. */
export const staleDraft = (name: string, revision: number): Refusal =>
  new Refusal(
    409,
    'draft-stale',
    `Somebody saved “${name}” in the meantime (revision ${revision}). Open it again to see what changed, then save your changes once more.`,
    { revision },
  );

/** Saves a draft over the revision that its author read. */
export const saveDraft = async (
  db: Database,
  id: string,
  draft: Flow,
  revision: number,
): Promise<FlowDetail> => {
  const saved = await db
    .updateTable('flows')
    .set((row) => ({
      draft: JSON.stringify(draft),
      draft_hash: contentHash(draft),
      revision: row('revision', '+', 1),
      updated_at: new Date(),
    }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  const flow = await readFlow(db, id);
  if (saved.numUpdatedRows === 0n) throw staleDraft(flow.name, flow.draftRevision);
  return flow;
};
