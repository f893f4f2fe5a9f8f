import type { UiEvent, UiPort } from '@offhook/contract';
import { defer, Observable, of, Subject } from 'rxjs';
import { dialogPage } from './dialog-page.ts';
import { pageDeeds } from './page-deeds.ts';
import type { UiPage } from './ui-page.ts';

/** A UI port, and the way in for the buttons of the page. */
export interface PageUi {
  readonly port: UiPort;
  /** The agent pressed a button. */
  press(button?: Partial<Omit<UiEvent, 'event'>>): void;
}

const show = (work: () => void): Observable<void> => defer(() => of(work()));

/** Asks on subscription; leaving takes the question away. */
const asked = <A>(ask: (answer: (given: A) => void) => () => void): Observable<A> =>
  new Observable((subscriber) =>
    ask((given) => {
      subscriber.next(given);
      subscriber.complete();
    }),
  );

/** Lends a page to flows; without one, dialogs of the browser's own are made in the document. */
export const pageUi = (page: UiPage = dialogPage()): PageUi => {
  const pressed$ = new Subject<UiEvent>();
  return {
    press: ({ payload = {}, ...button } = {}) =>
      pressed$.next({ event: 'onExecute', payload, ...button }),
    port: {
      events$: pressed$.asObservable(),
      alert: ({ message }) => show(() => page.alert(message)),
      confirm: ({ title, message, confirmLabel = 'OK', cancelLabel = 'Cancel' }) =>
        asked((answer) =>
          page.confirm({ title, message, confirmLabel, cancelLabel }, (confirmed) =>
            answer({ confirmed }),
          ),
        ),
      showData: ({ value }) => show(() => page.showData(value)),
      showAttributes: ({ attributes }) => show(() => page.showAttributes(attributes)),
      toast: ({ message, level }) => show(() => page.toast(message, level)),
      choose: (choice) =>
        asked((answer) =>
          page.choose(choice, (value) => answer(value === undefined ? {} : { value })),
        ),
      form: ({ submitLabel = 'Submit', ...form }) =>
        asked((answer) =>
          page.form({ ...form, submitLabel }, (values) =>
            answer({ submitted: values !== undefined, values: values ?? {} }),
          ),
        ),
      banner: (notice) => show(() => page.banner(notice)),
      clearBanner: ({ id }) => show(() => page.clearBanner(id)),
      ...pageDeeds(page),
    },
  };
};
