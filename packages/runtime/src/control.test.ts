import type { FlowNode } from '@offhook/flow';
import { describe, expect, test } from 'vitest';
import { contactOf, flowOf, triggerOf } from '../test/play.ts';
import { failing, stage, start, work } from '../test/stage.ts';
import type { Run } from './index.ts';

const v = (value: unknown) => ({ value });
const kind = (
  name: string,
  to: Readonly<Record<string, readonly string[]>>,
  inputs: FlowNode['inputs'] = {},
): FlowNode => ({ kind: name, inputs, to });

describe('a finally path', () => {
  const nodes = {
    start: start('try'),
    try: kind('try', { try: ['a'], finally: ['tidy'], done: ['after'] }),
    a: work('a', 100),
    tidy: work('tidy', 20),
    after: work('after', 10),
  };
  const tidied = ['0 a begins', '50 a is cancelled', '50 tidy begins', '70 tidy ends'];

  test('runs when the run’s time is over, and the end is told after it', async () => {
    const set = stage(nodes, { policy: { timeLimit: 50 } });
    set.played.fire();
    await set.clock.advanceBy(60);
    expect(set.runs).toEqual([]);
    await set.clock.advanceBy(100);
    expect(set.lines).toEqual(tidied);
    expect(set.runs).toMatchObject([{ status: 'timed-out', error: { code: 'time-limit' } }]);
  });

  test('runs when the contact is gone', async () => {
    const set = stage(nodes);
    set.played.fire({ contact: contactOf('c1') });
    await set.clock.advanceBy(50);
    set.destroy('c1');
    await set.clock.advanceBy(100);
    expect(set.lines).toEqual(tidied);
    expect(set.runs).toMatchObject([{ status: 'cancelled' }]);
  });

  test('runs when the page lets go of its flows', async () => {
    const ends: Run[] = [];
    const set = stage(nodes, {}, { observer: { end: (run) => ends.push(run) } });
    set.played.fire();
    await set.clock.advanceBy(50);
    set.played.subscription.unsubscribe();
    await set.clock.advanceBy(100);
    expect(set.lines).toEqual(tidied);
    expect(ends).toMatchObject([{ status: 'cancelled' }]);
  });

  test('runs before the run that replaces this one begins', async () => {
    const set = stage(nodes, { policy: { whenBusy: 'replace', key: 'flow' } });
    set.played.fire();
    await set.clock.advanceBy(50);
    set.played.fire();
    await set.clock.advanceBy(20);
    expect(set.lines).toEqual([...tidied, '70 a begins']);
    expect(set.runs).toMatchObject([{ status: 'cancelled' }]);
  });

  test('is given up when it takes longer than its own limit, and the run has failed then', async () => {
    const slow = { ...nodes, try: { ...nodes.try, inputs: { finallyLimit: v(30) } } };
    const set = stage({ ...slow, tidy: work('tidy', 500) });
    set.played.fire({ contact: contactOf('c1') });
    await set.clock.advanceBy(50);
    set.destroy('c1');
    await set.clock.advanceBy(100);
    expect(set.lines.slice(2)).toEqual(['50 tidy begins', '80 tidy is cancelled']);
    expect(set.runs).toMatchObject([{ status: 'failed', error: { code: 'time-limit' } }]);
  });

  test('runs after a bug, which no caught path answers', async () => {
    const set = stage({
      ...nodes,
      try: kind('try', { try: ['a'], caught: ['after'], finally: ['tidy'] }),
      a: { action: 'attempt', inputs: { word: v('bug') } },
    });
    set.played.fire();
    await set.clock.advanceBy(100);
    expect(set.lines).toEqual(['0 tidy begins', '20 tidy ends']);
    expect(set.runs).toMatchObject([{ status: 'failed', error: { code: 'bug', node: 'a' } }]);
  });

  test('has steps left after a loop without a way out took all of them', async () => {
    const set = stage(
      { ...nodes, a: { action: 'echo', to: { done: ['a'] } }, tidy: work('tidy', 0) },
      {},
      { stepLimit: 500 },
    );
    set.played.fire();
    await set.clock.advanceBy(10);
    expect(set.lines).toEqual(['0 tidy begins', '0 tidy ends']);
    expect(set.runs).toMatchObject([{ status: 'failed', error: { code: 'step-limit' } }]);
  });
});

