import { ActionError, defineAction, done, outcome, text } from '@offhook/contract';
import type { Flow, FlowNode } from '@offhook/flow';
import { virtualClock } from '@offhook/host-simulated';
import { defer, map, NEVER, of, Subject, throwError } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { contactOf, flowOf, triggerOf } from '../../test/play.ts';
import { type Arbiter, arbiter, compose, type Run, type Trigger } from '../index.ts';

const pop = defineAction({
  id: 'pop',
  title: 'Pop',
  description: 'Opens a screen in a test.',
  requires: ['console'],
  inputs: { url: text({ title: 'Address' }) },
  sockets: outcome(),
  run: ({ url }, { console }) =>
    console.screenPop({ type: 'url', params: { url } }).pipe(map(() => ({}))),
});
const search = defineAction({
  id: 'search',
  title: 'Search',
  description: 'Searches without opening anything in a test.',
  requires: ['console'],
  inputs: {},
  sockets: outcome(),
  run: (_input, { console }) =>
    console
      .searchAndScreenPop({ searchParams: 'x', callType: 'inbound', deferred: true })
      .pipe(map(() => ({}))),
});
const status = defineAction({
  id: 'status',
  title: 'Status',
  description: 'Sets a state in a test.',
  requires: ['agent'],
  inputs: { state: text({ title: 'State' }) },
  sockets: outcome(),
  run: ({ state }, { agent }) => agent.setState({ state }).pipe(map(() => ({}))),
});
const wait = defineAction({
  id: 'wait',
  title: 'Wait',
  description: 'Waits in a test.',
  requires: ['clock'],
  inputs: { for: text({ title: 'For' }) },
  sockets: done(),
  run: ({ for: milliseconds }, { clock }) =>
    clock.timer(Number(milliseconds)).pipe(map(() => ({}))),
});
const actions = new Map<string, unknown>([pop, search, status, wait].map((one) => [one.id, one]));

const start: FlowNode = { kind: 'start', to: { done: ['first'] } };
const node = (action: string, inputs: Readonly<Record<string, string>>, ...next: string[]) => ({
  action,
  inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, { value }])),
  to: { [action === 'wait' ? 'done' : 'success']: next },
});

const byPriority = (a: Flow, b: Flow): number =>
  (b.policy?.priority ?? 0) - (a.policy?.priority ?? 0);

/** Waits, then opens its own name. */
const popping = (name: string, priority: number, after = 0): Flow =>
  flowOf(
    after === 0
      ? { start, first: node('pop', { url: name }) }
      : { start, first: node('wait', { for: `${after}` }, 'pop'), pop: node('pop', { url: name }) },
    { name, policy: { priority } },
  );

const desk = (flows: readonly Flow[], between: Arbiter = arbiter()) => {
  const clock = virtualClock();
  const shown: string[] = [];
  const failing = new Set<string>();
  const slow = new Set<string>();
  const does = (what: string) =>
    defer(() => {
      if (failing.has(what)) return throwError(() => new ActionError('crm', 'Not now.'));
      shown.push(`${clock.now()} ${what}`);
      return slow.has(what) ? NEVER : of(undefined);
    });
  const ports = {
    clock,
    console: {
      screenPop: ({ params }: { params: { url: string } }) => does(params.url),
      searchAndScreenPop: () => of({}),
    },
    agent: { setState: ({ state }: { state: string }) => does(state) },
  } as never; // cast: the flows call no more
  const ended: string[] = [];
  // As the hub does: of flows of equal order, the highest starts first.
  const inputs = flows.toSorted(byPriority).map((flow) => {
    const triggers = new Subject<Trigger>();
    const told = ({ status: how, error }: Run): string => `${flow.name} ${error?.code ?? how}`;
    triggers
      .pipe(compose(flow, actions as never, { ports }, { arbiter: between })) // cast: variance
      .subscribe((run) => ended.push(told(run)));
    return { name: flow.name, triggers };
  });
  const tell = (contactId = 'c-1'): void => {
    const trigger = triggerOf({ contact: contactOf(contactId) });
    for (const { triggers } of inputs) triggers.next(trigger);
  };
  const tellOnly = (only: string): void => {
    const trigger = triggerOf({ contact: contactOf('c-1') });
    for (const { name, triggers } of inputs) if (name === only) triggers.next(trigger);
  };
  return { clock, shown, ended, tell, tellOnly, failing, slow };
};

