import { type Client, ClientError, type FlowDetail } from '@offhook/client';
import { type FlowRecord, recordOf, withRecord } from './flow-record.ts';
import { mergeRecords, type RecordPart } from './merge-record.ts';

/** How the saving of a record went. */
export type RecordSaved =
  | { readonly isSaved: true; readonly record: FlowRecord; readonly hasTheirs: boolean }
  /** Both changed the same: `record` is what was typed with what only the other one changed. */
  | {
      readonly isSaved: false;
      readonly flow: FlowDetail;
      readonly record: FlowRecord;
      readonly clashes: readonly RecordPart[];
    };

const isStale = (error: unknown): boolean =>
  error instanceof ClientError && error.code === 'draft-stale';

/** Saves a flow's record over the draft that it was typed on; brings it together with what somebody else saved meanwhile. */
export const saveRecord = async (
  client: Pick<Client, 'saveDraft' | 'flow'>,
  flow: FlowDetail,
  record: FlowRecord,
  hasTheirs = false,
): Promise<RecordSaved> => {
  try {
    await client.saveDraft(flow.id, withRecord(flow.draft, record), flow.draftRevision);
    return { isSaved: true, record, hasTheirs };
  } catch (error) {
    if (!isStale(error)) throw error;
  }
  const now = await client.flow(flow.id);
  const recorded = ({ draft, adapterId }: FlowDetail): FlowRecord => recordOf(draft, adapterId);
  const merged = mergeRecords(recorded(flow), record, recorded(now));
  return merged.clashes.length > 0
    ? { isSaved: false, flow: now, record: merged.record, clashes: merged.clashes }
    : saveRecord(client, now, merged.record, hasTheirs || merged.hasTheirs);
};
