import { ActionError, defineAction, done, json, outcome, text } from '@offhook/contract';
import { concat, Observable, of, Subject, throwError } from 'rxjs';
import { expect, test } from 'vitest';
import { all } from '../test/actions.ts';
import { contactOf, flowOf, oneBlock, play, playOnce } from '../test/play.ts';

const start = (...to: string[]) => ({ kind: 'start', to: { done: to } });
const end = { kind: 'end' };
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('a run walks from Start along the sockets that its actions leave by, and is emitted once', () => {
  const flow = flowOf({
    start: start('a'),
    a: {
      action: 'is-below',
      inputs: { number: { value: 1 }, limit: { value: 2 } },
      to: { true: ['b'] },
    },
    b: { action: 'attempt', to: { success: ['c'] } },
    c: {
      action: 'choose',
      inputs: { cases: { value: ['x', 'y'] }, value: { value: 'y' } },
      to: { y: ['end'] },
    },
    end,
  });
  const { runs, steps } = playOnce(flow, all);
  expect(steps).toEqual(['a true', 'b success', 'c y']);
  expect(runs).toMatchObject([{ status: 'completed', node: 'end', flow: 'Flow' }]);
});

test('Start and End are no steps, but End counts as reached', () => {
  const { runs, reports } = playOnce(flowOf({ start: start('end'), end }), all);
  expect(reports).toEqual([]);
  expect(runs).toMatchObject([{ status: 'completed', node: 'end' }]);
});

test('a Start that leads nowhere completes its run', () => {
  expect(playOnce(flowOf({ start: start() }), all).runs).toMatchObject([
    { status: 'completed', node: 'start' },
  ]);
});

test('a connection back to Start goes through it again', () => {
  const flow = flowOf({
    start: start('a'),
    a: { action: 'increment', inputs: { number: { ref: 'a.number' } }, to: { done: ['b'] } },
    b: {
      action: 'is-below',
      inputs: { number: { ref: 'a.number' }, limit: { value: 3 } },
      to: { true: ['start'] },
    },
  });
  expect(playOnce(flow, all).steps).toHaveLength(6);
});

test.each([
  ['done', { action: 'echo' }],
  ['success', { action: 'attempt' }],
  ['true', { action: 'is-below', inputs: { limit: { value: 1 } } }],
  ['false', { action: 'is-below' }],
  ['otherwise', { action: 'choose' }],
])('an unconnected `%s` completes its branch', (socket, block) => {
  const { runs, steps } = playOnce(oneBlock(block), all);
  expect(steps).toEqual([`block ${socket}`]);
  expect(runs).toMatchObject([{ status: 'completed', node: 'block' }]);
});

test('a failure that is connected is a value like any other', () => {
  const flow = flowOf({
    start: start('a'),
    a: { action: 'attempt', inputs: { word: { value: 'fail' } }, to: { failure: ['b'] } },
    b: { action: 'echo', inputs: { value: { ref: 'a#error.code' } } },
  });
  const { runs, reports } = playOnce(flow, all);
  expect(runs).toMatchObject([{ status: 'completed', node: 'b' }]);
  expect(reports[1]?.output).toEqual({ value: 'refused' });
});

test.each(['attempt', 'promise', 'observe'])(
  'an unconnected failure of %s fails its run with node, code and message',
  async (action) => {
    const played = playOnce(oneBlock({ action, inputs: { word: { value: 'fail' } } }), all);
    await settled();
    expect(played.steps).toEqual(['block failure']);
    expect(played.runs).toMatchObject([
      {
        status: 'failed',
        node: 'block',
        error: { code: 'refused', message: 'It was refused.', node: 'block' },
      },
    ]);
  },
);

test('an ActionError of an action without a failure socket fails its run', () => {
  const { runs, steps, bugs } = playOnce(oneBlock({ action: 'fail-hard' }), all);
  expect(steps).toEqual([]);
  expect(bugs).toEqual([]);
  expect(runs).toMatchObject([{ status: 'failed', error: { code: 'refused', node: 'block' } }]);
});

