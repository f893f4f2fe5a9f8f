import type { Observable } from 'rxjs';
import type { Json, JsonRecord } from '../json.ts';

/** A record as the CRM answers with it. */
export interface CrmRecord {
  readonly attributes: { readonly type: string };
  readonly Id: string;
  readonly [field: string]: Json;
}

/** The CRM's records. */
export interface CrmPort {
  /** Finds records by text; in phone fields, national significant numbers are compared. */
  search(args: {
    readonly text: string;
    readonly in: 'all' | 'phone' | 'name' | 'email';
    readonly types: readonly string[];
    /** Only these fields are looked at, in place of all that `in` stands for. */
    readonly fields?: readonly string[];
    /**
     * What the records bring along beside their id, their name, phone numbers, email addresses and what was looked at; a
     * field that a type does not have is absent.
     */
    readonly returning?: readonly string[];
    readonly limit?: number;
  }): Observable<{ readonly records: readonly CrmRecord[] }>;
  query(args: { readonly soql: string }): Observable<{
    readonly records: readonly JsonRecord[];
    readonly totalSize: number;
  }>;
  retrieve(args: {
    readonly type: string;
    readonly id: string;
    readonly fields: readonly string[];
  }): Observable<CrmRecord>;
  create(args: {
    readonly type: string;
    readonly fields: JsonRecord;
  }): Observable<{ readonly id: string }>;
  update(args: {
    readonly type: string;
    readonly id: string;
    readonly fields: JsonRecord;
  }): Observable<{ readonly id: string }>;
  runApex(args: {
    readonly apexClass: string;
    readonly methodName: string;
    /** `a=b&c=d`. */
    readonly methodParams?: string;
  }): Observable<{ readonly runApex: Json }>;
}