describe('loops', () => {
  test('go through 200,000 elements without growing the stack', async () => {
    const set = stage({
      start: start('all'),
      all: kind(
        'for-each',
        { each: ['one'], done: ['last'] },
        { list: { ref: 'payload.list' }, atOnce: v(3) },
      ),
      one: { action: 'echo' },
      last: { action: 'echo', inputs: { value: { ref: 'all.count' } } },
    });
    set.played.fire({ payload: { list: Array.from({ length: 200_000 }, (_, at) => at) } });
    await expect
      .poll(() => set.runs, { timeout: 20_000 })
      .toMatchObject([{ status: 'completed', node: 'last' }]);
    expect(set.played.reports.at(-1)?.output).toEqual({ value: 200_000 });
  }, 30_000);

  test('go round a million steps, also when the first round ends later', async () => {
    const set = stage({
      start: start('while'),
      while: kind('while', { round: ['wait'], done: [] }, { limit: v(1), checked: v('after') }),
      wait: work('wait', 10, ['loop']),
      loop: kind(
        'while',
        { round: ['one'], done: ['end'] },
        { condition: { ref: 'below' }, checked: v('after'), limit: v(1_000_000) },
      ),
      one: {
        action: 'increment',
        inputs: { number: { ref: 'one.number' } },
        to: { done: ['below'] },
      },
      below: { action: 'is-below', inputs: { number: { ref: 'one.number' }, limit: v(400_000) } },
      end: { kind: 'end' },
    });
    const quiet = set.played;
    quiet.fire();
    await set.clock.advanceBy(10);
    await expect.poll(() => set.runs, { timeout: 20_000 }).toHaveLength(1);
    expect(set.runs[0]?.error?.code).toBe('limit-reached');
  }, 30_000);

  test('leave out what is beyond the limit, and an empty list goes on at once', async () => {
    const set = stage({
      start: start('all'),
      all: kind('for-each', { each: ['one'], done: ['none'] }, { list: v([1, 2, 3]), limit: v(2) }),
      one: work('one', 0),
      none: kind('for-each', { each: ['one'], done: ['after'] }, { list: v([]) }),
      after: work('after', 0),
    });
    set.played.fire();
    expect(set.lines.filter((line) => line.endsWith('ends'))).toEqual([
      '0 one ends',
      '0 one ends',
      '0 after ends',
    ]);
  });

  test('fail with the element that failed, and the others are cancelled', async () => {
    const set = stage({
      start: start('all'),
      all: kind('for-each', { each: ['one'] }, { list: v(['', 'refused']), atOnce: v(2) }),
      one: work('', 50, [], { name: { ref: 'all.index' }, fail: { ref: 'all.item' } }),
    });
    set.played.fire();
    await set.clock.advanceBy(100);
    expect(set.lines.slice(-2)).toEqual(['50 0 ends', '50 1 fails']);
    expect(set.runs).toMatchObject([{ status: 'failed', error: { code: 'refused', node: 'one' } }]);
  });

  test('tell that they were exhausted, or fail where nobody answers that', async () => {
    const loop = (to: Readonly<Record<string, readonly string[]>>) =>
      stage({
        start: start('loop'),
        loop: kind('while', { round: ['one'], ...to }, { limit: v(3) }),
        one: work('one', 0),
        after: work('', 0, [], { name: { template: 'after {{loop.count}}' } }),
      });
    const answered = loop({ exhausted: ['after'] });
    answered.played.fire();
    expect(answered.lines.at(-1)).toBe('0 after 3 ends');
    const unanswered = loop({});
    unanswered.played.fire();
    expect(unanswered.runs).toMatchObject([{ status: 'failed', error: { code: 'limit-reached' } }]);
  });

  test('a Break outside of them fails the run', () => {
    const set = stage({ start: start('break'), break: kind('break', {}) });
    set.played.fire();
    expect(set.runs).toMatchObject([{ status: 'failed', error: { code: 'outside-loop' } }]);
  });

  test('a Break leaves through the parts around it, whose finally paths run first', async () => {
    const set = stage({
      start: start('all'),
      all: kind('for-each', { each: ['try'], done: ['after'] }, { list: v([1, 2]) }),
      try: kind('try', { try: ['one'], finally: ['tidy'], done: ['never'] }),
      one: work('one', 10, ['break']),
      break: kind('break', {}),
      tidy: work('tidy', 10),
      never: work('never', 10),
      after: work('after', 10),
    });
    set.played.fire();
    await set.clock.advanceBy(100);
    expect(set.lines).toEqual([
      '0 one begins',
      '10 one ends',
      '10 tidy begins',
      '20 tidy ends',
      '20 after begins',
      '30 after ends',
    ]);
  });
});

