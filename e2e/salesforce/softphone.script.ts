import { ActionError } from '@offhook/contract';
import { fetchHttp, realClock } from '@offhook/host-browser';
import { salesforceHost } from '@offhook/host-salesforce';
import type { Observable } from 'rxjs';

/** What one subscription to a call came to. */
export interface Outcome {
  readonly answers: readonly unknown[];
  readonly failure?: { readonly code?: string; readonly message: string };
}

/** What this page offers to the test that opened it. */
export interface TestSoftphone {
  call(port: 'console' | 'crm', method: string, args: object): Promise<Outcome>;
  /** What the console told. */
  readonly events: readonly object[];
  dispose(): void;
}

const address = new URLSearchParams(location.search);
const crm = address.get('sfdcIframeOrigin') ?? '';
const answer = await fetch(`${crm}/simulator/orgs/${address.get('org')}/session`);
const { session } = await answer.json();
const sforce: { opencti: object; console: object } = Reflect.get(window, 'sforce');

const { ports, dispose } = salesforceHost({
  opencti: sforce.opencti,
  console: sforce.console,
  rest: { instanceUrl: crm, apiVersion: '62.0', session },
  http: fetchHttp({ allowedHosts: [new URL(crm).host] }),
  clock: realClock(),
  timeLimit: Number(address.get('timeLimit') ?? 15_000),
  clickToDial: address.get('clickToDial') !== 'no',
});

const events: object[] = [];
ports.console.events$.subscribe((event) => events.push(event));

const outcomeOf = (call$: Observable<unknown>): Promise<Outcome> =>
  new Promise((resolve) => {
    const answers: unknown[] = [];
    call$.subscribe({
      next: (given) => answers.push(given ?? null),
      error: (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        const code = ActionError.is(error) ? { code: error.code } : {};
        resolve({ answers, failure: { ...code, message } });
      },
      complete: () => resolve({ answers }),
    });
  });

const softphone: TestSoftphone = {
  call: (port, method, args) => {
    const member: (args: object) => Observable<unknown> = Reflect.get(ports[port], method);
    return outcomeOf(member(args));
  },
  events,
  dispose,
};
Reflect.set(window, 'softphone', softphone);
