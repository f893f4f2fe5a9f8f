import { ActionError, type AnyAction, defineAction, outcome, text } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import { createSimulation, type Simulation, type VirtualClock } from '@offhook/host-simulated';
import fc from 'fast-check';
import { map, mergeMap, NEVER } from 'rxjs';
import { expect, it } from 'vitest';
import type { AdapterNews } from './adapter-news.ts';
import { AdapterSession } from './adapter-session.ts';
import { catalogLoaders } from './catalog-loaders.ts';

interface Note {
  readonly at: number;
  readonly flow: string;
  readonly step: string;
  readonly event: string;
  readonly contactId: string;
  /** The contact whose port the action was lent. */
  readonly lent: string;
  /** Whether the contact was gone by then. */
  readonly isGone: boolean;
}

type Desk = Simulation<VirtualClock>;

/** Waits for a while, as calls of a CRM do, then notes what it was given and lent. */
const noteFor = (desk: Desk, notes: Note[], gone: ReadonlySet<string>): AnyAction =>
  defineAction({
    id: 'note',
    title: 'Note',
    description: 'Notes what it is given in a test.',
    requires: ['contact', 'clock'],
    inputs: {
      flow: text({ title: 'Flow' }),
      step: text({ title: 'Step' }),
      after: text({ title: 'After' }),
      event: text({ title: 'Event' }),
      contactId: text({ title: 'Contact', from: 'contact.contactId' }),
    },
    sockets: outcome(),
    run: ({ after, ...given }, { contact, clock }) =>
      clock.timer(Number(after)).pipe(
        mergeMap(() => contact.toSnapshot()),
        map(({ contactId }) => {
          const isGone = gone.has(given.contactId);
          notes.push({ at: desk.clock.now(), ...given, lent: contactId, isGone });
          if (given.step === 'fails') throw new ActionError('refused', 'No.');
          return {};
        }),
      ),
  });

const noting = (flow: string, event: string, step: string, after: number, ...next: string[]) => ({
  action: 'note',
  inputs: {
    flow: { value: flow },
    step: { value: step },
    after: { value: `${after}` },
    event: { value: event },
  },
  ...(next.length > 0 && { to: { success: next } }),
});

const start = { kind: 'start', to: { done: ['first'] } };
const events = ['onConnecting', 'onConnected', 'onMessageReceived', 'onEnded', 'onDestroy'];

const flowOn = (
  name: string,
  event: string,
  waits: readonly [number, number],
  rest: Partial<Flow> = {},
): Flow => ({
  offhook: 1,
  name,
  triggers: [{ source: 'chat-contact', event }],
  nodes: {
    start,
    first: noting(name, event, 'first', waits[0], 'second'),
    second: noting(name, event, 'second', waits[1]),
  },
  ...rest,
});

/** A flow for each event, one that queues messages by contact, and one that fails with one that hears of it. */
const flows: readonly Flow[] = [
  ...events.map((event, index) => flowOn(event, event, [index * 30, 70])),
  flowOn('queue', 'onMessageReceived', [40, 40], { policy: { whenBusy: 'queue' } }),
  {
    ...flowOn('failing', 'onConnected', [10, 10]),
    nodes: { start, first: noting('failing', 'onConnected', 'fails', 10) },
  },
  {
    ...flowOn('told', 'onFailed', [0, 0]),
    triggers: [{ source: 'flow', event: 'onFailed', settings: { flow: 'failing' } }],
  },
];

const openAdapter = async (desk: Desk, note: AnyAction) => {
  const news: AdapterNews[] = [];
  const manifest = {
    adapter: { id: 'demo', name: 'Demo' },
    seq: 1,
    flows: flows.map((document, id) => ({ id: `${id}`, version: 1, hash: '1', document })),
  };
  const reportRuns = async () => ({ stored: 1, known: 0 });
  let isUp: () => void = () => undefined;
  const up = new Promise<void>((resolve) => {
    isUp = resolve;
  });
  const session = new AdapterSession({
    adapter: 'demo',
    host: desk.host,
    client: {
      manifest: async () => ({ etag: '1', manifest }),
      hints: async function* () {},
      reportRuns,
    },
    lastClient: { reportRuns },
    keeper: { read: () => undefined, write: () => undefined },
    loaders: {
      ...catalogLoaders,
      action: (id) => (id === 'note' ? Promise.resolve(note) : undefined),
    },
    clock: desk.clock,
    again$: NEVER,
    runId: (run) => `run-${run}`,
    tell: (told) => {
      news.push(told);
      if (told.type === 'status' && told.status.state === 'running') isUp();
    },
  });
  session.start();
  await up;
  return { session, news };
};

