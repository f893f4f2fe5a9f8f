import type { UiEvent, UiPort } from '@offhook/contract';
import { defer, Observable, of, Subject } from 'rxjs';
import { dialogPage } from './dialog-page.ts';
import type { UiPage } from './ui-page.ts';

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
