import type { Json, JsonRecord, NoticeLevel, Sound, UiPort } from '@offhook/contract';

/** A question to the agent. */
export interface Question {
  readonly title: string;
  readonly message: string;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
}

/** A question with several answers. */
export type Choice = Parameters<UiPort['choose']>[0];

/** Values to ask for. */
export type Form = Parameters<UiPort['form']>[0] & { readonly submitLabel: string };

/** A message that stays until it is cleared. */
export type Notice = Parameters<UiPort['banner']>[0];

/** How an element is to look that the page has marked as open to flows. */
export type ElementChange = Parameters<UiPort['updateElement']>[0];

/** How a page shows what flows say, and what it does for them. All of it is text, never HTML. */
export interface UiPage {
  /** Shows a message without stopping the agent. */
  alert(message: string): void;
  /** Asks the agent; answers with how to take the question away. */
  confirm(question: Question, answer: (confirmed: boolean) => void): () => void;
  showData(value: Json): void;
  showAttributes(attributes: Readonly<Record<string, string>>): void;
  /** Shows a message that goes by itself. */
  toast(message: string, level: NoticeLevel): void;
  /** Lets the agent choose, who gives nothing by closing; answers with how to take the question away. */
  choose(choice: Choice, answer: (value: string | undefined) => void): () => void;
  /** Asks for values, of which there are none where the form is closed; answers with how to take it away. */
  form(form: Form, answer: (values: JsonRecord | undefined) => void): () => void;
  /** Shows a message in place of the one of the same id. */
  banner(notice: Notice): void;
  clearBanner(id: string): void;
  /** Answers whether the sound could begin. */
  playSound(sound: Sound): Promise<boolean>;
  /** Rejects where the page may not write there. */
  copyToClipboard(text: string): Promise<void>;
  /** Answers whether the address was opened, which is one of http, https, mailto or tel. */
  openUrl(address: URL): boolean;
  /** Answers whether there is such an element. */
  updateElement(change: ElementChange): boolean;
}
