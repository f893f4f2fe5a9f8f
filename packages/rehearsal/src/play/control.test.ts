import { loadAction, loadSource, manifests } from '@offhook/catalog';
import type { TraceEntry } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import { expect, test } from 'vitest';
import { coverageOf } from '../test/coverage.ts';
import { type Pins } from './pins.ts';
import { play } from './play.ts';
import type { Units } from './units.ts';

const units: Units = { manifests, loadAction, loadSource };

const triggers = [{ source: 'voice-contact', event: 'onConnecting' }];
const flowOf = (nodes: Flow['nodes'], name = 'Flow'): Flow => ({
  offhook: 1,
  name,
  triggers,
  nodes: { ...nodes, end: { kind: 'end' } },
});
const say = (ref: string) => ({
  action: 'log',
  inputs: { message: { ref } },
  to: { done: ['end'] },
});
const scenario = {
  contacts: [{ contactId: 'c-1', phone: '+12065550100' }],
  events: [
    { at: 0, source: 'voice-contact', event: 'onConnecting', contactId: 'c-1' },
    { at: 4000, source: 'voice-contact', event: 'onConnected', contactId: 'c-1' },
  ],
};

const played = async (
  flow: Flow,
  rest: { pins?: Pins; flows?: ReadonlyMap<string, Flow> } = {},
) => {
  const trace: TraceEntry[] = [];
  const part = { flow, called: 'flow', triggers, pins: rest.pins };
  const statuses = await play([part], scenario, {
    units,
    write: (entry) => void trace.push(entry),
    flows: rest.flows,
  });
  const said = trace.flatMap((entry) =>
    entry.type === 'call' && entry.port === 'log' ? [JSON.stringify(entry.args)] : [],
  );
  return { trace, statuses, said: said.join('\n') };
};

const each = flowOf({
  start: { kind: 'start', to: { done: ['each'] } },
  each: {
    kind: 'for-each',
    inputs: { list: { value: ['a', 'b'] } },
    to: { each: ['say'], done: ['end'] },
  },
  say: say('each.item'),
});

test('control blocks are rehearsed, and their sockets count as ways', async () => {
  const { trace, said } = await played(each);
  expect(said).toContain('"message":"a"');
  expect(said).toContain('"message":"b"');
  const coverage = coverageOf(each, [trace], manifests);
  expect(coverage.sockets.map(({ node, socket }) => `${node}.${socket}`)).toEqual(
    expect.arrayContaining(['each.each', 'each.done', 'say.done']),
  );
  expect(coverage.sockets.find(({ socket }) => socket === 'done')?.times).toBe(1);
});

test('a flow that waits for another event is rehearsed with the events of the scenario', async () => {
  const flow = flowOf({
    start: { kind: 'start', to: { done: ['wait'] } },
    wait: {
      kind: 'wait-for',
      inputs: { source: { value: 'voice-contact' }, event: { value: 'onConnected' } },
      to: { happened: ['say'], timeout: ['end'] },
    },
    say: say('wait.after'),
  });
  const { said, statuses } = await played(flow);
  expect(statuses).toEqual(['completed']);
  expect(said).toContain('4000');
});

test('a flow calls another that was handed in, whose steps are not taken for its own', async () => {
  const caller = flowOf({
    start: { kind: 'start', to: { done: ['call'] } },
    call: {
      kind: 'call-flow',
      inputs: { flow: { value: 'Helps' }, inputs: { record: { who: { ref: 'contact.phone' } } } },
      to: { done: ['end'], failure: ['say'] },
    },
    say: say('call.message'),
  });
  const helps = flowOf(
    { start: { kind: 'start', to: { done: ['say'] } }, say: say('payload.who') },
    'Helps',
  );
  const { trace, said } = await played(caller, { flows: new Map([['Helps', helps]]) });
  expect(said).toContain('+12065550100');
  expect(coverageOf(caller, [trace], manifests)).toMatchObject({
    sockets: expect.arrayContaining([{ node: 'say', socket: 'done', isConnected: true, times: 0 }]),
  });
});

test('a control block can be pinned: nothing in its part runs', async () => {
  const pins = { each: { socket: 'done', output: { count: 7 } } };
  const { trace, said } = await played(each, { pins });
  expect(said).toBe('');
  expect(trace).toContainEqual(
    expect.objectContaining({ node: 'each', action: 'for-each', socket: 'done', pinned: true }),
  );
});
