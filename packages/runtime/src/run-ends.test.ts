import {
  type ContactEvent,
  type ContactPort,
  defineAction,
  done,
  type Host,
} from '@offhook/contract';
import type { Policy } from '@offhook/flow';
import { virtualClock } from '@offhook/host-simulated';
import { NEVER, Subject } from 'rxjs';
import { expect, test } from 'vitest';
import { all } from '../test/actions.ts';
import { contactOf, flowOf, oneBlock, play } from '../test/play.ts';

const desktop = () => {
  const clock = virtualClock();
  const events = new Subject<ContactEvent>();
  const contact = { events$: events } as Partial<ContactPort> as ContactPort; // cast: no run calls it
  const host: Host = { ports: { clock, contact } };
  const tell = (event: string, contactId: string) =>
    events.next({ event, contact: contactOf(contactId) });
  return { clock, events, host, tell };
};

const waiting = (policy: Policy = {}) => oneBlock({ action: 'wait' }, { policy });
const contact = contactOf('c-1');

test('a run ends with its contact, and only with its own', () => {
  const { host, tell } = desktop();
  const played = play(waiting(), all, host);
  played.fire({ contact });
  played.fire({ contact: contactOf('c-2') });
  played.fire();
  tell('onEnded', 'c-1');
  expect(played.runs).toEqual([]);
  tell('onDestroy', 'c-1');
  expect(played.runs).toMatchObject([{ status: 'cancelled', node: 'block', trigger: { contact } }]);
});

test.each(['onEnded', 'onMissed', 'onDestroy'])(
  'a run that %s started outlives its contact',
  (event) => {
    const { host, tell } = desktop();
    const played = play(waiting(), all, host);
    played.fire({ contact, event });
    tell('onDestroy', 'c-1');
    expect(played.runs).toEqual([]);
  },
);

test('a run of a flow that ends with nothing outlives its contact', () => {
  const { host, tell, events } = desktop();
  const played = play(waiting({ endsWith: 'never' }), all, host);
  played.fire({ contact });
  tell('onDestroy', 'c-1');
  expect(played.runs).toEqual([]);
  expect(events.observed).toBe(false);
});

