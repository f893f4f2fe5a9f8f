import {
  ActionError,
  defineAction,
  done,
  type Host,
  json,
  outcome,
  type TraceEntry,
  text,
} from '@offhook/contract';
import { virtualClock } from '@offhook/host-simulated';
import { concat, NEVER, type Observable, of, Subject, throwError, timeout } from 'rxjs';
import { expect, test } from 'vitest';
import { all } from '../test/actions.ts';
import { contactOf, flowOf, oneBlock, triggerOf } from '../test/play.ts';
import { compose, type Trigger, traceTo } from './index.ts';

type Answer = () => Observable<unknown>;

const call = (id: string, args: unknown, patience?: number) =>
  defineAction({
    id,
    title: 'Call',
    description: 'Calls a port.',
    inputs: {},
    requires: ['crm', 'clock'],
    sockets: outcome({ id: text({ title: 'Id' }) }),
    run: (_, { crm, clock }): Observable<{ id: string }> => {
      const answer$ = crm.create(args as never); // cast: any record will do
      if (patience === undefined) return answer$;
      return answer$.pipe(
        timeout({ first: patience, scheduler: clock.scheduler, with: () => of({ id: 'none' }) }),
      );
    },
  });

const desktop = (answer: Answer = () => of({ id: '500A' }), detailed = false) => {
  const clock = virtualClock({ startAt: 1_000_000 });
  const crm = { create: answer, changes$: NEVER };
  const host = { ports: { clock, crm } } as unknown as Host; // cast: only what the actions call
  const lines: TraceEntry[] = [];
  const observer = traceTo((entry) => lines.push(entry), {
    clock,
    flow: 'the-file.json',
    detailed,
  });
  const open = (flow: Parameters<typeof compose>[0], actions: readonly unknown[]) => {
    const byId = new Map(
      (actions as readonly { id: string }[]).map((action) => [action.id, action]),
    ); // cast: variance
    const triggers = new Subject<Trigger>();
    const subscription = triggers
      .pipe(compose(flow, byId as never, host, { observer })) // cast: variance
      .subscribe();
    return { fire: (rest?: Partial<Trigger>) => triggers.next(triggerOf(rest)), subscription };
  };
  return { clock, lines, open };
};

test('a trace tells runs, calls, steps and ends, line by line', async () => {
  const { clock, lines, open } = desktop();
  const flow = flowOf(
    {
      start: { kind: 'start', to: { done: ['wait'] } },
      wait: { action: 'delay', inputs: { milliseconds: { value: 250 } }, to: { done: ['make'] } },
      make: { action: 'make', to: { success: ['end'] } },
      end: { kind: 'end' },
    },
    { name: 'Make a case' },
  );
  const { fire } = open(flow, [call('make', { type: 'Case', fields: {} }), ...all]);
  await clock.advanceBy(40);
  fire({ source: 'voice-contact', event: 'onConnecting', contact: contactOf('c-1') });
  await clock.advanceBy(250);
  expect(lines).toEqual([
    {
      t: 40,
      type: 'run',
      run: 1,
      flow: 'Make a case',
      trigger: 'voice-contact.onConnecting',
      contactId: 'c-1',
    },
    { t: 290, type: 'step', run: 1, node: 'wait', action: 'delay', socket: 'done', output: {} },
    {
      t: 290,
      type: 'call',
      run: 1,
      node: 'make',
      port: 'crm',
      method: 'create',
      args: { type: 'Case', fields: {} },
      result: { id: '500A' },
    },
    {
      t: 290,
      type: 'step',
      run: 1,
      node: 'make',
      action: 'make',
      socket: 'success',
      output: { id: '500A' },
    },
    { t: 290, type: 'end', run: 1, status: 'completed', node: 'end' },
  ]);
});

test('runs are numbered across the flows that share a trace, and a flow without a name has its file’s', () => {
  const { lines, open } = desktop();
  const a = open(oneBlock({ action: 'echo' }, { name: 'A' }), all);
  const b = open(oneBlock({ action: 'echo' }, { name: '' }), all);
  a.fire();
  b.fire();
  a.fire();
  expect(
    lines.flatMap((line) => (line.type === 'run' ? [`${line.run} ${line.flow}`] : [])),
  ).toEqual(['1 A', '2 the-file.json', '3 A']);
  expect(lines[0]).not.toHaveProperty('contactId');
});