describe('of flows that want the screen of one contact', () => {
  it('the highest gets it, and the lower is told who has it', async () => {
    const { clock, shown, ended, tell } = desk([popping('high', 10), popping('low', 1, 300)]);
    tell();
    await clock.advanceBy(500);
    expect(shown).toEqual(['0 high']);
    expect(ended).toEqual(['high completed', 'low outranked']);
  });

  it('the lower waits while the higher has not asked', async () => {
    const { clock, shown, ended, tell } = desk([popping('low', 0), popping('high', 10, 300)]);
    tell();
    await clock.advanceBy(299);
    expect(shown).toEqual([]);
    await clock.advanceBy(1);
    expect(shown).toEqual(['300 high']);
    expect(ended.toSorted()).toEqual(['high completed', 'low outranked']);
  });

  it('the lower gets it when the higher ends without it, or after a second', async () => {
    const asks = flowOf(
      { start, first: node('search', {}) },
      { name: 'asks', policy: { priority: 9 } },
    );
    const quick = desk([popping('low', 0), asks]);
    quick.tell();
    expect(quick.shown).toEqual(['0 low']);
    const late = desk([popping('low', 0), popping('late', 10, 5_000)]);
    late.tell();
    await late.clock.advanceBy(10_000);
    expect(late.shown).toEqual(['1000 low', '5000 late']);
  });

  it('the lower gets it when the higher could not open anything', async () => {
    const { clock, shown, ended, tell, failing } = desk([
      popping('low', 0),
      popping('high', 10, 300),
    ]);
    failing.add('high');
    tell();
    await clock.advanceBy(2_000);
    expect(shown).toEqual(['300 low']);
    expect(ended.toSorted()).toEqual(['high crm', 'low completed']);
  });

  it('the lower does not open what the higher is about to, however long that takes', async () => {
    const { clock, shown, ended, tell, slow } = desk([popping('low', 0), popping('high', 10, 10)]);
    slow.add('high');
    tell();
    await clock.advanceBy(2_000);
    expect(shown).toEqual(['10 high']);
    expect(ended).toEqual(['low outranked']);
  });

  it('a run of a later event is another matter', () => {
    const { shown, ended, tellOnly } = desk([popping('high', 10), popping('low', 0)]);
    tellOnly('high');
    tellOnly('low');
    expect(shown).toEqual(['0 high', '0 low']);
    expect(ended).toEqual(['high completed', 'low completed']);
  });

  it('those of equal priority all get it, as those of other contacts do', async () => {
    const equal = desk([popping('a', 3), popping('b', 3)]);
    equal.tell();
    expect(equal.shown).toEqual(['0 a', '0 b']);
    const { shown, ended, tell } = desk([popping('high', 10), popping('low', 0)]);
    tell('c-1');
    tell('c-2');
    expect(shown).toEqual(['0 high', '0 high']);
    expect(ended.filter((line) => line === 'low outranked')).toHaveLength(2);
  });
});

describe('of flows that set the state of the agent', () => {
  const setting = (name: string, priority: number): Flow =>
    flowOf({ start, first: node('status', { state: name }) }, { name, policy: { priority } });

  it('the highest sets it, whatever contacts they are about', () => {
    const { shown, ended, tell } = desk([setting('Busy', 5), setting('Available', 0)]);
    tell();
    expect(shown).toEqual(['0 Busy']);
    expect(ended).toEqual(['Busy completed', 'Available outranked']);
  });

  it('what they show is not in their way', () => {
    const { shown, tell } = desk([setting('Busy', 5), popping('pop', 0)]);
    tell();
    expect(shown).toEqual(['0 Busy', '0 pop']);
  });
});

it('keeps nothing of contacts that are gone', async () => {
  const between = arbiter();
  const { clock, tell } = desk([popping('high', 10), popping('low', 0, 50)], between);
  for (let index = 0; index < 100; index += 1) tell(`c-${index}`);
  await clock.advanceBy(100_000);
  expect(clock.pending).toBe(0);
  tell('last');
  await clock.advanceBy(5_000);
  const { contests } = between as unknown as { contests: ReadonlyMap<string, unknown> }; // cast: what it remembers
  expect([...contests.keys()].filter((key) => key.startsWith('screen'))).toEqual([
    'screen pop last',
  ]);
});
