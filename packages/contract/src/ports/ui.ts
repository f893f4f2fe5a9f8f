import type { Observable } from 'rxjs';
import type { Json, JsonRecord } from '../json.ts';

/** A button that the agent pressed. */
export interface UiEvent {
  /** `onExecute`. */
  readonly event: string;
  /** The flow whose button it was, by name; absent means every flow on this event. */
  readonly flow?: string;
  readonly contactId?: string;
  readonly payload: JsonRecord;
}

/** What the adapter can show to the agent. */
export interface UiPort {
  readonly events$: Observable<UiEvent>;
  alert(args: { readonly message: string }): Observable<void>;
  confirm(args: {
    readonly title: string;
    readonly message: string;
    readonly confirmLabel?: string;
    readonly cancelLabel?: string;
  }): Observable<{ readonly confirmed: boolean }>;
  showData(args: { readonly value: Json }): Observable<void>;
  showAttributes(args: { readonly attributes: Readonly<Record<string, string>> }): Observable<void>;
}