test('a failed run carries its error', () => {
  const { lines, open } = desktop();
  open(oneBlock({ action: 'fail-hard' }), all).fire();
  expect(lines.at(-1)).toEqual({
    t: 0,
    type: 'end',
    run: 1,
    status: 'failed',
    node: 'block',
    error: { code: 'refused', message: 'It was refused.', node: 'block' },
  });
});

test('a call that fails tells its error, before the step that it makes leave', () => {
  const { lines, open } = desktop(() =>
    throwError(() => new ActionError('locked', 'It is locked.')),
  );
  open(oneBlock({ action: 'make' }), [call('make', { type: 'Case' })]).fire();
  expect(lines.slice(1, 3)).toMatchObject([
    { type: 'call', error: { code: 'locked', message: 'It is locked.' } },
    { type: 'step', socket: 'failure' },
  ]);
  expect(lines[1]).not.toHaveProperty('result');
});

test('only the first answer of a call is told, and an answer of nothing is null', () => {
  const many = desktop(() =>
    concat(
      of({ id: '1' }, { id: '2' }),
      throwError(() => new Error('Late.')),
    ),
  );
  many.open(oneBlock({ action: 'make' }), [call('make', {})]).fire();
  expect(many.lines.filter(({ type }) => type === 'call')).toMatchObject([{ result: { id: '1' } }]);
  for (const answer of [() => of(undefined), () => of()] satisfies Answer[]) {
    const none = desktop(answer);
    none.open(oneBlock({ action: 'make' }), [call('make', {})]).fire();
    expect(none.lines.filter(({ type }) => type === 'call')).toMatchObject([{ result: null }]);
  }
});

test('a call that was never answered is told at its run’s end, without result and error', async () => {
  const { clock, lines, open } = desktop(() => NEVER);
  const flow = flowOf({
    start: { kind: 'start', to: { done: ['a'] } },
    a: { action: 'impatient', to: { success: ['b'] } },
    b: { action: 'echo' },
  });
  open(flow, [call('impatient', { type: 'Case' }, 100), ...all]).fire();
  await clock.advanceBy(100);
  expect(lines.map(({ type }) => type)).toEqual(['run', 'step', 'step', 'call', 'end']);
  expect(lines[3]).toEqual({
    t: 100,
    type: 'call',
    run: 1,
    node: 'a',
    port: 'crm',
    method: 'create',
    args: { type: 'Case' },
  });
});

test('a run that is cancelled tells its unanswered calls and its end', () => {
  const { lines, open } = desktop(() => NEVER);
  const { fire, subscription } = open(oneBlock({ action: 'make' }), [call('make', {})]);
  fire();
  subscription.unsubscribe();
  expect(lines.map(({ type }) => type)).toEqual(['run', 'call', 'end']);
  expect(lines.at(-1)).toMatchObject({ status: 'cancelled', node: 'block' });
});

test('a call that is made without arguments has none, and one that is not subscribed is no call', () => {
  const { lines, open } = desktop();
  const idle = defineAction({
    id: 'idle',
    title: 'Idle',
    description: 'Calls, and listens once.',
    inputs: {},
    requires: ['crm'],
    sockets: done(),
    run: (_, { crm }) => {
      const answer$ = (crm.create as () => Observable<object>)(); // cast: called without its arguments
      (crm.create as () => Observable<object>)(); // cast: called without its arguments
      return answer$;
    },
  });
  open(oneBlock({ action: 'idle' }), [idle]).fire();
  expect(lines.filter(({ type }) => type === 'call')).toMatchObject([{ args: {} }]);
});

