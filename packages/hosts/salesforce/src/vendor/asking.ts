import { ActionError, type ClockPort } from '@offhook/contract';
import { map, merge, Observable, take } from 'rxjs';
import { responseOf } from './response.ts';
import { failureIn } from './vendor-failure.ts';

/** How calls of the vendor's are bounded. */
export interface Bounds {
  readonly clock: ClockPort;
  /** How long to wait for an answer, in milliseconds. */
  readonly timeLimit: number;
  /** Fails once the host is disposed of. */
  readonly closed$: Observable<never>;
}

/** Takes what the vendor calls back with. */
export type Callback = (response: unknown) => void;

const unanswered = (what: string, timeLimit: number): ActionError =>
  new ActionError(
    'crm-timeout',
    `Salesforce did not answer within ${timeLimit} ms when it was to ${what}. Try again, or reload the page; the softphone must run inside Salesforce.`,
  );

const broken = (what: string, cause: unknown): ActionError => {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ActionError(
    'crm-error',
    `Salesforce's script could not ${what}: ${reason.replace(/[.!?]+$/, '')}. Reload the page; the softphone must run inside Salesforce.`,
    { cause },
  );
};

const called = (what: string, start: (callback: Callback) => void): Observable<unknown> =>
  new Observable((subscriber) => {
    const callback: Callback = (given) => {
      const response = responseOf(given);
      if (response.success) {
        subscriber.next(response.value);
        subscriber.complete();
      } else subscriber.error(failureIn(what, response.errors));
    };
    try {
      start(callback);
    } catch (cause) {
      subscriber.error(ActionError.is(cause) ? cause : broken(what, cause));
    }
  });

/** Bounds an answer in time and by the life of the host. */
export const bounded = <T>(
  answer$: Observable<T>,
  what: string,
  { clock, timeLimit, closed$ }: Bounds,
): Observable<T> => {
  const late$ = clock.timer(timeLimit).pipe(
    map((): never => {
      throw unanswered(what, timeLimit);
    }),
  );
  // A host that is closed asks nothing any more.
  return merge(closed$, late$, answer$).pipe(take(1));
};

/** One call with a callback; answers once. `what` goes on after "Salesforce could not". */
export const asking = (
  what: string,
  bounds: Bounds,
  start: (callback: Callback) => void,
): Observable<unknown> => bounded(called(what, start), what, bounds);
