import { ActionError, type ClockPort } from '@offhook/contract';
import { defer, NEVER, type Observable, switchMap, throwError } from 'rxjs';
import type { Fault } from '../scenario/scenario.ts';

const usualDelay = 1000;

type Call = (...args: readonly unknown[]) => Observable<unknown>;

const isCall = (member: unknown): member is Call => typeof member === 'function';

/** What becomes of a call under a fault. */
const faulty = (
  fault: Fault,
  clock: ClockPort,
  name: string,
  call: () => Observable<unknown>,
): Observable<unknown> => {
  if (fault.mode === 'hang') return NEVER;
  if (fault.mode === 'slow') return clock.timer(fault.ms ?? usualDelay).pipe(switchMap(call));
  const message = `The call ${name} failed, because the simulation was told that it should. Take the fault out of the scenario to see the flow without it.`;
  return throwError(() => new ActionError('fault', message));
};

/** A port whose calls fail, dawdle or hang as the faults say that hold when a call is subscribed to. */
export const withFaults = <P extends object>(
  port: P,
  name: string,
  faults: readonly Fault[],
  clock: ClockPort,
): P => {
  const wrapped: Record<string, unknown> = Object.fromEntries(Object.entries(port));
  for (const [method, member] of Object.entries(port)) {
    if (!isCall(member)) continue;
    const applies = (fault: Fault): boolean =>
      (fault.port === name || fault.port === '*') &&
      (fault.method === method || fault.method === '*');
    wrapped[method] = (...args: readonly unknown[]) =>
      defer(() => {
        const fault = faults.find(applies);
        const call = (): Observable<unknown> => member(...args);
        return fault === undefined ? call() : faulty(fault, clock, `${name}.${method}`, call);
      });
  }
  return wrapped as P; // cast: every member is the port's own or answers as the port's own does
};
