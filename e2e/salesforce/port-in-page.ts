import { ActionError, type ConsolePort, type CrmPort } from '@offhook/contract';
import type { Frame } from 'playwright';
import { EMPTY, from, mergeMap, Observable } from 'rxjs';
import type { Outcome, TestSoftphone } from './softphone.script.ts';

const asked = (
  frame: Frame,
  call: readonly ['console' | 'crm', string, object],
): Promise<Outcome> =>
  frame.evaluate(([port, method, args]) => {
    const softphone: TestSoftphone = Reflect.get(window, 'softphone');
    return softphone.call(port, method, args);
  }, call);

const told = ({ answers, failure }: Outcome): Observable<unknown> =>
  new Observable((subscriber) => {
    for (const answer of answers) subscriber.next(answer ?? undefined);
    if (failure === undefined) subscriber.complete();
    else if (failure.code === undefined) subscriber.error(new Error(failure.message));
    else subscriber.error(new ActionError(failure.code, failure.message));
  });

const portIn = (frame: Frame, port: 'console' | 'crm'): object =>
  new Proxy(
    { events$: EMPTY },
    {
      get: (target, method) =>
        method === 'events$'
          ? target.events$
          : (args: object = {}) =>
              new Observable((subscriber) =>
                from(asked(frame, [port, String(method), args]))
                  .pipe(mergeMap(told))
                  .subscribe(subscriber),
              ),
    },
  );

/** The console port of the softphone that runs in a frame of the browser. */
export const consoleIn = (frame: Frame): ConsolePort => portIn(frame, 'console') as ConsolePort; // cast: every method is passed on

/** The crm port of the softphone that runs in a frame of the browser. */
export const crmIn = (frame: Frame): CrmPort => portIn(frame, 'crm') as CrmPort; // cast: every method is passed on