test('the clock and streams are never traced', async () => {
  const { clock, lines, open } = desktop();
  const watch = defineAction({
    id: 'watch',
    title: 'Watch',
    description: 'Touches what is not traced.',
    inputs: {},
    requires: ['crm', 'clock'],
    sockets: done(),
    run: (_, lent) => {
      const { changes$ } = lent.crm as unknown as { changes$: Observable<never> }; // cast: a stream of the stub
      changes$.subscribe().unsubscribe();
      return lent.clock.timer(10);
    },
  });
  open(oneBlock({ action: 'watch' }), [watch]).fire();
  await clock.advanceBy(10);
  expect(lines.map(({ type }) => type)).toEqual(['run', 'step', 'end']);
});

test('whatever an action puts out, its line is JSON', () => {
  const odd = {
    gone: undefined,
    call: () => 1,
    big: 10n,
    nan: Number.NaN,
    when: new Date(0),
    error: new RangeError('Too far.'),
    self: {},
  };
  odd.self = odd;
  const unreadable = {
    get member() {
      throw new Error('Not readable.');
    },
  };
  const put = (value: unknown) =>
    defineAction({
      id: 'put',
      title: 'Put',
      description: 'Puts something out.',
      inputs: {},
      sockets: done({ value: json({ title: 'Value' }) }),
      run: () => ({ value: value as never }), // cast: what an author should not do
    });
  const { lines, open } = desktop();
  for (const value of [odd, unreadable]) open(oneBlock({ action: 'put' }), [put(value)]).fire();
  expect(lines.flatMap((line) => (line.type === 'step' ? [line.output] : []))).toEqual([
    {
      value: {
        big: '10',
        nan: null,
        when: '1970-01-01T00:00:00.000Z',
        error: { name: 'RangeError', message: 'Too far.' },
        self: '[circular]',
      },
    },
    '[unreadable]',
  ]);
});

test('an error is told with what stood behind it, the nearest first', async () => {
  const vendor = new TypeError('sforce is not defined');
  const middle = new Error('The console did not answer.', { cause: vendor });
  const { lines, open } = desktop(() =>
    throwError(() => new ActionError('console', 'Nothing was opened.', { cause: middle })),
  );
  const { fire } = open(oneBlock({ action: 'make' }), [call('make', { type: 'Case', fields: {} })]);
  fire();
  const causes = [
    { code: 'Error', message: 'The console did not answer.' },
    { code: 'TypeError', message: 'sforce is not defined' },
  ];
  expect(lines).toContainEqual(
    expect.objectContaining({
      type: 'call',
      error: { code: 'console', message: 'Nothing was opened.', causes },
    }),
  );
});

test('a bug is told with what stood behind it', () => {
  const { lines, open } = desktop();
  const broken = defineAction({
    id: 'broken',
    title: 'Broken',
    description: 'Has a bug.',
    inputs: {},
    sockets: done(),
    run: () => {
      throw new Error('No good.', { cause: new RangeError('Too far.') });
    },
  });
  open(oneBlock({ action: 'broken' }), [broken]).fire();
  expect(lines.at(-1)).toMatchObject({
    status: 'failed',
    error: { code: 'bug', causes: [{ code: 'RangeError', message: 'Too far.' }] },
  });
});

test.each([true, false])(
  'what the event brought, inputs as bound and when steps began are told in a detailed trace only (%s)',
  async (detailed) => {
    const { clock, lines, open } = desktop(undefined, detailed);
    open(oneBlock({ action: 'delay', inputs: { milliseconds: { value: '250' } } }), all).fire({
      payload: { number: 5 },
      contact: contactOf('c-1'),
    });
    await clock.advanceBy(300);
    const [begun, step] = lines;
    if (detailed) {
      expect(begun).toMatchObject({ payload: { number: 5 }, contact: { contactId: 'c-1' } });
      expect(step).toMatchObject({ t: 250, began: 0, inputs: { milliseconds: 250 } });
    } else {
      expect(Object.keys(begun ?? {})).toEqual([
        't',
        'type',
        'run',
        'flow',
        'trigger',
        'contactId',
      ]);
      expect(Object.keys(step ?? {})).toEqual([
        't',
        'type',
        'run',
        'node',
        'action',
        'socket',
        'output',
      ]);
    }
  },
);
