import type { RunReport } from '@offhook/client';
import type { Flow } from '@offhook/flow';
import type { ColumnType, Generated, Kysely, Transaction } from 'kysely';

/** A `json` column: read as what it holds, written as JSON text, which keeps the order of members. */
type JsonColumn<T> = ColumnType<T, string, string>;
type Instant = ColumnType<Date, never, never>;

/** The tables, as the migrations make them. */
export interface Tables {
  readonly adapters: {
    readonly id: string;
    readonly name: string;
    readonly origins: JsonColumn<readonly string[]>;
    /** The number of the current release; 0 before the first. */
    readonly seq: Generated<number>;
    readonly created_at: Instant;
  };
  readonly flows: {
    readonly id: string;
    readonly adapter_id: string;
    readonly draft: JsonColumn<Flow>;
    readonly draft_hash: string;
    readonly revision: Generated<number>;
    readonly published_version: number | null;
    readonly created_at: Instant;
    readonly updated_at: ColumnType<Date, never, Date>;
    /** Set where the flow was deleted: its versions stay for old releases. */
    readonly deleted_at: Date | null;
  };
  readonly versions: {
    readonly flow_id: string;
    readonly number: number;
    readonly hash: string;
    readonly document: JsonColumn<Flow>;
    readonly note: string | null;
    readonly created_at: Instant;
  };
  readonly releases: {
    readonly adapter_id: string;
    readonly seq: number;
    readonly kind: 'publish' | 'rollback' | 'unpublish';
    readonly created_at: Instant;
  };
  readonly release_flows: {
    readonly adapter_id: string;
    readonly seq: number;
    readonly flow_id: string;
    readonly version: number;
    /** The document's name, so that a list of releases reads no documents. */
    readonly name: string;
  };
  readonly runs: {
    /** Counts arrivals; a bigint, so text here. */
    readonly id: Generated<string>;
    readonly adapter_id: string;
    readonly run_id: string;
    readonly flow_id: string;
    readonly status: RunReport['status'];
    readonly started_at: ColumnType<Date, string, never>;
    readonly report: JsonColumn<RunReport>;
  };
}

/** The database, outside of a transaction or within one. */
export type Database = Kysely<Tables>;

/** The database within a transaction. */
export type Within = Transaction<Tables>;
