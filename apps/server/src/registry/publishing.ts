import type { Finding, Publish, Published, Release } from '@offhook/client';
import type { Flow } from '@offhook/flow';
import type { Database, Within } from '../database/tables.ts';
import { adapterRow } from './adapters.ts';
import { type FlowRow, flowRow, staleDraft } from './flows.ts';
import { notFound, Refusal } from './refusal.ts';
import { lockAdapter, makeRelease, membersOf } from './releases.ts';
import { versionOfDraft } from './versions.ts';

/** Finds what is wrong with a flow before it may be published. */
export type Check = (flow: Flow) => readonly Finding[];

/** Locks a flow's adapter, then reads the flow and what is released beside it. */
const lockFlow = async (within: Within, id: string) => {
  const { adapter_id: adapterId } = await flowRow(within, id);
  const seq = await lockAdapter(within, adapterId);
  const flow = await flowRow(within, id);
  const others = (await membersOf(within, adapterId, seq)).filter(({ flowId }) => flowId !== id);
  return { flow, adapterId, others };
};

const checked = (check: Check, flow: FlowRow): readonly Finding[] => {
  const findings = check(flow.draft);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return findings;
  const count = errors.length === 1 ? 'one problem' : `${errors.length} problems`;
  const message = `“${flow.draft.name}” cannot be published before ${count} is mended: ${errors[0]?.message}`;
  const problems = errors.map((error) => JSON.parse(JSON.stringify(error)));
  throw new Refusal(422, 'flow-invalid', message.replace('problems is', 'problems are'), {
    problems,
  });
};

/** Publishes a flow's draft beside what its adapter runs already: version, release, pointer and notice, all or nothing. */
export const publishFlow = (
  db: Database,
  id: string,
  { note, revision }: Publish,
  check: Check,
): Promise<Published> =>
  db.transaction().execute(async (within) => {
    const { flow, adapterId, others } = await lockFlow(within, id);
    if (revision !== undefined && revision !== flow.revision)
      throw staleDraft(flow.draft.name, flow.revision);
    const findings = checked(check, flow);
    const version = await versionOfDraft(within, flow, note);
    const name = flow.draft.name;
    const members = [...others, { flowId: id, version: version.number, name }];
    const release = await makeRelease(within, adapterId, 'publish', members);
    return { version, release, warnings: [...findings] };
  });

/** Takes a flow out of what its adapter runs. */
export const unpublishFlow = (db: Database, id: string): Promise<Release> =>
  db.transaction().execute(async (within) => {
    const { flow, adapterId, others } = await lockFlow(within, id);
    if (flow.published_version === null)
      throw new Refusal(
        409,
        'not-published',
        `“${flow.draft.name}” is not published, so there is nothing to take back.`,
      );
    return makeRelease(within, adapterId, 'unpublish', others);
  });

/** Deletes a flow; a published one is taken out of what its adapter runs first. Its versions stay for rollbacks. */
export const deleteFlow = (db: Database, id: string): Promise<void> =>
  db.transaction().execute(async (within) => {
    const { flow, adapterId, others } = await lockFlow(within, id);
    if (flow.published_version !== null) await makeRelease(within, adapterId, 'unpublish', others);
    await within
      .updateTable('flows')
      .set({ deleted_at: new Date() })
      .where('id', '=', id)
      .execute();
  });

/** Makes a new release of an old one's set; flows deleted since then come back. */
export const rollBack = (db: Database, adapterId: string, seq: number): Promise<Release> =>
  db.transaction().execute(async (within) => {
    await adapterRow(within, adapterId);
    await lockAdapter(within, adapterId);
    const known = await within
      .selectFrom('releases')
      .select('seq')
      .where('adapter_id', '=', adapterId)
      .where('seq', '=', seq)
      .executeTakeFirst();
    if (known === undefined) throw notFound('release', seq);
    return makeRelease(within, adapterId, 'rollback', await membersOf(within, adapterId, seq));
  });
