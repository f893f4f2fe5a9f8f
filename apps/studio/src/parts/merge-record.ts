import type { FlowRecord } from './flow-record.ts';

/** What of a record is changed as one: a source and its event belong together. */
export const recordParts = ['name', 'trigger', 'description', 'active', 'debug'] as const;

/** A part of a record. */
export type RecordPart = (typeof recordParts)[number];

/** Two people's changes of one record, brought together. */
export interface MergedRecord {
  /** With what only one of them changed; where both did, mine stands. */
  readonly record: FlowRecord;
  /** What both changed differently. */
  readonly clashes: readonly RecordPart[];
  /** True where something of theirs came in. */
  readonly hasTheirs: boolean;
}

/** A part of a record as a text, to be compared. */
const partOf = (record: FlowRecord, part: RecordPart): string =>
  part === 'trigger' ? `${record.source} ${record.event}` : String(record[part]).trim();

const withPart = (record: FlowRecord, part: RecordPart, from: FlowRecord): FlowRecord =>
  part === 'trigger'
    ? { ...record, source: from.source, event: from.event }
    : { ...record, [part]: from[part] };

/** My record with some parts of theirs. */
export const withParts = (
  mine: FlowRecord,
  parts: readonly RecordPart[],
  theirs: FlowRecord,
): FlowRecord => parts.reduce((record, part) => withPart(record, part, theirs), mine);

/** Brings what two people made of one record together, part by part. */
export const mergeRecords = (
  base: FlowRecord,
  mine: FlowRecord,
  theirs: FlowRecord,
): MergedRecord => {
  const isSame = (one: FlowRecord, other: FlowRecord, part: RecordPart): boolean =>
    partOf(one, part) === partOf(other, part);
  const changed = recordParts.filter((part) => !isSame(base, theirs, part));
  const taken = changed.filter((part) => isSame(base, mine, part));
  return {
    record: withParts(mine, taken, theirs),
    clashes: changed.filter((part) => !taken.includes(part) && !isSame(mine, theirs, part)),
    hasTheirs: taken.length > 0,
  };
};
