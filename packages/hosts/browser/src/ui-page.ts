import type { Json } from '@offhook/contract';

/** A question to the agent. */
export interface Question {
  readonly title: string;
  readonly message: string;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
}

/** How a page shows what flows say. All of it is text, never HTML. */
export interface UiPage {
  /** Shows a message without stopping the agent. */
  alert(message: string): void;
  /** Asks the agent; answers with how to take the question away. */
  confirm(question: Question, answer: (confirmed: boolean) => void): () => void;
  showData(value: Json): void;
  showAttributes(attributes: Readonly<Record<string, string>>): void;
}