describe('a Join', () => {
  const parted = (inputs: FlowNode['inputs'], to: Readonly<Record<string, readonly string[]>>) => ({
    start: start('a', 'b'),
    a: work('a', 20, ['join']),
    b: work('b', 40, ['join']),
    join: kind('join', to, inputs),
    after: work('', 0, [], { name: { template: '{{a.value}}+{{b.value}} of {{join.arrived}}' } }),
    sorry: work('', 0, [], { name: { template: 'sorry {{join.code}}' } }),
  });

  test('hands on what all its branches have given', async () => {
    const set = stage(parted({}, { done: ['after'] }));
    set.played.fire();
    await set.clock.advanceBy(100);
    expect(set.lines.at(-1)).toBe('40 a+b of 2 ends');
  });

  test('of all branches cancels the others when one fails, and says why', async () => {
    const nodes = parted({}, { failure: ['sorry'] });
    const set = stage({ ...nodes, a: { ...failing('a', 20), to: { success: ['join'] } } });
    set.played.fire();
    await set.clock.advanceBy(100);
    expect(set.lines.slice(-4)).toEqual([
      '20 a fails',
      '20 b is cancelled',
      '20 sorry refused begins',
      '20 sorry refused ends',
    ]);
    expect(set.runs).toMatchObject([{ status: 'completed' }]);
  });

  test('of any branch goes on although one failed, and fails when all have', async () => {
    const fails = { ...failing('a', 20), to: { success: ['join'] } };
    const one = stage({ ...parted({ mode: v('any') }, { done: ['after'] }), a: fails });
    one.played.fire();
    await one.clock.advanceBy(100);
    expect(one.lines.at(-1)).toBe('40 +b of 1 ends');
    const both = stage({
      ...parted({ mode: v('any') }, { done: ['after'] }),
      a: fails,
      b: { ...failing('b', 40, 'gone'), to: { success: ['join'] } },
    });
    both.played.fire();
    await both.clock.advanceBy(100);
    expect(both.runs).toMatchObject([{ status: 'failed', error: { code: 'gone' } }]);
  });

  test('does not wait for a branch that ends elsewhere', async () => {
    const nodes = parted({}, { done: ['after'] });
    const ask: FlowNode = {
      action: 'attempt',
      inputs: { word: v('fail') },
      to: { success: ['join'], failure: ['end'] },
    };
    const set = stage({ ...nodes, b: ask, end: { kind: 'end' } });
    set.played.fire();
    await set.clock.advanceBy(100);
    expect(set.lines.at(-1)).toBe('20 a+ of 1 ends');
  });

  test('fails when fewer can arrive than it waits for', async () => {
    const nodes = parted({ mode: v('first'), count: v(3) }, { failure: ['sorry'] });
    const set = stage(nodes);
    set.played.fire();
    await set.clock.advanceBy(100);
    expect(set.lines.at(-1)).toBe('40 sorry too-few ends');
  });

  test('may stand within the branches of another', async () => {
    const set = stage({
      start: start('a', 'b'),
      a: work('a', 10, ['a1', 'a2']),
      a1: work('a1', 10, ['inner']),
      a2: work('a2', 20, ['inner']),
      inner: kind('join', { done: ['outer'] }),
      b: work('b', 50, ['outer']),
      outer: kind('join', { done: ['after'] }),
      after: work('', 0, [], {
        name: { template: '{{a1.value}}{{a2.value}}{{b.value}} {{outer.arrived}}' },
      }),
    });
    set.played.fire();
    await set.clock.advanceBy(100);
    expect(set.lines.at(-1)).toBe('50 a1a2b 2 ends');
  });

  test('gathers the many answers of one block', () => {
    const set = stage({
      start: start('each'),
      each: { action: 'each', inputs: { values: v([1, 2, 3]) }, to: { done: ['join'] } },
      join: kind('join', { done: ['after'] }),
      after: work('', 0, [], { name: { template: '{{join.arrived}} answers' } }),
    });
    set.played.fire();
    expect(set.lines).toEqual(['0 3 answers begins', '0 3 answers ends']);
    expect(set.runs).toHaveLength(1);
  });
});

