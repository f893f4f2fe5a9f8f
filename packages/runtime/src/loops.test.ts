import { defineAction, done } from '@offhook/contract';
import { virtualClock } from '@offhook/host-simulated';
import { Subject } from 'rxjs';
import { expect, test } from 'vitest';
import { all } from '../test/actions.ts';
import { flowOf, oneBlock, play, triggerOf } from '../test/play.ts';
import { compose, type Run, type Trigger } from './index.ts';

const start = (...to: string[]) => ({ kind: 'start', to: { done: to } });

const countTo = (limit: number) =>
  flowOf({
    start: start('a'),
    a: { action: 'increment', inputs: { number: { ref: 'a.number' } }, to: { done: ['b'] } },
    b: {
      action: 'is-below',
      inputs: { number: { ref: 'a.number' }, limit: { value: limit } },
      to: { true: ['a'], false: ['end'] },
    },
    end: { kind: 'end' },
  });

const byId = new Map(all.map((action) => [action.id, action as never])); // cast: variance

const ended = (
  flow: ReturnType<typeof countTo>,
  options = {},
  host = { ports: {} },
): Promise<Run> =>
  new Promise((resolve) => {
    const triggers = new Subject<Trigger>();
    triggers.pipe(compose(flow, byId, host, options)).subscribe(resolve);
    triggers.next(triggerOf());
  });

test('a loop of a million synchronous steps does not grow the stack', async () => {
  expect(await ended(countTo(500_000))).toMatchObject({ status: 'completed', node: 'end' });
});

test('200,000 runs that each start the next do not grow the stack', async () => {
  const triggers = new Subject<Trigger>();
  let count = 0;
  const last = new Promise<void>((resolve) => {
    triggers.pipe(compose(oneBlock({ action: 'echo' }), byId, { ports: {} })).subscribe(() => {
      count++;
      if (count < 200_000) triggers.next(triggerOf());
      else resolve();
    });
  });
  triggers.next(triggerOf());
  await last;
  expect(count).toBe(200_000);
});

test('100,000 runs can be in flight at once', async () => {
  let answer: (value: object) => void = () => undefined;
  const answered = new Promise<object>((resolve) => {
    answer = resolve;
  });
  const ask = defineAction({
    id: 'ask',
    title: 'Ask',
    description: 'Asks.',
    inputs: {},
    sockets: done(),
    run: () => answered,
  });
  const played = play(oneBlock({ action: 'ask' }), [ask]);
  for (let index = 0; index < 100_000; index++) played.fire({ payload: { index } });
  expect(played.runs).toHaveLength(0);
  answer({});
  await new Promise((resolve) => setImmediate(resolve));
  expect(played.runs).toHaveLength(100_000);
  expect(played.runs[99_999]?.trigger.payload).toEqual({ index: 99_999 });
});

test('an endless loop fails its run with `step-limit`', async () => {
  const flow = flowOf({ start: start('a'), a: { action: 'echo', to: { done: ['a'] } } });
  expect(await ended(flow, { stepLimit: 25_000 })).toMatchObject({
    status: 'failed',
    node: 'a',
    error: { code: 'step-limit', node: 'a' },
  });
});

test('a loop of nothing but Start has the same limit', async () => {
  const flow = flowOf({ start: start('start') });
  expect(await ended(flow, { stepLimit: 25_000 })).toMatchObject({ error: { code: 'step-limit' } });
});

test('a run of exactly as many steps as allowed ends well', async () => {
  expect(await ended(countTo(10), { stepLimit: 21 })).toMatchObject({ status: 'completed' });
  expect(await ended(countTo(10), { stepLimit: 20 })).toMatchObject({ status: 'failed' });
});

test('a long loop lets the event loop turn, and other runs get theirs meanwhile', async () => {
  const order: string[] = [];
  const triggers = new Subject<Trigger>();
  const flow = flowOf({
    ...countTo(50_000).nodes,
    start: start('which'),
    which: {
      action: 'is-below',
      inputs: { number: { ref: 'payload.short' }, limit: { value: 1 } },
      to: { true: ['a'], false: ['end'] },
    },
  });
  const long = new Promise<void>((resolve) => {
    triggers.pipe(compose(flow, byId, { ports: {} })).subscribe(({ trigger }) => {
      order.push(trigger.payload.short === 1 ? 'short' : 'long');
      if (order.length === 2) resolve();
    });
  });
  triggers.next(triggerOf());
  expect(order).toEqual([]);
  triggers.next(triggerOf({ payload: { short: 1 } }));
  await long;
  expect(order).toEqual(['short', 'long']);
});

test('virtual time does not move while a loop lets the event loop turn', async () => {
  const clock = virtualClock();
  const at: number[] = [];
  const triggers = new Subject<Trigger>();
  const runs: Run[] = [];
  triggers.pipe(compose(countTo(100_000), byId, { ports: { clock } })).subscribe((run) => {
    at.push(clock.now());
    runs.push(run);
  });
  triggers.next(triggerOf());
  await clock.advanceBy(90_000);
  expect(runs).toMatchObject([{ status: 'completed' }]);
  expect(at).toEqual([0]);
});

test('a run that lets the event loop turn can be cancelled', async () => {
  const ends: string[] = [];
  const played = play(countTo(1_000_000), all, undefined, {
    observer: { end: ({ status }) => ends.push(status) },
  });
  played.fire();
  played.subscription.unsubscribe();
  expect(ends).toEqual(['cancelled']);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(played.runs).toEqual([]);
});
