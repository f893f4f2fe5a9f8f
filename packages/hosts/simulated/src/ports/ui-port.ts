import type { UiPort } from '@offhook/contract';
import { Observable, Subject } from 'rxjs';
import type { Desk } from '../state/desk.ts';
import type { ShownDialog } from '../state/state.ts';
import { act } from './answer.ts';

/** Answers of the agent to dialogs. */
export interface DialogAnswers {
  /** What the next dialogs are answered with at once, the first first. */
  readonly scripted: boolean[];
  readonly given$: Subject<{ readonly id: string; readonly confirmed: boolean }>;
}

/** No answers yet. */
export const dialogAnswers = (): DialogAnswers => ({ scripted: [], given$: new Subject() });

const show = (
  desk: Desk,
  answers: DialogAnswers,
  dialog: Omit<ShownDialog, 'id'>,
): Observable<{ readonly confirmed: boolean }> =>
  new Observable((subscriber) => {
    const scripted = answers.scripted.shift();
    if (scripted !== undefined) {
      subscriber.next({ confirmed: scripted });
      subscriber.complete();
      return;
    }
    const id = `dialog-${desk.count('dialog')}`;
    subscriber.add(() => desk.dialogs.delete(id));
    subscriber.add(
      answers.given$.subscribe((given) => {
        if (given.id !== id) return;
        desk.dialogs.delete(id);
        subscriber.next({ confirmed: given.confirmed });
        subscriber.complete();
      }),
    );
    desk.dialogs.put(id, { id, ...dialog });
  });

/** What the adapter shows to the agent. */
export const uiPort = (desk: Desk, answers: DialogAnswers): UiPort => ({
  events$: desk.announcer.ui$.asObservable(),
  alert: ({ message }) =>
    act(() => {
      const id = `alert-${desk.count('alert')}`;
      desk.alerts.put(id, { id, message, at: desk.clock.now() });
    }),
  confirm: ({ title, message, confirmLabel = 'OK', cancelLabel = 'Cancel' }) =>
    show(desk, answers, { title, message, confirmLabel, cancelLabel }),
  showData: ({ value }) => act(() => desk.panels.patch({ data: value })),
  showAttributes: ({ attributes }) => act(() => desk.panels.patch({ attributes })),
});