test('runs that wait in a queue are cancelled with their contact, and none of them begins', () => {
  const { host, tell } = desktop();
  const begun: unknown[] = [];
  const played = play(waiting({ whenBusy: 'queue', key: 'flow' }), all, host, {
    observer: { run: ({ trigger }) => begun.push(trigger.contact?.contactId) },
  });
  played.fire({ contact });
  played.fire({ contact });
  played.fire({ contact: contactOf('c-2') });
  tell('onDestroy', 'c-1');
  expect(played.runs.map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
  expect(begun).toEqual(['c-1', 'c-1', 'c-2']);
});

test('a run whose own step ends its contact is cancelled where it stands', () => {
  const { host, tell } = desktop();
  const clear = defineAction({
    id: 'clear',
    title: 'Clear',
    description: 'Clears.',
    inputs: {},
    sockets: done(),
    run: () => {
      tell('onDestroy', 'c-1');
      return {};
    },
  });
  const flow = flowOf({
    start: { kind: 'start', to: { done: ['a'] } },
    a: { action: 'clear', to: { done: ['b'] } },
    b: { action: 'echo' },
  });
  const played = play(flow, [clear, ...all], host);
  played.fire({ contact });
  expect(played.runs).toMatchObject([{ status: 'cancelled', node: 'a' }]);
  expect(played.steps).toEqual([]);
});

test('the contact’s events are let go of with the flow', () => {
  const { host, events } = desktop();
  const played = play(waiting(), all, host);
  expect(events.observed).toBe(true);
  played.subscription.unsubscribe();
  expect(events.observed).toBe(false);
});

test('a run is timed out when its time limit has passed since its start', async () => {
  const { host, clock } = desktop();
  const at: number[] = [];
  const played = play(waiting({ timeLimit: 500 }), all, host);
  played.ended$.subscribe(() => at.push(clock.now()));
  played.fire();
  await clock.advanceBy(120);
  played.fire();
  await clock.advanceBy(1000);
  expect(played.runs).toMatchObject([
    { status: 'timed-out', node: 'block' },
    { status: 'timed-out' },
  ]);
  expect(played.runs[0]?.error).toMatchObject({ code: 'time-limit', node: 'block' });
  expect(at).toEqual([500, 620]);
});

test('a run that was stopped says how long it had, where it waited and what to do', async () => {
  const { host, clock } = desktop();
  const played = play(waiting({ timeLimit: 500 }), all, host);
  played.fire();
  await clock.advanceBy(500);
  expect(played.runs[0]?.error?.message).toBe(
    'The run took longer than its time limit of 500 ms; it was waiting at “block”. Raise the limit, or find out what did not answer.',
  );
});

test('a minute is the limit of flows that say nothing', async () => {
  const { host, clock } = desktop();
  const played = play(waiting(), all, host);
  played.fire();
  await clock.advanceBy(59_999);
  expect(played.runs).toEqual([]);
  await clock.advanceBy(1);
  expect(played.runs).toMatchObject([{ status: 'timed-out' }]);
});

test('a limit of 0 is none', async () => {
  const { host, clock } = desktop();
  const played = play(waiting({ timeLimit: 0 }), all, host);
  played.fire();
  await clock.advanceBy(3_600_000);
  expect(played.runs).toEqual([]);
  expect(clock.pending).toBe(0);
});

test('time that a run spends in a delay counts', async () => {
  const { host, clock } = desktop();
  const flow = flowOf(
    {
      start: { kind: 'start', to: { done: ['a'] } },
      a: { action: 'delay', inputs: { milliseconds: { value: 60 } }, to: { done: ['b'] } },
      b: { action: 'delay', inputs: { milliseconds: { value: 60 } } },
    },
    { policy: { timeLimit: 100 } },
  );
  const played = play(flow, all, host);
  played.fire();
  await clock.advanceBy(200);
  expect(played.steps).toEqual(['a done']);
  expect(played.runs).toMatchObject([{ status: 'timed-out', node: 'b' }]);
});

test('one timer serves all runs, and is let go of with the flow', async () => {
  const { host, clock } = desktop();
  const played = play(waiting(), all, host);
  for (let index = 0; index < 1000; index++) played.fire();
  expect(clock.pending).toBe(1);
  await clock.advanceBy(1);
  played.fire();
  expect(clock.pending).toBe(1);
  played.subscription.unsubscribe();
  expect(clock.pending).toBe(0);
});

test('a run that has ended in time is not timed out', async () => {
  const { host, clock } = desktop();
  const played = play(
    oneBlock({ action: 'delay', inputs: { milliseconds: { value: 60_000 } } }),
    all,
    host,
  );
  played.fire();
  await clock.advanceBy(120_000);
  expect(played.runs).toHaveLength(1);
});

test('a host without a clock has no time limits', () => {
  const played = play(waiting(), all, { ports: {} });
  played.fire();
  expect(played.runs).toEqual([]);
});

test('contact events that fail are reported and opened again by the lent clock', async () => {
  const clock = virtualClock();
  const opened: Subject<ContactEvent>[] = [];
  const contactPort = {
    get events$() {
      const events = new Subject<ContactEvent>();
      opened.push(events);
      return events;
    },
  } as Partial<ContactPort> as ContactPort; // cast: no run calls it
  const played = play(waiting(), all, { ports: { clock, contact: contactPort } });
  played.fire({ contact });
  opened[0]?.error(new Error('The line is dead.'));
  expect(played.bugs).toMatchObject([{ code: 'contact-events', message: 'The line is dead.' }]);
  await clock.advanceBy(1000);
  opened[1]?.next({ event: 'onDestroy', contact });
  expect(played.runs).toMatchObject([{ status: 'cancelled' }]);
});

test('what was let go of by the end of its run does not go on', async () => {
  const { host, tell } = desktop();
  let answer: (value: object) => void = () => {};
  const ask = defineAction({
    id: 'ask',
    title: 'Ask',
    description: 'Asks.',
    inputs: {},
    sockets: done(),
    run: () =>
      new Promise<object>((resolve) => {
        answer = resolve;
      }),
  });
  const flow = flowOf({
    start: { kind: 'start', to: { done: ['a'] } },
    a: { action: 'ask', to: { done: ['b'] } },
    b: { action: 'echo' },
  });
  const played = play(flow, [ask, ...all], host);
  played.fire({ contact });
  tell('onDestroy', 'c-1');
  answer({});
  await new Promise((resolve) => setImmediate(resolve));
  expect(played.steps).toEqual([]);
  expect(played.runs).toHaveLength(1);
});

test('a signal that nobody reads is never made, and one that is read aborts with its step or its run', async () => {
  const { host, tell } = desktop();
  const signals: AbortSignal[] = [];
  const read = (id: string, answer: () => never) =>
    defineAction({
      id,
      title: 'Read',
      description: 'Reads its signal.',
      inputs: {},
      sockets: done(),
      run: (_, lent) => {
        expect(lent.signal).toBe(lent.signal);
        signals.push(lent.signal);
        return answer();
      },
    });
  const actions = [
    read('now', () => ({}) as never), // cast: nothing is declared
    read('later', () => Promise.resolve({}) as never), // cast: nothing is declared
    read('never', () => NEVER as never), // cast: nothing is declared
  ];
  const flow = flowOf({
    start: { kind: 'start', to: { done: ['a'] } },
    a: { action: 'now', to: { done: ['b'] } },
    b: { action: 'later', to: { done: ['c'] } },
    c: { action: 'never' },
  });
  const played = play(flow, actions, host);
  played.fire({ contact });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, false]);
  tell('onDestroy', 'c-1');
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true]);
});

test('a signal that is first read when its step is over is aborted', async () => {
  let lentThen: { readonly signal: AbortSignal } | undefined;
  const late = defineAction({
    id: 'late',
    title: 'Late',
    description: 'Keeps what it was lent.',
    inputs: {},
    sockets: done(),
    run: (_, lent) => {
      lentThen = lent;
      return {};
    },
  });
  play(oneBlock({ action: 'late' }), [late]).fire();
  expect(lentThen?.signal.aborted).toBe(true);
});
