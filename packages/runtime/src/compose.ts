import type { Host } from '@offhook/contract';
import { defaultPolicy, type Flow } from '@offhook/flow';
import { Observable, type OperatorFunction, type Subscription, tap } from 'rxjs';
import { lentThrough } from './compile/lent-ports.ts';
import { type Actions, compile, type Plan } from './compile/plan.ts';
import { Engine } from './engine/engine.ts';
import { keyBy } from './engine/key.ts';
import type { Machine } from './engine/machine.ts';
import { type Bug, bugReporter, messageOf, type RunObserver, safeObserver } from './observe.ts';
import type { Run } from './run.ts';
import type { Trigger } from './trigger.ts';
import type { Arbiter, Entrant } from './triggers/arbiter.ts';
import { persistent } from './triggers/persistent.ts';
import type { TriggerHub } from './triggers/trigger-hub.ts';

/** What can be said beside flow, actions and host. */
export interface ComposeOptions {
  readonly observer?: RunObserver | undefined;
  /** Steps after which a run fails with `step-limit`. */
  readonly stepLimit?: number | undefined;
  /** Finds the flows that this one can call, by name. */
  readonly flows?: ((name: string) => Flow | undefined) | undefined;
  /** The actions of a flow that is called; those of this one where nothing says otherwise. */
  readonly actionsOf?: ((flow: Flow) => Actions) | undefined;
  /** The events that Wait for Event can wait for: those of the desktop's trigger hub. */
  readonly events?: Pick<TriggerHub, 'open'> | undefined;
  /** Decides between this flow and others of the desktop that want the same screen or status. */
  readonly arbiter?: Arbiter | undefined;
  /** Chance, from 0 to 1, by which pauses between attempts differ. */
  readonly random?: (() => number) | undefined;
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

/** Compiles the flows that one can call, each once and when it is first called. */
const callable = ({ flows }: ComposeOptions, compiled: (flow: Flow) => Plan): Machine['planOf'] => {
  const plans = new WeakMap<Flow, Plan>();
  return (name) => {
    const flow = flows?.(name);
    if (flow === undefined) return undefined;
    const plan = plans.get(flow) ?? compiled(flow);
    plans.set(flow, plan);
    return plan;
  };
};

const machineOf = (
  flow: Flow,
  actions: Actions,
  host: Host,
  options: ComposeOptions,
  entrant: Entrant | undefined,
): Machine => {
  const report = bugReporter(options.observer, host);
  const observer = safeObserver(options.observer, report);
  const lending = entrant === undefined ? host : lentThrough(host, entrant.lend);
  const plan = compile(flow, actions, lending, observer);
  const policy = { ...defaultPolicy, ...flow.policy };
  const { events } = options;
  return {
    plan,
    host,
    observer,
    report,
    stepLimit: options.stepLimit ?? 10_000_000,
    timeLimit: policy.timeLimit ?? defaultPolicy.timeLimit,
    whenBusy: policy.whenBusy ?? defaultPolicy.whenBusy,
    keyOf: keyBy(policy, plan.scope),
    planOf: callable(options, (called) => {
      const theirs = options.actionsOf?.(called) ?? actions;
      return compile(called, theirs, lending, observer, true);
    }),
    events: events && ((source, event) => events.open([{ source, event }])),
    random: options.random ?? Math.random,
  };
};

/** Composes a flow and its actions into one operator: events in, runs out. Its errors are its runs', never the stream's. */
export const compose = (
  flow: Flow,
  actions: Actions,
  host: Host,
  options: ComposeOptions = {},
): OperatorFunction<Trigger, Run> => {
  const entrant = options.arbiter?.enter(flow, actions, host.ports.clock);
  const machine = machineOf(flow, actions, host, options, entrant);
  const outlives = flow.policy?.endsWith === 'never';
  const runsOf = (triggers$: Observable<Trigger>): Observable<Run> =>
    new Observable((subscriber) => {
      const engine = new Engine(machine, subscriber);
      entrant?.join();
      subscriber.add(() => {
        engine.close();
        entrant?.leave();
      });
      if (!outlives) subscriber.add(cancelWithContact(engine, host, machine.report));
      const source: Subscription = triggers$.subscribe({
        next: (trigger) => {
          entrant?.begin(trigger);
          engine.start(trigger);
        },
        error: (error) => subscriber.error(error),
        complete: () => engine.finish(),
      });
      subscriber.add(source);
    });
  if (entrant === undefined) return runsOf;
  return (triggers$) => runsOf(triggers$).pipe(tap(({ trigger }) => entrant.end(trigger)));
};
