import type { Json, UiEvent, UiPort } from '@offhook/contract';
import { defer, Observable, of, Subject } from 'rxjs';
import { dialogPage } from './dialog-page.ts';

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

/** A UI port, and the way in for the buttons of the page. */
export interface PageUi {
  readonly port: UiPort;
  /** The agent pressed a button. */
  press(button?: Partial<Omit<UiEvent, 'event'>>): void;
}

/** Lends a page to flows; without one, dialogs of the browser's own are made in the document. */
export const pageUi = (page: UiPage = dialogPage()): PageUi => {
  const pressed$ = new Subject<UiEvent>();
  const show = (work: () => void): Observable<void> => defer(() => of(work()));
  return {
    press: ({ payload = {}, ...button } = {}) =>
      pressed$.next({ event: 'onExecute', payload, ...button }),
    port: {
      events$: pressed$.asObservable(),
      alert: ({ message }) => show(() => page.alert(message)),
      confirm: ({ title, message, confirmLabel = 'OK', cancelLabel = 'Cancel' }) =>
        new Observable((subscriber) =>
          page.confirm({ title, message, confirmLabel, cancelLabel }, (confirmed) => {
            subscriber.next({ confirmed });
            subscriber.complete();
          }),
        ),
      showData: ({ value }) => show(() => page.showData(value)),
      showAttributes: ({ attributes }) => show(() => page.showAttributes(attributes)),
    },
  };
};
