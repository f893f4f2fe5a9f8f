import { ActionError } from '@offhook/contract';
import { defer, isObservable, type Observable, tap } from 'rxjs';
import { type CallReport, causesOf, messageOf, type SafeObserver } from '../observe.ts';
import type { PortRun } from './port-run.ts';

type Answered = Pick<CallReport, 'result'> | Pick<CallReport, 'error'>;

const failed = (error: unknown): Answered => ({
  error: {
    code: ActionError.is(error) ? error.code : 'bug',
    message: messageOf(error),
    ...causesOf(error),
  },
});

const traced = (
  answer$: Observable<unknown>,
  run: PortRun,
  report: CallReport,
  observer: SafeObserver,
): Observable<unknown> =>
  defer(() => {
    // Each subscription is a call of its own, and known by the identity of its report.
    const call = { ...report };
    const answered = (answer: Answered): void => {
      if (!run.calls?.delete(call) || run.record === null) return;
      observer.call(run.record, { ...call, ...answer });
    };
    run.calls ??= new Set();
    run.calls.add(call);
    return answer$.pipe(
      tap({
        next: (result) => answered({ result: result ?? null }),
        error: (error) => answered(failed(error)),
        complete: () => answered({ result: null }),
      }),
    );
  });

/** A port whose calls are observed: each is told with its first answer, and `$` streams are not. */
export const tracedPort = (
  port: object,
  name: string,
  run: PortRun,
  node: string,
  observer: SafeObserver,
): object =>
  new Proxy(
    {},
    {
      get: (_, method) => {
        const member: unknown = Reflect.get(port, method, port);
        if (typeof member !== 'function' || typeof method !== 'string') return member;
        return (...given: unknown[]) => {
          const answer: unknown = Reflect.apply(member, port, given);
          if (!isObservable(answer)) return answer;
          const report = { node, port: name, method, args: given[0] ?? {} };
          return traced(answer, run, report, observer);
        };
      },
    },
  );