test.each(['attempt', 'promise', 'observe'])(
  'a bug of %s ends its run and no other, and is reported with its node and inputs',
  async (action) => {
    const block = { action, inputs: { word: { ref: 'payload.word' } }, to: { failure: ['end'] } };
    const played = play(flowOf({ start: start('block'), block, end }), all);
    played.fire({ payload: { word: 'bug' } });
    played.fire({ payload: { word: 'fine' } });
    await settled();
    expect(played.runs.map(({ status }) => status).sort()).toEqual(['completed', 'failed']);
    expect(played.runs.find(({ status }) => status === 'failed')?.error).toEqual({
      code: 'bug',
      message: 'It is broken.',
      node: 'block',
    });
    expect(played.bugs).toMatchObject([
      {
        code: 'bug',
        flow: 'Flow',
        node: 'block',
        inputs: { word: 'bug' },
        cause: expect.any(TypeError),
      },
    ]);
  },
);

test('whatever is thrown, even what has no text, ends the run as a bug', () => {
  const action = defineAction({
    id: 'odd',
    title: 'Odd',
    description: 'Throws.',
    inputs: {},
    sockets: done(),
    run: () => {
      throw Object.create(null);
    },
  });
  expect(playOnce(oneBlock({ action: 'odd' }), [action]).runs).toMatchObject([
    { status: 'failed', error: { code: 'bug' } },
  ]);
});

test('an answer that its socket family cannot read ends the run as a bug', async () => {
  const action = defineAction({
    id: 'odd',
    title: 'Odd',
    description: 'Answers a case that is none.',
    inputs: {},
    sockets: { family: 'cases', from: 'cases', outputs: {} },
    run: async () => undefined as never, // cast: what an author should not do
  });
  const played = playOnce(oneBlock({ action: 'odd' }), [action]);
  await settled();
  expect(played.runs).toMatchObject([{ status: 'failed', error: { code: 'bug' } }]);
});

test('an action that is not installed leaves by `failure` where that is connected', () => {
  const flow = flowOf({
    start: start('a'),
    a: { action: 'unheard-of', to: { failure: ['b'] } },
    b: { action: 'echo', inputs: { value: { ref: 'a#error.code' } } },
  });
  const { runs, reports } = playOnce(flow, all);
  expect(runs).toMatchObject([{ status: 'completed', node: 'b' }]);
  expect(reports[1]?.output).toEqual({ value: 'unknown-action' });
});

test.each([
  ['unknown-action', { action: 'unheard-of', to: { success: ['end'] } }],
  ['unknown-kind', { kind: 'unheard-of', to: { done: ['end'] } }],
  ['dangling-connection', { action: 'echo', to: { done: ['nowhere'] } }],
])(
  'what cannot be run is harmless until it is reached, and then fails the run with %s',
  (code, node) => {
    const flow = flowOf({
      start: start('a'),
      a: {
        action: 'is-below',
        inputs: { limit: { ref: 'payload.limit' } },
        to: { true: ['b'], false: ['end'] },
      },
      b: node,
      end,
    });
    const played = play(flow, all);
    played.fire();
    played.fire({ payload: { limit: 1 } });
    expect(played.runs).toMatchObject([
      { status: 'completed' },
      { status: 'failed', error: { code } },
    ]);
  },
);

test('a flow without Start fails its runs with `no-start`', () => {
  const { runs } = playOnce(flowOf({ end }), all);
  expect(runs).toMatchObject([{ status: 'failed', error: { code: 'no-start' } }]);
  expect(runs[0]?.node).toBeUndefined();
});

test('an action may answer with a value, a promise or an Observable', async () => {
  const flow = flowOf({
    start: start('a'),
    a: { action: 'attempt', inputs: { word: { value: 'x' } }, to: { success: ['b'] } },
    b: { action: 'promise', inputs: { word: { template: '{{a.word}}y' } }, to: { success: ['c'] } },
    c: { action: 'observe', inputs: { word: { template: '{{b.word}}z' } } },
  });
  const { reports, runs } = playOnce(flow, all);
  await settled();
  expect(reports.map(({ output }) => output)).toEqual([
    { word: 'x' },
    { word: 'xy' },
    { word: 'xyz' },
  ]);
  expect(runs).toHaveLength(1);
});

