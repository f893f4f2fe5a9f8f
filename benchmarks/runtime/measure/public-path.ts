import type {
  AnyAction,
  ConsolePort,
  Contact,
  ContactEvent,
  ContactPort,
  Host,
} from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import { realClock } from '@offhook/host-browser';
import { compose, type Trigger } from '@offhook/runtime';
import { NEVER, of, Subject } from 'rxjs';
import { AdapterSession } from '../../../packages/adapter/src/adapter-session.ts';
import {
  actions as actionLoaders,
  sources as sourceLoaders,
} from '../../../packages/catalog/src/loaders.ts';
import { median } from './median.ts';
import { threadTime } from './thread-time.ts';

const flow: Flow = {
  offhook: 1,
  name: 'Pop the caller',
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  nodes: {
    start: { kind: 'start', to: { done: ['phone'] } },
    phone: { action: 'get-customer-phone-number', to: { done: ['pop'] } },
    pop: {
      action: 'search-and-screenpop',
      inputs: { searchParams: { ref: 'phone.phone' }, callType: { value: 'inbound' } },
      to: { success: ['end'], failure: ['end'] },
    },
    end: { kind: 'end' },
  },
};

const contactOf = (index: number): Contact => ({
  contactId: `c-${index}`,
  initialContactId: `c-${index}`,
  channel: 'voice',
  direction: 'inbound',
  state: 'connecting',
  initiationMethod: 'inbound',
  phone: '+12065550100',
  attributes: { language: 'en', tier: 'gold' },
  queue: 'Support',
  isMonitor: false,
  timestamps: { connecting: 1 },
});

/** A host that answers at once and counts, so that what is measured is the adapter. */
const desktop = () => {
  const events$ = new Subject<ContactEvent>();
  let pops = 0;
  const contactPort = (contact: Contact | undefined): ContactPort =>
    ({
      events$,
      getInitialConnection: () =>
        of({ endpoint: { type: 'phone_number', phoneNumber: contact?.phone } }),
    }) as unknown as ContactPort; // cast: the flow calls no more
  const console = {
    events$: NEVER,
    searchAndScreenPop: () => {
      pops += 1;
      return of({});
    },
  } as unknown as ConsolePort; // cast: the flow calls no more
  const host: Host = {
    ports: { clock: realClock(), contact: contactPort(undefined), console },
    contactPort: (id) => contactPort(contactOf(Number(id.slice(2)))),
  };
  const ring = (index: number): void => {
    const contact = contactOf(index);
    events$.next({ event: 'onConnecting', contact });
    events$.next({ event: 'onDestroy', contact });
  };
  return { host, ring, pops: () => pops };
};

const loaders = {
  action: (id: string) => actionLoaders[id]?.(),
  source: (id: string) => sourceLoaders[id]?.(),
};

const openSession = async () => {
  const { host, ring, pops } = desktop();
  let reported = 0;
  const manifest = {
    adapter: { id: 'demo', name: 'Demo' },
    seq: 1,
    flows: [{ id: 'pop', version: 1, hash: '1', document: flow }],
  };
  const reportRuns = async (_adapter: string, runs: readonly unknown[]) => {
    reported += runs.length;
    return { stored: runs.length, known: 0 };
  };
  let running: () => void = () => {};
  const up = new Promise<void>((resolve) => {
    running = resolve;
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
    keeper: { read: () => undefined, write: () => {} },
    loaders,
    clock: realClock(),
    again$: NEVER,
    runId: (run) => `run-${run}`,
    tell: (news) => {
      if (news.type === 'status' && news.status.state === 'running') running();
      if (news.type === 'failure') console.error(news.failure.message);
    },
  });
  session.start();
  await up;
  return { ring, pops, stop: () => session.stop(), reported: () => reported };
};

const openBare = async () => {
  const { host, pops } = desktop();
  const names = ['get-customer-phone-number', 'search-and-screenpop'];
  const actions = new Map<string, AnyAction>();
  for (const name of names) actions.set(name, (await loaders.action(name)) as AnyAction); // cast: neither is a stream action
  const triggers$ = new Subject<Trigger>();
  const running = triggers$.pipe(compose(flow, actions, host)).subscribe();
  const ring = (index: number): void => {
    const contact = contactOf(index);
    triggers$.next({ source: 'voice-contact', event: 'onConnecting', payload: {}, contact });
  };
  return { ring, pops, stop: () => running.unsubscribe() };
};

const events = 2_000;
const rounds = 9;

/** Microseconds from a source's event to its screen pop: through the adapter, with trace and reports, and through the bare flow. */
export const measurePublicPath = async (): Promise<Readonly<Record<string, number>>> => {
  const ways = { adapter: await openSession(), bare: await openBare() };
  const figures: Record<keyof typeof ways, number[]> = { adapter: [], bare: [] };
  let index = 0;
  for (let round = -2; round < rounds; round += 1) {
    for (const name of ['adapter', 'bare'] as const) {
      const { ring, pops } = ways[name];
      globalThis.gc?.();
      const before = pops();
      const begun = threadTime();
      for (let count = 0; count < events; count += 1) ring(index++);
      const microseconds = ((threadTime() - begun) * 1000) / events;
      if (pops() - before !== events)
        throw new Error(`${name}: ${pops() - before} of ${events} pops.`);
      if (round >= 0) figures[name].push(microseconds);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  for (const { stop } of Object.values(ways)) stop();
  return { adapter: median(figures.adapter), bare: median(figures.bare) };
};
