import { ActionError, type ClockPort } from '@offhook/contract';
import { from, merge, Observable, take } from 'rxjs';
import { refusal } from './refusal.ts';

/** How long a question may wait for its answer. */
export interface Patience {
  readonly clock: ClockPort;
  /** Milliseconds. */
  readonly timeLimit: number;
}

/** How the vendor's library answers, with what it answers. */
export interface Answering {
  success(answer?: unknown): void;
  failure(error?: unknown): void;
}

const tooLate = (what: string, timeLimit: number): ActionError =>
  new ActionError(
    'no-answer',
    `Amazon Connect did not ${what} within ${timeLimit} ms. Check that the softphone is signed in and connected.`,
  );

/** Fails with `no-answer` once patience ends: the vendor's library waits for ever. */
const patiently = <T>(
  { clock, timeLimit }: Patience,
  what: string,
  answer$: Observable<T>,
): Observable<T> =>
  new Observable((subscriber) => {
    const late = clock.timer(timeLimit).subscribe(() => subscriber.error(tooLate(what, timeLimit)));
    subscriber.add(late);
    subscriber.add(
      answer$.subscribe({
        next: (answer) => subscriber.next(answer),
        error: (error: unknown) => subscriber.error(refusal(what, error)),
        complete: () => subscriber.complete(),
      }),
    );
  });

/** Asks the vendor's library once somebody subscribes; `what` completes "Amazon Connect did not …". */
export const ask = (
  patience: Patience,
  what: string,
  call: (answering: Answering) => void,
): Observable<unknown> =>
  patiently(
    patience,
    what,
    new Observable((subscriber) => {
      const answering: Answering = {
        success: (answer) => {
          subscriber.next(answer);
          subscriber.complete();
        },
        failure: (error) => subscriber.error(error),
      };
      try {
        call(answering);
      } catch (error) {
        subscriber.error(error);
      }
    }),
  );

/** The same for what answers by a promise. */
export const askLater = <T>(
  patience: Patience,
  what: string,
  call: () => Promise<T>,
): Observable<T> =>
  patiently(patience, what, new Observable<T>((subscriber) => from(call()).subscribe(subscriber)));

/** The same for what answers by an observable; the first answer is the answer. */
export const askPort = <T>(
  patience: Patience,
  what: string,
  call: () => Observable<T>,
): Observable<T> =>
  patiently(
    patience,
    what,
    new Observable<T>((subscriber) => merge(call()).pipe(take(1)).subscribe(subscriber)),
  );