test('a fan-out goes on with its first target at once and queues the others', () => {
  const flow = flowOf({
    start: start('a', 'b'),
    a: { action: 'echo', to: { done: ['c'] } },
    b: { action: 'echo', to: { done: ['c'] } },
    c: { action: 'echo' },
  });
  const { runs, steps } = playOnce(flow, all);
  expect(steps).toEqual(['a done', 'c done', 'b done', 'c done']);
  expect(runs).toHaveLength(1);
});

test('branches do not see one another’s results, and two paths into a block run it twice', () => {
  const flow = flowOf({
    start: start('a', 'b'),
    a: { action: 'echo', inputs: { value: { value: 1 } }, to: { done: ['c'] } },
    b: { action: 'echo', inputs: { value: { value: 2 } }, to: { done: ['c'] } },
    c: { action: 'echo', inputs: { value: { list: [{ ref: 'a.value' }, { ref: 'b.value' }] } } },
  });
  const { reports } = playOnce(flow, all);
  expect(reports.filter(({ node }) => node === 'c').map(({ output }) => output)).toEqual([
    { value: [1, null] },
    { value: [null, 2] },
  ]);
});

test('a second visit overwrites a block’s result in its branch', () => {
  const flow = flowOf({
    start: start('a'),
    a: { action: 'increment', inputs: { number: { ref: 'a.number' } }, to: { done: ['b'] } },
    b: {
      action: 'is-below',
      inputs: { number: { ref: 'a.number' }, limit: { value: 3 } },
      to: { true: ['a'], false: ['c'] },
    },
    c: { action: 'echo', inputs: { value: { ref: 'a.number' } } },
  });
  expect(playOnce(flow, all).reports.at(-1)?.output).toEqual({ value: 3 });
});

test('each emission of an Observable continues with its own copy of the results', () => {
  const flow = flowOf({
    start: start('a'),
    a: { action: 'each', inputs: { values: { value: [1, 2, 3] } }, to: { done: ['b'] } },
    b: { action: 'echo', inputs: { value: { list: [{ ref: 'a.value' }, { ref: 'b.value' }] } } },
  });
  const { reports, runs } = playOnce(flow, all);
  expect(reports.filter(({ node }) => node === 'b').map(({ output }) => output)).toEqual([
    { value: [1, null] },
    { value: [2, null] },
    { value: [3, null] },
  ]);
  expect(runs).toMatchObject([{ status: 'completed' }]);
});

test('a later emission does not see what the branch of an earlier one has done since', () => {
  const emissions = new Subject<{ value: number }>();
  const action = defineAction({
    id: 'emit',
    title: 'Emit',
    description: 'Emits.',
    inputs: {},
    sockets: done({ value: json({ title: 'Value' }) }),
    run: () => emissions,
  });
  const flow = flowOf({
    start: start('a'),
    a: { action: 'emit', to: { done: ['b'] } },
    b: {
      action: 'echo',
      inputs: { value: { list: [{ ref: 'a.value' }, { ref: 'c.value' }] } },
      to: { done: ['c'] },
    },
    c: { action: 'echo', inputs: { value: { ref: 'a.value' } } },
  });
  const { reports, runs } = playOnce(flow, [...all, action]);
  emissions.next({ value: 1 });
  emissions.next({ value: 2 });
  expect(runs).toEqual([]);
  emissions.complete();
  expect(runs).toHaveLength(1);
  expect(reports.filter(({ node }) => node === 'b').map(({ output }) => output)).toEqual([
    { value: [1, null] },
    { value: [2, null] },
  ]);
});

test('an Observable that completes without a value ends its branch as completed', () => {
  const flow = flowOf({
    start: start('a'),
    a: { action: 'each', to: { done: ['b'] } },
    b: { action: 'echo' },
  });
  const { runs, steps } = playOnce(flow, all);
  expect(steps).toEqual([]);
  expect(runs).toMatchObject([{ status: 'completed', node: 'a' }]);
});

