import type { Contact, ContactEvent, ContactPort, Host, StoragePort } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import { type VirtualClock, virtualClock } from '@offhook/host-simulated';
import { EMPTY, NEVER, Observable, of, Subject } from 'rxjs';
import { AdapterSession } from './adapter-session.ts';
import type { UnitLoaders } from './load-units.ts';

/** How much happens on a desktop. */
export interface Load {
  readonly flows: number;
  readonly eventsPerSecond: number;
  /** Contacts that live at the same time. */
  readonly contacts: number;
  /** Virtual seconds. */
  readonly seconds: number;
}

/** What is open on a desktop: nothing of it may grow. */
export interface Open {
  readonly timers: number;
  readonly subscriptions: number;
}

const events = ['onConnecting', 'onConnected', 'onRefresh', 'onEnded', 'onDestroy'];

/** Every flow waits and reads; one in ten has conditions, an order, a queue or a higher priority. */
const flowOf = (index: number): Flow => ({
  offhook: 1,
  name: `Flow ${String(index).padStart(3, '0')}`,
  triggers: [
    {
      source: 'voice-contact',
      event: events[index % events.length] ?? 'onRefresh',
      order: index % 7,
      when: { all: [{ ref: 'contact.queue', comparator: '===', value: `Queue ${index % 40}` }] },
    },
  ],
  policy: {
    whenBusy: (['merge', 'queue', 'replace', 'ignore'] as const)[index % 4],
    priority: index % 3,
  },
  nodes: {
    start: { kind: 'start', to: { done: ['text'] } },
    text: {
      action: 'string-template',
      inputs: { template: { value: 'x' } },
      to: { done: ['wait'], success: ['wait'] },
    },
    wait: { action: 'delay', inputs: { milliseconds: { value: 500 } }, to: { done: ['end'] } },
    end: { kind: 'end' },
  },
});

const contactOf = (serial: number, state: Contact['state']): Contact => ({
  contactId: `c-${serial}`,
  initialContactId: `c-${serial}`,
  channel: 'voice',
  direction: 'inbound',
  state,
  initiationMethod: 'inbound',
  phone: '+12065550100',
  queue: `Queue ${serial % 40}`,
  attributes: { tier: 'gold', serial: String(serial) },
  isMonitor: false,
  timestamps: { connecting: serial },
});

/** A host that remembers nothing, so that what grows is the adapter's. */
const hostOf = (clock: VirtualClock) => {
  const told = new Subject<ContactEvent>();
  let subscriptions = 0;
  const events$ = new Observable<ContactEvent>((subscriber) => {
    subscriptions += 1;
    const inner = told.subscribe(subscriber);
    return () => {
      subscriptions -= 1;
      inner.unsubscribe();
    };
  });
  const contact = { events$ } as unknown as ContactPort; // cast: the flows call no more
  const storage = { get: () => of(undefined), set: () => EMPTY } as unknown as StoragePort; // cast: the flows call no more
  const host: Host = { ports: { clock, contact, storage } };
  return { host, tell: (event: ContactEvent) => told.next(event), open: () => subscriptions };
};

/** One of the contacts that live at once: its next event, and a new contact after its end. */
class Line {
  private serial: number;
  private step = 0;
  private readonly count: number;

  constructor(serial: number, count: number) {
    this.serial = serial;
    this.count = count;
  }

  get isBetween(): boolean {
    return this.step === 0;
  }

  next(): ContactEvent {
    // Most of a contact's life is refreshes.
    const life = ['onConnecting', 'onConnected', ...Array(20).fill('onRefresh'), 'onEnded'];
    const event = life[this.step] ?? 'onDestroy';
    const contact = contactOf(this.serial, event === 'onEnded' ? 'ended' : 'connected');
    this.step += 1;
    if (event === 'onDestroy') {
      this.step = 0;
      this.serial += this.count;
    }
    return { event, contact };
  }
}

/** A desktop with many flows, through the adapter's own session, in virtual time. */
export const busyDesktop = async (load: Load, loaders: UnitLoaders) => {
  const clock = virtualClock();
  const { host, tell, open } = hostOf(clock);
  const counts = { events: 0, started: 0, ended: 0, reported: 0 };
  const manifest = {
    adapter: { id: 'demo', name: 'Demo' },
    seq: 1,
    flows: Array.from({ length: load.flows }, (_, index) => ({
      id: `flow-${index}`,
      version: 1,
      hash: '1',
      document: flowOf(index),
    })),
  };
  const reportRuns = async (_adapter: string, runs: readonly unknown[]) => {
    counts.reported += runs.length;
    return { stored: runs.length, known: 0 };
  };
  let isUp: () => void = () => undefined;
  const up = new Promise<void>((resolve) => {
    isUp = resolve;
  });
  const session = new AdapterSession({
    adapter: 'demo',
    host,
    client: {
      manifest: async () => ({ etag: '1', manifest }),
      hints: async function* () {},
      reportRuns,
    },
    lastClient: { reportRuns },
    keeper: { read: () => undefined, write: () => undefined },
    loaders,
    clock,
    again$: NEVER,
    runId: (run) => `run-${run}`,
    tell: (news) => {
      if (news.type === 'run-started') counts.started += 1;
      if (news.type === 'run-ended') counts.ended += 1;
      if (news.type === 'status' && news.status.state === 'running') isUp();
      if (news.type === 'failure') throw new Error(news.failure.message);
    },
  });
  session.start();
  await up;
  const lines = Array.from(
    { length: load.contacts },
    (_, serial) => new Line(serial, load.contacts),
  );
  const pass = (line: Line): void => {
    counts.events += 1;
    tell(line.next());
  };
  /** Settles what has no contact: reports that are gathered, deadlines that are swept. */
  const settle = () => clock.advanceBy(120_000);
  return {
    counts,
    settle,
    opened: (): Open => ({ timers: clock.pending, subscriptions: open() }),
    /** Events for so many virtual seconds, of all contacts in turn. */
    play: async (seconds: number): Promise<void> => {
      for (let second = 0; second < seconds; second += 1) {
        for (let count = 0; count < load.eventsPerSecond; count += 1) {
          const line = lines[counts.events % lines.length];
          if (line !== undefined) pass(line);
        }
        await clock.advanceBy(1_000);
      }
    },
    /** Lets all contacts come to their ends. */
    end: async (): Promise<void> => {
      for (const line of lines) while (!line.isBetween) pass(line);
      await settle();
    },
    stop: () => session.stop(),
  };
};
