import type { ClockPort, HttpPort } from '@offhook/contract';
import { virtualClock } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { type SalesforceHostOptions, salesforceHost } from './salesforce-host.ts';

type Args = Readonly<Record<string, unknown>>;
type Told = (payload: unknown) => void;

/** What a method answers, as the vendor's script would call back. */
export type VendorAnswers = Readonly<Record<string, (args: Args) => unknown>>;

/** A softphone page in which the vendor's script answers as a test says. */
export const softphone = (answers: VendorAnswers, options: Partial<SalesforceHostOptions> = {}) => {
  const asked: { readonly method: string; readonly args: Args }[] = [];
  const listeners = new Map<string, Told>();
  const method = (name: string) => (args: Args) => {
    const { callback, listener, ...given } = args;
    if (typeof listener === 'function') listeners.set(name, (payload) => listener(payload));
    else asked.push({ method: name, args: given });
    const answer = answers[name];
    if (answer !== undefined && typeof callback === 'function') callback(answer(given));
  };
  const names = [
    'onClickToDial',
    'onNavigationChange',
    'enableClickToDial',
    ...Object.keys(answers),
  ];
  const opencti = {
    ...Object.fromEntries(names.map((name) => [name, method(name)])),
    hvs: { onWorkStart: method('onWorkStart'), completeWork: method('completeWork') },
    notifyInitializationComplete: method('notifyInitializationComplete'),
  };
  const clock: ClockPort & { advanceBy(ms: number): Promise<void> } = virtualClock();
  const host = salesforceHost({ opencti, clock, clickToDial: false, ...options });
  return {
    ...host,
    asked,
    clock,
    /** The vendor tells its listener. */
    tell: (name: string, payload: unknown) => listeners.get(name)?.(payload),
  };
};

/** Answers every request with this status and body, and remembers what was asked. */
export const answering = (status: number, body: unknown) => {
  const asked: Parameters<HttpPort['request']>[0][] = [];
  const http: HttpPort = {
    request: (args) => {
      asked.push(args);
      return of({
        status,
        headers: {},
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
    },
  };
  return { http, asked };
};
