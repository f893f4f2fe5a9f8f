import type { ConsoleEvent } from '@offhook/contract';
import { Observable, Subject } from 'rxjs';

/** How many events are kept for a softphone that starts late; the oldest go first. */
const most = 100;

/** Events that are kept, in order, until somebody listens for the first time. */
export interface HeldEvents {
  readonly events$: Observable<ConsoleEvent>;
  tell(event: ConsoleEvent): void;
  end(): void;
}

/** Makes a stream that loses nothing that Salesforce tells before the adapter has started. */
export const heldEvents = (): HeldEvents => {
  const told$ = new Subject<ConsoleEvent>();
  let waiting: ConsoleEvent[] | undefined = [];
  return {
    events$: new Observable((subscriber) => {
      const kept = waiting ?? [];
      waiting = undefined;
      const listening = told$.subscribe(subscriber);
      for (const event of kept) subscriber.next(event);
      return listening;
    }),
    tell: (event) => {
      if (waiting === undefined) told$.next(event);
      else waiting = [...waiting, event].slice(-most);
    },
    end: () => {
      waiting = [];
      told$.complete();
    },
  };
};
