import type { AnyAction, AnyStreamAction, Contact, Host } from '@offhook/contract';
import type { Flow, FlowNode } from '@offhook/flow';
import { type Observable, Subject, type Subscription } from 'rxjs';
import {
  type Bug,
  type ComposeOptions,
  compose,
  type Run,
  type RunObserver,
  type StepReport,
  type Trigger,
} from '../src/index.ts';

/** A flow of these nodes. */
export const flowOf = (
  nodes: Readonly<Record<string, FlowNode>>,
  rest: Partial<Flow> = {},
): Flow => ({ offhook: 1, name: 'Flow', triggers: [], ...rest, nodes });

/** Start and one block after it, whose sockets lead nowhere. */
export const oneBlock = (block: FlowNode, rest: Partial<Flow> = {}): Flow =>
  flowOf({ start: { kind: 'start', to: { done: ['block'] } }, block }, rest);

export const triggerOf = (rest: Partial<Trigger> = {}): Trigger => ({
  source: 'test',
  event: 'onTest',
  payload: {},
  ...rest,
});

export const contactOf = (contactId: string, rest: Partial<Contact> = {}): Contact => ({
  contactId,
  initialContactId: contactId,
  channel: 'voice',
  direction: 'inbound',
  state: 'connected',
  initiationMethod: 'inbound',
  attributes: {},
  isMonitor: false,
  timestamps: {},
  ...rest,
});

export interface Played {
  /** The runs in the order in which they ended. */
  readonly runs: readonly Run[];
  /** The nodes of the steps in the order in which they left, each with its socket. */
  readonly steps: readonly string[];
  readonly reports: readonly StepReport[];
  readonly bugs: readonly Bug[];
  readonly completed: boolean;
  readonly subscription: Subscription;
  /** Emits each run when it has ended, within the runtime's own call. */
  readonly ended$: Observable<Run>;
  /** Sends an event. */
  fire(trigger?: Partial<Trigger>): void;
  /** Ends the stream of events. */
  finish(): void;
}

type Unit = AnyAction | AnyStreamAction;

/** Composes a flow and listens to it. */
export const play = (
  flow: Flow,
  actions: readonly unknown[],
  host: Host = { ports: {} },
  options: ComposeOptions = {},
): Played => {
  const runs: Run[] = [];
  const reports: StepReport[] = [];
  const bugs: Bug[] = [];
  const given: RunObserver = options.observer ?? {};
  const observer: RunObserver = {
    ...given,
    step: (run, step) => {
      reports.push(step);
      given.step?.(run, step);
    },
    bug: (bug) => {
      bugs.push(bug);
      given.bug?.(bug);
    },
  };
  const byId = new Map((actions as readonly Unit[]).map((action) => [action.id, action])); // cast: variance
  const triggers = new Subject<Trigger>();
  const ended = new Subject<Run>();
  let completed = false;
  const subscription = triggers
    .pipe(compose(flow, byId, host, { ...options, observer }))
    .subscribe({
      next: (run) => {
        runs.push(run);
        ended.next(run);
      },
      complete: () => {
        completed = true;
      },
    });
  return {
    runs,
    reports,
    bugs,
    subscription,
    ended$: ended,
    get steps() {
      return reports.map(({ node, socket }) => `${node} ${socket}`);
    },
    get completed() {
      return completed;
    },
    fire: (trigger = {}) => triggers.next(triggerOf(trigger)),
    finish: () => triggers.complete(),
  };
};

/** Plays one event through a flow whose steps all answer at once. */
export const playOnce = (
  flow: Flow,
  actions: readonly unknown[],
  trigger: Partial<Trigger> = {},
  host?: Host,
): Played => {
  const played = play(flow, actions, host);
  played.fire(trigger);
  return played;
};
