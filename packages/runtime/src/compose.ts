import type { Host } from '@offhook/contract';
import { defaultPolicy, type Flow } from '@offhook/flow';
import { Observable, type OperatorFunction, type Subscription } from 'rxjs';
import { type Actions, compile } from './compile/plan.ts';
import { Engine } from './engine/engine.ts';
import { keyBy } from './engine/key.ts';
import type { Machine } from './engine/machine.ts';
import { type Bug, bugReporter, messageOf, type RunObserver, safeObserver } from './observe.ts';
import type { Run } from './run.ts';
import type { Trigger } from './trigger.ts';
import { persistent } from './triggers/persistent.ts';

/** What can be said beside flow, actions and host. */
export interface ComposeOptions {
  readonly observer?: RunObserver | undefined;
  /** Steps after which a run fails with `step-limit`. */
  readonly stepLimit?: number | undefined;
}

/** Runs that these events start outlive their contact: they are about its end. */
const endings: ReadonlySet<string> = new Set(['onEnded', 'onMissed', 'onDestroy']);

const cancelWithContact = (engine: Engine, host: Host, report: (bug: Bug) => void) =>
  persistent(
    () => host.ports.contact?.events$,
    host.ports.clock,
    (cause) => report({ code: 'contact-events', message: messageOf(cause), cause }),
  ).subscribe(({ event, contact }) => {
    if (event !== 'onDestroy') return;
    const { contactId } = contact;
    engine.cancel(
      (trigger) => trigger.contact?.contactId === contactId && !endings.has(trigger.event),
    );
  });

/** Composes a flow and its actions into one operator: events in, runs out. Its errors are its runs', never the stream's. */
export const compose = (
  flow: Flow,
  actions: Actions,
  host: Host,
  options: ComposeOptions = {},
): OperatorFunction<Trigger, Run> => {
  const report = bugReporter(options.observer, host);
  const observer = safeObserver(options.observer, report);
  const plan = compile(flow, actions, host, observer);
  const policy = { ...defaultPolicy, ...flow.policy };
  const machine: Machine = {
    plan,
    host,
    observer,
    report,
    stepLimit: options.stepLimit ?? 10_000_000,
    timeLimit: policy.timeLimit ?? defaultPolicy.timeLimit,
    whenBusy: policy.whenBusy ?? defaultPolicy.whenBusy,
    keyOf: keyBy(policy, plan.scope),
  };
  return (triggers$) =>
    new Observable<Run>((subscriber) => {
      const engine = new Engine(machine, subscriber);
      subscriber.add(() => engine.close());
      if (policy.endsWith !== 'never') subscriber.add(cancelWithContact(engine, host, report));
      const source: Subscription = triggers$.subscribe({
        next: (trigger) => engine.start(trigger),
        error: (error) => subscriber.error(error),
        complete: () => engine.finish(),
      });
      subscriber.add(source);
    });
};
