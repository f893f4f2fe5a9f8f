import {
  ActionError,
  defineAction,
  json,
  number,
  optional,
  outcome,
  text,
} from '@offhook/contract';
import type { Flow, FlowNode, Value } from '@offhook/flow';
import { type VirtualClock, virtualClock } from '@offhook/host-simulated';
import { Observable, Subject } from 'rxjs';
import type { ComposeOptions, Run, Trigger } from '../src/index.ts';
import { all } from './actions.ts';
import { contactOf, flowOf, type Played, play, triggerOf } from './play.ts';

/** What one piece of work did at one moment. */
export interface Deed {
  readonly at: number;
  readonly name: string;
  readonly did: 'begins' | 'ends' | 'fails' | 'is cancelled';
  readonly contactId?: string | undefined;
}

const workFor = (clock: VirtualClock, write: (deed: Deed) => void) => {
  const begun = clock.now();
  return defineAction({
    id: 'work',
    title: 'Work',
    description: 'Works for some time in a test, and may fail then.',
    inputs: {
      name: text({ title: 'Name' }),
      for: number({ title: 'For', initial: 0 }),
      fail: optional(text({ title: 'Fails with' })),
      value: optional(json({ title: 'Value' })),
      contactId: { ...optional(text({ title: 'Contact' })), from: 'contact.contactId' },
      failsBelow: optional(number({ title: 'Fails below' })),
      attempt: optional(number({ title: 'Attempt' })),
    },
    sockets: outcome({ value: json({ title: 'Value' }) }),
    run: ({ name, for: milliseconds, fail, value, contactId, failsBelow, attempt }) =>
      new Observable<{ value: unknown }>((subscriber) => {
        const tell = (did: Deed['did']): void =>
          write({ at: clock.now() - begun, name, did, contactId });
        let over = false;
        const end = (): void => {
          over = true;
          const code = failsBelow !== undefined && (attempt ?? 0) < failsBelow ? 'flaky' : fail;
          tell(code ? 'fails' : 'ends');
          if (code) subscriber.error(new ActionError(code, `${name} failed.`));
          else {
            subscriber.next({ value: value ?? name });
            subscriber.complete();
          }
        };
        tell('begins');
        subscriber.add(() => {
          if (!over) tell('is cancelled');
        });
        if (milliseconds === 0) end();
        else subscriber.add(clock.timer(milliseconds).subscribe(end));
      }) as Observable<never>, // cast: a value of any kind is JSON here
  });
};

/** A stage on which a flow is played in virtual time. */
export interface Stage {
  readonly clock: VirtualClock;
  readonly deeds: Deed[];
  readonly played: Played;
  readonly runs: readonly Run[];
  /** The deeds as lines: `20 a ends`. */
  readonly lines: readonly string[];
  /** Tells of an event that blocks can wait for. */
  tell(trigger: Partial<Trigger>): void;
  /** Ends a contact. */
  destroy(contactId: string): void;
}

/** Sets a flow up with work that writes what it does. */
export const stage = (
  nodes: Readonly<Record<string, FlowNode>>,
  rest: Partial<Flow> = {},
  options: ComposeOptions = {},
): Stage => {
  const clock = virtualClock();
  const deeds: Deed[] = [];
  const events$ = new Subject<Trigger>();
  const gone$ = new Subject<unknown>();
  const ports = { clock, contact: { events$: gone$ } as never }; // cast: of a contact, only its end is told
  const work = workFor(clock, (deed) => deeds.push(deed));
  const events: ComposeOptions['events'] = {
    open: (wanted) =>
      new Observable((subscriber) =>
        events$.subscribe((trigger) => {
          const isWanted = wanted.some(
            ({ source, event }) => source === trigger.source && event === trigger.event,
          );
          if (isWanted) subscriber.next(trigger);
        }),
      ),
  };
  const played = play(flowOf(nodes, rest), [...all, work], { ports }, { events, ...options });
  return {
    clock,
    deeds,
    played,
    runs: played.runs,
    get lines() {
      return deeds.map(({ at, name, did }) => `${at} ${name} ${did}`);
    },
    tell: (trigger) => events$.next(triggerOf(trigger)),
    destroy: (contactId) => gone$.next({ event: 'onDestroy', contact: contactOf(contactId) }),
  };
};

const shapes = { begins: '(', ends: ')', fails: 'x', 'is cancelled': '!' } as const;

/** Draws deeds as marbles, ten milliseconds a column: `(--)` ended, `(--x` failed, `(--!` was cancelled, `+` ended and began anew. */
export const marbles = (deeds: readonly Deed[], to?: number): string => {
  const last = Math.max(to ?? 0, ...deeds.map(({ at }) => at));
  const names = [...new Set(deeds.map(({ name }) => name))];
  const wide = Math.max(4, ...names.map((name) => name.length)) + 2;
  const columns = Math.floor(last / 10) + 1;
  const scale = Array.from({ length: columns }, (_, at) => (at % 5 === 0 ? '|' : ' ')).join('');
  const rows = names.map((name) => {
    const cells = new Array<string>(columns).fill(' ');
    let from = -1;
    for (const { at, did } of deeds.filter((deed) => deed.name === name)) {
      const column = Math.floor(at / 10);
      if (did === 'begins') {
        from = column;
        cells[column] = cells[column] === ' ' ? '(' : '+';
        continue;
      }
      cells.fill('-', from + 1, column);
      cells[column] = from === column ? (did === 'ends' ? 'o' : shapes[did]) : shapes[did];
    }
    return name.padEnd(wide) + cells.join('').trimEnd();
  });
  return [`${'50ms'.padEnd(wide)}${scale.trimEnd()}`, ...rows].join('\n');
};

/** A piece of work for a flow. */
export const work = (
  name: string,
  milliseconds: number,
  then: readonly string[] = [],
  inputs: Readonly<Record<string, Value>> = {},
): FlowNode => ({
  action: 'work',
  inputs: { name: { value: name }, for: { value: milliseconds }, ...inputs },
  ...(then.length > 0 && { to: { success: then } }),
});

/** Work that fails with a code. */
export const failing = (name: string, milliseconds: number, code = 'refused'): FlowNode =>
  work(name, milliseconds, [], { fail: { value: code } });

/** Start, leading to these. */
export const start = (...to: readonly string[]): FlowNode => ({ kind: 'start', to: { done: to } });
