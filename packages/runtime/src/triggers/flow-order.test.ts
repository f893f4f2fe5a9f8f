import {
  type ContactEvent,
  contactEvent,
  defineSource,
  type Host,
  optional,
  text,
} from '@offhook/contract';
import type { FlowTrigger } from '@offhook/flow';
import { virtualClock } from '@offhook/host-simulated';
import { NEVER, of, Subject } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { contactOf, triggerOf } from '../../test/play.ts';
import { type Bug, type Listener, type Run, type Trigger, triggerHub } from '../index.ts';

const voice = defineSource({
  id: 'voice-contact',
  title: 'Voice',
  description: 'Tells of calls.',
  requires: ['contact'],
  about: 'contact',
  events: {
    onConnecting: contactEvent({
      channels: ['voice'],
      event: 'onConnecting',
      title: 'Event',
      description: 'Tells.',
    }),
  },
});
const ready = defineSource({
  id: 'initialization',
  title: 'Initialization',
  description: 'Tells.',
  about: 'none',
  events: {
    onInit: { title: 'Ready', description: 'Tells.', payload: {}, open: () => of({ payload: {} }) },
  },
});
const end = (title: string) => ({
  title,
  description: 'Tells.',
  payload: {},
  settings: { flow: optional(text({ title: 'Flow' })) },
  open: () => NEVER,
});
const flowEnds = defineSource({
  id: 'flow',
  title: 'Flow',
  description: 'Tells.',
  about: 'none',
  events: { onCompleted: end('Completed'), onFailed: end('Failed'), onTimedOut: end('Timed Out') },
});

const desktop = () => {
  const told = new Subject<ContactEvent>();
  const agent = { username: 'jane', queues: [{ name: 'Sales', queueARN: 'q/1' }] };
  const host = {
    ports: { clock: virtualClock(), contact: { events$: told } },
    agent: () => agent,
  } as unknown as Host; // cast: only what sources touch
  const sources = new Map<string, unknown>([
    ['voice-contact', voice],
    ['initialization', ready],
    ['flow', flowEnds],
  ]);
  const bugs: Bug[] = [];
  const hub = triggerHub(sources as never, host, { report: (bug) => bugs.push(bug) }); // cast: variance
  const heard: string[] = [];
  const refused: string[] = [];
  const listen = (
    name: string,
    triggers: readonly FlowTrigger[],
    rest: Partial<Listener> = {},
    then?: (trigger: Trigger) => void,
  ) =>
    hub
      .open(triggers, {
        name,
        refused: (_trigger, { code }) => refused.push(`${name} ${code}`),
        ...rest,
      })
      .subscribe((trigger) => {
        heard.push(name);
        then?.(trigger);
      });
  let rings = 0;
  const ring = (rest: Parameters<typeof contactOf>[1] = {}): readonly string[] => {
    heard.length = 0;
    refused.length = 0;
    rings += 1;
    told.next({ event: 'onConnecting', contact: contactOf(`c-${rings}`, rest) });
    return [...heard];
  };
  return { hub, listen, ring, heard, refused, bugs, told };
};

const rings: FlowTrigger = { source: 'voice-contact', event: 'onConnecting' };

describe('flows of the same event', () => {
  it('start in their declared order, however they came; the lowest first, and without one at 0', () => {
    const { listen, ring } = desktop();
    listen('late', [{ ...rings, order: 10 }]);
    listen('plain', [rings]);
    listen('early', [{ ...rings, order: -1 }]);
    expect(ring()).toEqual(['early', 'plain', 'late']);
  });

  it('of equal order start by priority, then by name', () => {
    const { listen, ring } = desktop();
    listen('b', [rings]);
    listen('a', [rings]);
    listen('z', [rings], { priority: 5 });
    expect(ring()).toEqual(['z', 'a', 'b']);
  });

  it('do not start after one that stops those behind it, also of equal order', () => {
    const { listen, ring, refused } = desktop();
    listen('c', [{ ...rings, order: 2 }]);
    listen('b', [{ ...rings, order: 1 }]);
    listen('a', [{ ...rings, order: 1, stopAfter: true }]);
    listen('first', [{ ...rings, order: 0 }]);
    expect(ring()).toEqual(['first', 'a']);
    expect(refused).toEqual(['b stopped', 'c stopped']);
  });

  it('start where the one that would stop them was refused, or hears this contact no more', () => {
    const { listen, ring } = desktop();
    const vip = { all: [{ ref: 'contact.queue', comparator: '===' as const, value: 'VIP' }] };
    listen('vip', [{ ...rings, order: 1, stopAfter: true, when: vip }]);
    listen('old', [{ ...rings, order: 1, stopAfter: true }], { hears: () => false });
    listen('all', [{ ...rings, order: 2 }]);
    expect(ring({ queue: 'VIP' })).toEqual(['vip']);
    expect(ring({ queue: 'Sales' })).toEqual(['all']);
  });

  it('have their order from the first event where they come together', () => {
    const { hub, listen, heard } = desktop();
    const init: FlowTrigger = { source: 'initialization', event: 'onInit' };
    hub.together(() => {
      listen('second', [{ ...init, order: 2 }]);
      listen('first', [{ ...init, order: 1 }]);
    });
    expect(heard).toEqual(['first', 'second']);
  });

  it('let blocks that wait hear everything, before flows start', () => {
    const { hub, listen, ring, heard } = desktop();
    listen('only', [{ ...rings, order: -9, stopAfter: true }]);
    hub.open([rings]).subscribe(() => heard.push('waiting'));
    expect(ring({ isMonitor: false })).toEqual(['waiting', 'only']);
  });
});

