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

/** How much a message matters. */
export type NoticeLevel = 'info' | 'success' | 'warning' | 'error';

/** The sounds that a page can make. */
export type Sound = 'ring' | 'chime' | 'alert';

/** One of several answers. */
export interface UiOption {
  readonly value: string;
  readonly label: string;
}

/** One value that a form asks for. */
export interface FormField {
  /** The key of its value. */
  readonly name: string;
  readonly label: string;
  /** A `date` is answered as `2026-11-30`, a `number` as a number, a `flag` as true or false. */
  readonly type: 'text' | 'multiline' | 'number' | 'date' | 'flag' | 'choice';
  /** The choices of a `choice`. */
  readonly options?: readonly UiOption[];
  /** A form cannot be submitted without it. */
  readonly required?: boolean;
  readonly initial?: Json;
}

/** What the page can show to the agent and do for them. All of it is text, never HTML. */
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
  /** A message that goes by itself. */
  toast(args: { readonly message: string; readonly level: NoticeLevel }): Observable<void>;
  /** Lets the agent choose one option; no value where they closed the question. */
  choose(args: {
    readonly title: string;
    readonly message?: string;
    readonly options: readonly UiOption[];
  }): Observable<{ readonly value?: string }>;
  /** Asks for several values; a field that was left empty has none. */
  form(args: {
    readonly title: string;
    readonly instructions?: string;
    readonly fields: readonly FormField[];
    readonly submitLabel?: string;
  }): Observable<{ readonly submitted: boolean; readonly values: JsonRecord }>;
  /** A message that stays until it is cleared; another of the same id takes its place. */
  banner(args: {
    readonly id: string;
    readonly message: string;
    readonly level: NoticeLevel;
  }): Observable<void>;
  /** Takes a banner away; one that is not there is no failure. */
  clearBanner(args: { readonly id: string }): Observable<void>;
  /** Answers when the sound has begun; fails with `sound-blocked` where the page may not make any. */
  playSound(args: { readonly sound: Sound }): Observable<void>;
  /** Fails with `clipboard-refused` where the page may not write there. */
  copyToClipboard(args: { readonly text: string }): Observable<void>;
  /** Opens an address of http, https, mailto or tel beside the page; others fail with `url-refused`, a pop-up that was blocked with `url-blocked`. */
  openUrl(args: { readonly url: string }): Observable<void>;
  /** Changes what the page has marked as open to flows by `data-offhook-element="name"`; anything else fails with `element-refused`. */
  updateElement(args: {
    readonly element: string;
    readonly text?: string;
    readonly hidden?: boolean;
    readonly disabled?: boolean;
  }): Observable<void>;
}
