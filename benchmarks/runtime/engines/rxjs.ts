import { EMPTY, from, mergeMap, type Observable, of, Subject } from 'rxjs';
import type { Call, Found } from '../workload/steps.ts';
import type { Engine } from './engine.ts';
import { versionOf } from './version-of.ts';

const eventually = <T>(value: T | Promise<T>): Observable<T> =>
  value instanceof Promise ? from(value) : of(value);

/** As a team would write the flow by hand, a `mergeMap` for each step that may wait. */
export const rxjs: Engine = {
  name: 'hand-written RxJS',
  version: versionOf('rxjs'),
  open: ({ steps, ended }) => {
    const calls$ = new Subject<Call>();
    const running = calls$
      .pipe(
        mergeMap((call) => of({ phone: steps.number(call) })),
        mergeMap(
          ({ phone }) => eventually(steps.search(phone)),
          // The number is needed after the search.
          ({ phone }: { phone: string }, found: Found) => ({ ...found, phone }),
        ),
        mergeMap((one) => (steps.isOne(one.count) ? of(one) : EMPTY)),
        mergeMap((one) => {
          steps.pop(one.id);
          return of(one);
        }),
        mergeMap(({ id, phone }) => of(steps.text(id, phone))),
        mergeMap((message) => {
          steps.log(message);
          return of(undefined);
        }),
      )
      .subscribe(ended);
    return {
      start: (call) => calls$.next(call),
      cancel: () => running.unsubscribe(),
      close: () => running.unsubscribe(),
    };
  },
};