const phases = ['onConnecting', 'onConnected', 'onEnded', 'onDestroy'] as const;
const move = {
  onConnecting: (desk: Desk, contactId: string) => desk.ring({ contactId, channel: 'chat' }),
  onConnected: (desk: Desk, contactId: string) => desk.accept(contactId),
  onEnded: (desk: Desk, contactId: string) => desk.hangUp(contactId),
  onDestroy: (desk: Desk, contactId: string) => desk.clear(contactId),
} as const;

const deed = fc.record({
  contact: fc.nat(3),
  does: fc.constantFrom('moves', 'moves', 'writes', 'repeats', 'comes late', 'waits'),
  pause: fc.constantFrom(0, 10, 45, 130),
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** Does these deeds, and answers how often each event of each contact is to start a flow. */
const perform = async (desk: Desk, deeds: readonly Deed[], gone: Set<string>) => {
  const wanted = new Map<string, number>();
  const at = new Map<string, number>();
  const want = (contactId: string, event: string): void => {
    wanted.set(`${contactId} ${event}`, (wanted.get(`${contactId} ${event}`) ?? 0) + 1);
  };
  for (const { contact, does, pause } of deeds) {
    const contactId = `c-${contact}`;
    const phase = at.get(contactId) ?? 0;
    const former = phases[phase - 1];
    const next = phases[phase];
    if (does === 'moves' && next !== undefined) {
      want(contactId, next);
      at.set(contactId, phase + 1);
      if (next === 'onDestroy') gone.add(contactId);
      move[next](desk, contactId);
    } else if (does === 'writes' && former === 'onConnected') {
      want(contactId, 'onMessageReceived');
      desk.sendChatMessage(contactId, 'Hi');
    } else if (does === 'repeats' && former !== undefined) {
      desk.fire({ source: 'chat-contact', event: former, contactId });
    } else if (does === 'comes late' && former === 'onDestroy') {
      desk.fire({ source: 'chat-contact', event: 'onConnected', contactId });
    }
    await desk.clock.advanceBy(pause);
  }
  return wanted;
};

const firstsOf = (notes: readonly Note[], flow: string, contactId: string) =>
  notes.filter((note) => note.flow === flow && note.contactId === contactId);

it('keeps to its contacts, their order and their ends, whatever order events come in', async () => {
  const seen = { notes: 0, cancelled: 0, told: 0 };
  const histories = fc.asyncProperty(
    fc.array(deed, { minLength: 5, maxLength: 60 }),
    async (deeds) => {
      const desk = createSimulation();
      const notes: Note[] = [];
      const gone = new Set<string>();
      const { session, news } = await openAdapter(desk, noteFor(desk, notes, gone));
      const wanted = await perform(desk, deeds, gone);
      await desk.clock.advanceBy(60_000);

      const started = news.flatMap((told) => (told.type === 'run-started' ? [told.run] : []));
      const ended = news.flatMap((told) => (told.type === 'run-ended' ? [told.run] : []));
      // No run is lost and none runs twice.
      const counted = new Map<string, number>();
      for (const { flow, contactId } of started.filter(({ flow: name }) => events.includes(name)))
        counted.set(`${contactId} ${flow}`, (counted.get(`${contactId} ${flow}`) ?? 0) + 1);
      expect(counted).toEqual(wanted);
      expect(ended.map(({ run }) => run).toSorted((a, b) => a - b)).toEqual(
        started.map(({ run }) => run).toSorted((a, b) => a - b),
      );
      // Never another contact's data.
      expect(notes.filter(({ contactId, lent }) => contactId !== lent)).toEqual([]);
      // Never an action after its contact's end, but for what is about the end.
      expect(
        notes.filter(({ isGone, event }) => isGone && !/onEnded|onDestroy/.test(event)),
      ).toEqual([]);
      // Runs of one key follow one another.
      for (const contactId of ['c-0', 'c-1', 'c-2', 'c-3']) {
        const steps = firstsOf(notes, 'queue', contactId).map(({ step }) => step);
        expect(
          steps.filter((step, place) => step !== (place % 2 === 0 ? 'first' : 'second')),
        ).toEqual([]);
      }
      // The end of a flow starts the one that hears of it, once.
      const failed = ended.filter(({ flow, status }) => flow === 'failing' && status === 'failed');
      expect(started.filter(({ flow }) => flow === 'told')).toHaveLength(failed.length);
      session.stop();
      seen.notes += notes.length;
      seen.cancelled += ended.filter(({ status }) => status === 'cancelled').length;
      seen.told += failed.length;
    },
  );
  await fc.assert(histories, { numRuns: 60 });
  // In sixty histories of chance no run may be cancelled; in these one is.
  await fc.assert(histories, { numRuns: 60, seed: 5 });
  // All that was asked about did happen.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
}, 60_000);