describe('what is undone', () => {
  const saga = (last: FlowNode) => ({
    start: start('book'),
    book: work('book', 10, ['first']),
    first: kind('compensate', { done: ['limit'], undo: ['unbook'] }),
    limit: kind('time-limit', { within: ['pay'], done: ['last'] }, { limit: v(1000) }),
    pay: work('pay', 10, ['second']),
    second: kind('compensate', { undo: ['refund'] }),
    last,
    unbook: work('unbook', 10),
    refund: work('refund', 10),
  });

  test('is what the run has done, also within parts that ended well', async () => {
    const set = stage(saga(failing('last', 10)));
    set.played.fire();
    await set.clock.advanceBy(200);
    expect(set.lines.filter((line) => line.endsWith('begins'))).toEqual([
      '0 book begins',
      '10 pay begins',
      '20 last begins',
      '30 refund begins',
      '40 unbook begins',
    ]);
    expect(set.runs).toMatchObject([{ status: 'failed', error: { code: 'refused' } }]);
  });

  test('is nothing when the run ends well', async () => {
    const set = stage(saga(work('last', 10)));
    set.played.fire();
    await set.clock.advanceBy(200);
    expect(set.lines.at(-1)).toBe('30 last ends');
  });

  test('is undone also when the contact goes', async () => {
    const set = stage(saga(work('last', 100)));
    set.played.fire({ contact: contactOf('c') });
    await set.clock.advanceBy(50);
    set.destroy('c');
    await set.clock.advanceBy(100);
    expect(set.lines.slice(-4)).toEqual([
      '50 refund begins',
      '60 refund ends',
      '60 unbook begins',
      '70 unbook ends',
    ]);
    expect(set.runs).toMatchObject([{ status: 'cancelled' }]);
  });
});

describe('a retry', () => {
  const flaky = (inputs: FlowNode['inputs'], random?: () => number) =>
    stage(
      {
        start: start('retry'),
        retry: kind('retry', { try: ['ask'], failure: ['sorry'] }, inputs),
        ask: failing('ask', 0, 'busy'),
        sorry: work('', 0, [], { name: { template: '{{retry.code}} {{retry.attempts}}' } }),
      },
      {},
      random && { random },
    );

  test('gives up after so many attempts, and says why', async () => {
    const set = flaky({ times: v(3), wait: v(100), factor: v(3), longest: v(200), jitter: v(0) });
    set.played.fire();
    await set.clock.advanceBy(1000);
    expect(set.lines.filter((line) => line.endsWith('begins'))).toEqual([
      '0 ask begins',
      '100 ask begins',
      '300 ask begins',
      '300 busy 3 begins',
    ]);
  });

  test('shortens pauses by chance', async () => {
    const set = flaky({ times: v(2), wait: v(100), jitter: v(0.5) }, () => 0.5);
    set.played.fire();
    await set.clock.advanceBy(1000);
    expect(set.lines).toContain('75 ask begins');
  });

  test('tries again only after the failures that it is told', async () => {
    const set = flaky({ times: v(3), codes: v(['timeout']) });
    set.played.fire();
    await set.clock.advanceBy(10_000);
    expect(set.lines.at(-1)).toBe('0 busy 1 ends');
  });

  test('ends with its run while it pauses', async () => {
    const set = flaky({ times: v(3), wait: v(1000) });
    set.played.fire({ contact: contactOf('c') });
    await set.clock.advanceBy(10);
    set.destroy('c');
    expect(set.runs).toMatchObject([{ status: 'cancelled' }]);
    await set.clock.advanceBy(10_000);
    expect(set.lines).toHaveLength(2);
  });
});

