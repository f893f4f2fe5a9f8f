import { defer, Observable, of } from 'rxjs';
import type { Announcement } from '../state/announcer.ts';
import type { Desk } from '../state/desk.ts';

/** Does its work on subscription and answers once. */
export const answer = <T>(work: () => T): Observable<T> => defer(() => of(work()));

/** Does something on subscription and answers that it is done. */
export const act = (work: () => unknown): Observable<void> =>
  answer(() => {
    work();
  });

/** What a call answers, and what the contact centre tells about it afterwards. */
export interface Told<T> {
  readonly value: T;
  readonly told: readonly Announcement[];
}

/** Answers first and then tells, as a contact centre does; a scenario's run tells only what is listed. */
export const answerThenTell = <T>(desk: Desk, work: () => Told<T>): Observable<T> =>
  new Observable((subscriber) => {
    let result: Told<T>;
    try {
      result = work();
    } catch (error) {
      subscriber.error(error);
      return;
    }
    subscriber.next(result.value);
    subscriber.complete();
    if (desk.interactive) desk.announcer.tell(result.told);
    else desk.announcer.keepQuiet(result.told);
  });

/** The same for calls that answer nothing. */
export const actThenTell = (desk: Desk, work: () => readonly Announcement[]): Observable<void> =>
  answerThenTell(desk, () => ({ value: undefined, told: work() }));
