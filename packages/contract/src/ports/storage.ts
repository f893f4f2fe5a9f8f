import type { Observable } from 'rxjs';
import type { Json, JsonRecord } from '../json.ts';

/** The desktop's local store, shared by all flows. */
export interface StoragePort {
  /** Answers undefined where nothing is kept under the key. */
  get(args: { readonly key: string }): Observable<Json | undefined>;
  set(args: { readonly key: string; readonly value: Json }): Observable<void>;
  delete(args: { readonly key: string }): Observable<void>;
  getAll(): Observable<JsonRecord>;
  clear(): Observable<void>;
}