describe('waiting for an event', () => {
  const waiting = (inputs: FlowNode['inputs']) =>
    stage({
      start: start('wait'),
      wait: kind(
        'wait-for',
        { happened: ['next'], timeout: ['late'] },
        { source: v('voice'), event: v('onConnected'), ...inputs },
      ),
      next: work('', 0, [], { name: { template: '{{wait.contactId}} {{wait.payload.queue}}' } }),
      late: work('late', 0),
    });
  const event = (contactId: string, payload = {}) =>
    triggerOf({ source: 'voice', event: 'onConnected', contact: contactOf(contactId), payload });

  test('takes only events of its own contact, unless it is told otherwise', async () => {
    const own = waiting({});
    own.played.fire({ contact: contactOf('c1') });
    own.tell(event('c2'));
    expect(own.lines).toEqual([]);
    own.tell(event('c1', { queue: 'Sales' }));
    expect(own.lines.at(-1)).toBe('0 c1 Sales ends');
    const any = waiting({ about: v('any') });
    any.played.fire({ contact: contactOf('c1') });
    any.tell(event('c2'));
    expect(any.lines.at(-1)).toBe('0 c2  ends');
  });

  test('takes only events that bring what is asked', () => {
    const set = waiting({ about: v('any'), where: { record: { queue: v('Sales') } } });
    set.played.fire();
    set.tell(event('c2', { queue: 'Service' }));
    expect(set.lines).toEqual([]);
    set.tell(event('c3', { queue: 'Sales' }));
    expect(set.lines.at(-1)).toBe('0 c3 Sales ends');
  });

  test('hears no event after its time, nor after its run', async () => {
    const set = waiting({ timeLimit: v(50) });
    set.played.fire({ contact: contactOf('c1') });
    await set.clock.advanceBy(50);
    set.tell(event('c1'));
    expect(set.lines).toEqual(['50 late begins', '50 late ends']);
    expect(set.runs).toHaveLength(1);
  });
});

