import type { Observable } from 'rxjs';
import type { Json } from '../json.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Where flows write what developers read. */
export interface LogPort {
  write(args: { readonly level: LogLevel; readonly message: Json }): Observable<void>;
}