describe('an entry condition', () => {
  it('keeps a run from starting, and is told', () => {
    const { listen, ring, refused } = desktop();
    const when: FlowTrigger['when'] = {
      all: [
        { ref: 'contact.queue', comparator: '===', value: 'Sales' },
        { ref: 'contact.attributes.age', comparator: '>=', value: 18, evaluateAs: 'number' },
      ],
    };
    listen('adults', [{ ...rings, when }]);
    expect(ring({ queue: 'Sales', attributes: { age: '20' } })).toEqual(['adults']);
    expect(ring({ queue: 'Sales', attributes: { age: '9' } })).toEqual([]);
    expect(ring({ queue: 'Help', attributes: { age: '20' } })).toEqual([]);
    expect(ring()).toEqual([]);
    expect(refused).toEqual(['adults condition']);
  });

  it('may ask for one of several, and what lists and texts include', () => {
    const { listen, ring } = desktop();
    const any: FlowTrigger['when'] = {
      any: [
        { ref: 'contact.name', comparator: 'includes', value: 'VIP' },
        { ref: 'agent.queues', comparator: 'excludes', value: 'Sales' },
      ],
    };
    listen('vips', [{ ...rings, when: any }]);
    const team: FlowTrigger['when'] = {
      all: [{ ref: 'agent.queues', comparator: 'includes', value: 'Sales' }],
    };
    listen('sales', [{ ...rings, when: team }]);
    expect(ring({ name: 'A VIP' })).toEqual(['sales', 'vips']);
    expect(ring({ name: 'Anyone' })).toEqual(['sales']);
  });

  it('may stand at each of two triggers of one event: the flow starts once where either holds', () => {
    const { listen, ring, refused } = desktop();
    const is = (queue: string): FlowTrigger => ({
      ...rings,
      when: { all: [{ ref: 'contact.queue', comparator: '===', value: queue }] },
    });
    listen('both', [is('A'), is('B'), rings]);
    listen('either', [is('A'), is('B')]);
    expect(ring({ queue: 'B' })).toEqual(['both', 'either']);
    expect(refused).toEqual([]);
    expect(ring({ queue: 'C' })).toEqual(['both']);
    expect(refused).toEqual(['either condition']);
  });
});

describe('a contact that a supervisor listens to', () => {
  it('starts only the flows that ask for it', () => {
    const { listen, ring, refused } = desktop();
    listen('own', [rings]);
    listen('any', [{ ...rings, contacts: ['own', 'monitored'] }]);
    listen('spy', [{ ...rings, contacts: ['monitored'] }]);
    expect(ring({ isMonitor: true })).toEqual(['any', 'spy']);
    expect(refused).toEqual(['own monitored']);
    expect(ring({ isMonitor: false })).toEqual(['any', 'own']);
  });
});

const runOf = (flow: string, trigger: Partial<Trigger>, rest: Partial<Run> = {}): Run => ({
  flow,
  trigger: triggerOf(trigger),
  status: 'failed',
  error: { code: 'refused', message: 'No.', node: 'pop' },
  node: 'pop',
  ...rest,
});

describe('the end of a flow', () => {
  const failed = (flow?: string): FlowTrigger => ({
    source: 'flow',
    event: 'onFailed',
    ...(flow !== undefined && { settings: { flow } }),
  });

  it('starts others, with what is known of the run', () => {
    const { hub, listen } = desktop();
    const triggers: Trigger[] = [];
    listen('Tell', [failed('Pop')], {}, (trigger) => triggers.push(trigger));
    hub.ended(runOf('Pop', { contact: contactOf('c-1') }));
    hub.ended(runOf('Other', {}));
    hub.ended(runOf('Pop', {}, { status: 'completed' }));
    hub.ended(runOf('Pop', {}, { status: 'cancelled' }));
    expect(triggers).toEqual([
      {
        source: 'flow',
        event: 'onFailed',
        payload: {
          flow: 'Pop',
          status: 'failed',
          source: 'test',
          event: 'onTest',
          node: 'pop',
          code: 'refused',
          message: 'No.',
        },
        contact: contactOf('c-1'),
        causes: ['Pop'],
      },
    ]);
  });

  it('never starts the flow itself, which may listen to the ends of all', () => {
    const { hub, listen, heard, bugs } = desktop();
    listen('Tell', [failed()]);
    hub.ended(runOf('Tell', {}));
    expect(heard).toEqual([]);
    hub.ended(runOf('Pop', {}));
    expect(heard).toEqual(['Tell']);
    expect(bugs).toEqual([]);
  });

  it('starts no circle of flows, and says once which one it would have been', () => {
    const { hub, listen, heard, bugs } = desktop();
    const fails = (name: string) => (trigger: Trigger) => hub.ended(runOf(name, trigger));
    listen('A', [failed('B')], {}, fails('A'));
    listen('B', [failed('A')], {}, fails('B'));
    hub.ended(runOf('A', {}));
    hub.ended(runOf('A', {}));
    expect(heard).toEqual(['B', 'B']);
    expect(bugs).toMatchObject([
      {
        code: 'flow-loop',
        flow: 'A',
        message:
          '“A” was not started by the end of another flow, since its own end led there: “A” → “B” → “A”. Let one of them listen to fewer flows, or give its trigger a condition.',
      },
    ]);
  });

  it('goes on through a long row of flows without growing the stack', () => {
    const { hub, listen, heard } = desktop();
    for (let index = 0; index < 3_000; index += 1)
      listen(`${index + 1}`, [failed(`${index}`)], {}, (trigger) =>
        hub.ended(runOf(`${index + 1}`, { ...trigger, causes: [`${index}`] })),
      );
    hub.ended(runOf('0', {}));
    expect(heard).toHaveLength(3_000);
  });
});