describe('a flow that is called', () => {
  const caller = (name: string, to: Readonly<Record<string, readonly string[]>>, given = {}) => ({
    start: start('call'),
    call: kind('call-flow', to, { flow: v(name), inputs: v(given) }),
    next: work('', 0, [], { name: { template: 'next {{call.result.sum}}' } }),
    sorry: work('', 0, [], { name: { template: '{{call.code}}: {{call.message}}' } }),
  });

  test('has its own payload, and its result is brought to what it declares', () => {
    const adds = flowOf(
      {
        start: start('add'),
        add: {
          action: 'increment',
          inputs: { number: { ref: 'payload.number' } },
          to: { done: ['stop'] },
        },
        stop: kind('stop', {}, { result: { record: { sum: { ref: 'add.number' }, more: v(1) } } }),
      },
      {
        name: 'Add',
        inputs: { number: { kind: 'number', title: 'Number' } },
        outputs: { sum: { kind: 'text', title: 'Sum' } },
      },
    );
    const set = stage(
      caller('Add', { done: ['next'] }, { number: '41', odd: 1 }),
      {},
      { flows: () => adds },
    );
    set.played.fire({ payload: { number: 7 } });
    expect(set.lines.at(-1)).toBe('0 next 42 ends');
    const call = set.played.reports.find(({ node }) => node === 'call');
    expect(call?.output).toEqual({ result: { sum: '42' }, status: 'completed' });
  });

  test('must be given what it declares', () => {
    const picky = flowOf({ start: start() }, { inputs: { who: { kind: 'text', title: 'Who' } } });
    const set = stage(caller('Picky', { failure: ['sorry'] }), {}, { flows: () => picky });
    set.played.fire();
    expect(set.lines.at(-1)).toBe('0 input-missing: The input “Who” (who) has no value. ends');
  });

  test('may not call itself, and the failure says by which way', () => {
    const one = flowOf(
      { start: start('call'), call: kind('call-flow', {}, { flow: v('Two') }) },
      { name: 'One' },
    );
    const two = flowOf(
      { start: start('call'), call: kind('call-flow', {}, { flow: v('One') }) },
      { name: 'Two' },
    );
    const set = stage(
      caller('One', { failure: ['sorry'] }),
      {},
      {
        flows: (name) => ({ One: one, Two: two })[name],
      },
    );
    set.played.fire();
    expect(set.lines.at(-1)).toBe(
      '0 recursive-call: A flow may not call itself: “One” calls “Two” calls “One”. Take one of the calls out. ends',
    );
  });

  test('that is not there is told', () => {
    const set = stage(caller('Gone', { failure: ['sorry'] }));
    set.played.fire();
    expect(set.lines[0]).toContain('unknown-flow: There is no flow “Gone” here.');
  });

  test('ends with its caller, and cleans up', async () => {
    const seen: string[] = [];
    const slow = flowOf(
      {
        start: start('try'),
        try: kind('try', { try: ['a'], finally: ['tidy'] }),
        a: work('a', 100),
        tidy: work('tidy', 20),
      },
      { name: 'Slow' },
    );
    const set = stage(
      caller('Slow', {}),
      {},
      {
        flows: () => slow,
        observer: {
          run: (run) =>
            seen.push(`${run.flow} begins${run.caller ? ` by ${run.caller.node}` : ''}`),
          end: (run) => seen.push(`${run.flow} ${run.status}`),
        },
      },
    );
    set.played.fire({ contact: contactOf('c') });
    await set.clock.advanceBy(50);
    set.destroy('c');
    await set.clock.advanceBy(50);
    expect(set.lines).toEqual([
      '0 a begins',
      '50 a is cancelled',
      '50 tidy begins',
      '70 tidy ends',
    ]);
    expect(seen).toEqual([
      'Flow begins',
      'Slow begins by call',
      'Slow cancelled',
      'Flow cancelled',
    ]);
  });
});

test('a result handed over by Stop is told with the run', () => {
  const set = stage({
    start: start('stop'),
    stop: kind('stop', {}, { result: { record: { a: v(1) } } }),
  });
  set.played.fire();
  expect(set.runs).toMatchObject([{ status: 'completed', result: { a: 1 } }]);
});

test('steps tell in which rounds they were taken, their inputs as bound, and when they began', async () => {
  const set = stage({
    start: start('all'),
    all: kind('for-each', { each: ['retry'] }, { list: v([7]) }),
    retry: kind('retry', { try: ['one'] }, { wait: v(10), jitter: v(0) }),
    one: work('one', 5, [], { attempt: { ref: 'retry.attempt' }, failsBelow: v(2) }),
  });
  set.played.fire();
  await set.clock.advanceBy(100);
  const last = set.played.reports.findLast(({ node }) => node === 'one');
  expect(last).toMatchObject({
    within: [
      { node: 'all', index: 0 },
      { node: 'retry', index: 1 },
    ],
    inputs: { name: 'one', attempt: 2 },
  });
  expect(set.played.steps).toEqual([
    'all each',
    'retry try',
    'one failure',
    'retry try',
    'one success',
    'retry done',
    'all done',
  ]);
});