test('an Observable that fails after a value leaves by `failure` as well', () => {
  const action = defineAction({
    id: 'half',
    title: 'Half',
    description: 'Emits, then fails.',
    inputs: {},
    sockets: outcome({ word: text({ title: 'Word' }) }),
    run: () =>
      concat(
        of({ word: 'one' }),
        throwError(() => new ActionError('later', 'Later.')),
      ),
  });
  const flow = flowOf({
    start: start('a'),
    a: { action: 'half', to: { success: ['end'], failure: ['end'] } },
    end,
  });
  const { runs, steps } = playOnce(flow, [action]);
  expect(steps).toEqual(['a success', 'a failure']);
  expect(runs).toMatchObject([{ status: 'completed' }]);
});

test('runs come out in the order in which they end', async () => {
  const flow = flowOf({
    start: start('a'),
    a: {
      action: 'is-below',
      inputs: { limit: { ref: 'payload.limit' } },
      to: { true: ['b'], false: ['end'] },
    },
    b: { action: 'promise', to: { success: ['end'] } },
    end,
  });
  const played = play(flow, all);
  played.fire({ payload: { limit: 1 } });
  played.fire();
  await settled();
  expect(played.runs.map(({ trigger }) => trigger.payload)).toEqual([{}, { limit: 1 }]);
});

test('the stream completes when its source has and the last run has ended', async () => {
  const played = play(oneBlock({ action: 'promise' }), all);
  played.fire();
  played.finish();
  expect(played.completed).toBe(false);
  await settled();
  expect(played.runs).toHaveLength(1);
  expect(played.completed).toBe(true);
});

test('the stream completes at once where no run is under way', () => {
  const played = play(oneBlock({ action: 'echo' }), all);
  played.finish();
  expect(played.completed).toBe(true);
});

test('one failed branch ends the whole run', () => {
  const flow = flowOf({
    start: start('a', 'b'),
    a: { action: 'wait', to: { done: ['end'] } },
    b: { action: 'fail-hard' },
    end,
  });
  expect(playOnce(flow, all).runs).toMatchObject([{ status: 'failed', node: 'b' }]);
});

test('an event that names a flow starts only that flow', () => {
  const played = play(oneBlock({ action: 'echo' }), all);
  played.fire({ flow: 'Another flow' });
  played.fire({ flow: 'Flow' });
  expect(played.runs).toHaveLength(1);
});

test('unsubscribing cancels every run and lets go of what it waits for', () => {
  const request = new Subject<never>();
  const action = defineAction({
    id: 'ask',
    title: 'Ask',
    description: 'Asks.',
    inputs: {},
    sockets: done(),
    run: () => request,
  });
  const ended: unknown[] = [];
  const played = play(oneBlock({ action: 'ask' }), [action], undefined, {
    observer: { end: ({ status }) => ended.push(status) },
  });
  played.fire();
  played.fire();
  expect(request.observed).toBe(true);
  played.subscription.unsubscribe();
  expect(request.observed).toBe(false);
  expect(played.runs).toEqual([]);
  expect(ended).toEqual(['cancelled', 'cancelled']);
});

test('each subscription has runs of its own', () => {
  const a = play(oneBlock({ action: 'echo' }), all);
  const b = play(oneBlock({ action: 'echo' }), all);
  a.fire();
  expect([a.runs.length, b.runs.length]).toEqual([1, 0]);
});

test('a teardown that throws is reported and harms nothing', () => {
  const action = defineAction({
    id: 'ask',
    title: 'Ask',
    description: 'Asks.',
    inputs: {},
    sockets: done(),
    run: () =>
      new Observable<never>(() => () => {
        throw new Error('It does not let go.');
      }),
  });
  const flow = flowOf({ start: start('a', 'b'), a: { action: 'ask' }, b: { action: 'fail-hard' } });
  const { runs, bugs } = playOnce(flow, [...all, action]);
  expect(runs).toMatchObject([{ status: 'failed' }]);
  expect(bugs).toMatchObject([{ code: 'teardown' }]);
});

test('a run carries the event that started it', () => {
  const contact = contactOf('c-1');
  const { runs } = playOnce(oneBlock({ action: 'echo' }), all, { contact, payload: { a: 1 } });
  expect(runs[0]?.trigger).toMatchObject({
    source: 'test',
    event: 'onTest',
    contact,
    payload: { a: 1 },
  });
});
