import type { Release } from '@offhook/client';
import { notify } from '../database/release-notices.ts';
import type { Database, Within } from '../database/tables.ts';
import { adapterRow } from './adapters.ts';
import { notFound } from './refusal.ts';

/** A flow's place in a release. */
export type Member = Release['flows'][number];

/** What one release of an adapter held. */
export const membersOf = (db: Database, adapterId: string, seq: number): Promise<Member[]> =>
  db
    .selectFrom('release_flows')
    .select(['flow_id as flowId', 'version', 'name'])
    .where('adapter_id', '=', adapterId)
    .where('seq', '=', seq)
    .orderBy('flow_id')
    .execute();

/** Releases of an adapter, the newest first. */
export const listReleases = async (db: Database, adapterId: string): Promise<Release[]> => {
  await adapterRow(db, adapterId);
  const rows = await db
    .selectFrom('releases')
    .selectAll()
    .where('adapter_id', '=', adapterId)
    .orderBy('seq', 'desc')
    .execute();
  const members = await db
    .selectFrom('release_flows')
    .select(['seq', 'flow_id as flowId', 'version', 'name'])
    .where('adapter_id', '=', adapterId)
    .orderBy('flow_id')
    .execute();
  const bySeq = new Map<number, Member[]>(rows.map(({ seq }) => [seq, []]));
  for (const { seq, ...member } of members) bySeq.get(seq)?.push(member);
  return rows.map(({ seq, kind, created_at }) => ({
    seq,
    adapterId,
    flows: bySeq.get(seq) ?? [],
    kind,
    createdAt: created_at.toISOString(),
  }));
};

/** Locks an adapter, so that its releases are made one after the other; answers with its current release. */
export const lockAdapter = async (within: Within, id: string): Promise<number> => {
  const row = await within
    .selectFrom('adapters')
    .select('seq')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound('adapter', id);
  return row.seq;
};

/** Points every flow of an adapter at its version in a set, and brings back those that were deleted. */
const point = async (within: Within, adapterId: string, members: readonly Member[]) => {
  await within
    .updateTable('flows')
    .set({ published_version: null })
    .where('adapter_id', '=', adapterId)
    .where('published_version', 'is not', null)
    .execute();
  for (const { flowId, version } of members) {
    await within
      .updateTable('flows')
      .set({ published_version: version, deleted_at: null })
      .where('id', '=', flowId)
      .execute();
  }
};

/** Makes the next release of an adapter, which the caller has locked, and tells everyone. */
export const makeRelease = async (
  within: Within,
  adapterId: string,
  kind: Release['kind'],
  members: readonly Member[],
): Promise<Release> => {
  const { seq } = await within
    .updateTable('adapters')
    .set((row) => ({ seq: row('seq', '+', 1) }))
    .where('id', '=', adapterId)
    .returning('seq')
    .executeTakeFirstOrThrow();
  const { created_at } = await within
    .insertInto('releases')
    .values({ adapter_id: adapterId, seq, kind })
    .returning('created_at')
    .executeTakeFirstOrThrow();
  if (members.length > 0)
    await within
      .insertInto('release_flows')
      .values(
        members.map(({ flowId, version, name }) => ({
          adapter_id: adapterId,
          seq,
          flow_id: flowId,
          version,
          name,
        })),
      )
      .execute();
  await point(within, adapterId, members);
  await notify(within, { adapter: adapterId, seq });
  return { seq, adapterId, flows: [...members], kind, createdAt: created_at.toISOString() };
};
