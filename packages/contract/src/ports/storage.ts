import type { Observable } from 'rxjs';
import type { Json, JsonRecord } from '../json.ts';

/**
 * The desktop's store. Without a scope a value is shared by all flows; a scope is any text, such as
 * `contact:c-1`, and the keys of one scope know nothing of those of another.
 */
export interface StoragePort {
  /** Answers undefined where nothing is kept under the key, or where it has expired. */
  get(args: { readonly key: string; readonly scope?: string }): Observable<Json | undefined>;
  set(args: {
    readonly key: string;
    readonly value: Json;
    readonly scope?: string;
    /** Milliseconds after which the value is forgotten; never unless told. */
    readonly expiresIn?: number;
  }): Observable<void>;
  /** Counts in one step, so that no count of two runs is lost; begins at 0, fails with `not-a-number` where something else is kept. */
  add(args: {
    readonly key: string;
    readonly by: number;
    readonly scope?: string;
  }): Observable<{ readonly value: number }>;
  delete(args: { readonly key: string; readonly scope?: string }): Observable<void>;
  /** What is kept in the scope; without one, what all flows share. */
  getAll(args?: { readonly scope?: string }): Observable<JsonRecord>;
  /** Forgets what `getAll` would answer, and nothing else. */
  clear(args?: { readonly scope?: string }): Observable<void>;
}
