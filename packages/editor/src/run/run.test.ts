import type { RunRecord } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import { expect, test } from 'vitest';
import { englishViews } from '../words/locales/views/en.ts';
import { compareRuns } from './compare-runs.ts';
import { explainRun } from './explain-run.ts';
import { runOverlay, samplesOf, shortly } from './run-scene.ts';
import { readShelf, writeShelf } from './scenario-shelf.ts';
import { fitsFlow, scenarioFor } from './scenarios.ts';

const flow: Flow = {
  offhook: 1,
  name: 'F',
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  nodes: {
    start: { kind: 'start', to: { done: ['phone'] } },
    phone: { action: 'phone', to: { done: ['pop'] } },
    pop: { action: 'pop', to: { success: ['end'], failure: ['phone'] } },
    end: { kind: 'end' },
  },
};

const step = (
  node: string,
  socket: string,
  output: RunRecord['steps'][number]['output'],
  began = 0,
): RunRecord['steps'][number] => ({ t: began + 250, began, node, action: node, socket, output });

const completed: RunRecord = {
  offhookRun: 1,
  run: 1,
  flow: 'F',
  trigger: 'voice-contact.onConnecting',
  began: 0,
  ended: 500,
  status: 'completed',
  node: 'end',
  calls: [],
  steps: [
    step('phone', 'done', { phone: '+1206', country: 'US' }),
    step('pop', 'success', { value: {} }, 250),
  ],
};

const failed: RunRecord = {
  ...completed,
  status: 'failed',
  node: 'pop',
  error: { code: 'input-missing', message: 'No number.', node: 'pop' },
  steps: [step('phone', 'done', { phone: '', country: 'US' })],
};

test('a run is drawn with its path, the values that went along, and the time of each block', () => {
  const { nodes, connections } = runOverlay(flow, completed, 2);
  expect(connections.map(({ ends, value, count }) => [ends.from, ends.to, value, count])).toEqual([
    ['start', 'phone', '', 1],
    ['phone', 'pop', '+1206, US', 1],
    ['pop', 'end', '', 1],
  ]);
  expect(nodes.get('phone')).toMatchObject({ status: 'passed', time: '250 ms', count: 1 });
  expect(nodes.get('pop')).toMatchObject({ current: true });
  expect(nodes.get('end')).toEqual({ status: 'passed' });
});

test('fewer steps draw less of the path, and a loop counts its rounds', () => {
  expect(runOverlay(flow, completed, 1).connections).toHaveLength(2);
  const rounds = [
    step('phone', 'done', {}),
    step('pop', 'failure', {}),
    step('phone', 'done', {}),
    step('pop', 'success', {}),
  ];
  const { connections, nodes } = runOverlay(flow, { ...completed, steps: rounds }, 4);
  expect(connections.find(({ ends }) => ends.from === 'phone')?.count).toBe(2);
  expect(nodes.get('pop')?.count).toBe(2);
});

test('the block at which a run failed is marked, though it made no step', () => {
  expect(runOverlay(flow, failed, 1).nodes.get('pop')).toMatchObject({
    status: 'failed',
    current: true,
  });
});

test('what the blocks gave are the samples of later references', () => {
  expect(samplesOf(completed)).toEqual({
    phone: { phone: '+1206', country: 'US' },
    pop: { value: {} },
  });
});

test('long values are shortened', () => {
  expect(shortly('x'.repeat(40))).toHaveLength(24);
  expect(shortly({})).toBe('');
});

test('two runs differ in their ends, in steps that only one made, and in values', () => {
  expect(compareRuns(completed, completed)).toEqual([]);
  expect(compareRuns(completed, failed)).toEqual([
    { kind: 'end', before: 'completed', after: 'failed: No number.' },
    { kind: 'value', node: 'phone', visit: 1, before: '+1206', after: '', place: 'phone' },
    { kind: 'only-before', node: 'pop', visit: 1 },
  ]);
});

test('a failure is explained by where, why and what to do', () => {
  const name = (id: string): string => id.toUpperCase();
  expect(explainRun(completed, englishViews, name)).toBeUndefined();
  expect(explainRun(failed, englishViews, name)).toBe(
    'The run failed at POP: No number. Give the block the input that it misses, or see why the earlier block did not give it.',
  );
  const stopped = explainRun({ ...completed, status: 'timed-out' }, englishViews, name);
  expect(stopped).toMatch(/longer than its time limit/);
});

test('scenarios and pinned outputs are kept beside their flow, and what is spoilt there counts as nothing', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const shelf = {
    scenarios: [{ id: 'a', name: 'A', scenario: { events: [] } }],
    pinned: { pop: { socket: 'success', output: { value: 1 } } },
  };
  expect(writeShelf('f1', shelf, storage)).toBe(true);
  expect(readShelf('f1', storage)).toEqual(shelf);
  expect(readShelf('f2', storage)).toEqual({ scenarios: [], pinned: {} });
  for (const spoilt of ['{', '[]', '{"scenarios":[1],"pinned":{"a":{}}}']) {
    storage.setItem('offhook-run f1', spoilt);
    expect(readShelf('f1', storage)).toEqual({ scenarios: [], pinned: {} });
  }
  const full = {
    setItem: () => {
      throw new Error('No room.');
    },
  };
  expect(writeShelf('f1', shelf, full)).toBe(false);
});

test('a scenario is made of a trigger: the event, and a customer who is known or not', () => {
  const about = (kind: 'contact' | 'agent') => ({
    actions: {},
    sources: {
      'voice-contact': {
        id: 'voice-contact',
        title: 'Voice',
        description: '',
        about: kind,
        requires: [],
        events: {
          onConnecting: {
            title: '',
            description: '',
            payload: { n: { kind: 'number', title: 'N' } as const },
          },
        },
      },
    },
  });
  const [trigger] = flow.triggers;
  if (trigger === undefined) throw new Error('The flow of this test has a trigger.');
  const fired = { at: 0, source: 'voice-contact', event: 'onConnecting', payload: { n: 1 } };
  expect(scenarioFor(trigger, 'plain', about('agent'))).toEqual({ events: [fired] });
  const unknown = scenarioFor(trigger, 'unknown', about('contact'));
  expect(unknown).toMatchObject({ contacts: [{ channel: 'voice' }], events: [fired] });
  expect(unknown).not.toHaveProperty('crm');
  expect(scenarioFor(trigger, 'known', about('contact'))).toHaveProperty('crm.Contact');
});

test('of the scenarios that a page lends, those with an event on which the flow starts are offered', () => {
  const of = (source: string, event: string) => ({
    id: source,
    name: source,
    scenario: { events: [{ at: 0, source, event }] },
  });
  expect(fitsFlow(of('voice-contact', 'onConnecting'), flow)).toBe(true);
  expect(fitsFlow(of('voice-contact', 'onEnded'), flow)).toBe(false);
  expect(fitsFlow(of('chat-contact', 'onConnecting'), flow)).toBe(false);
  expect(fitsFlow({ id: 'none', name: 'None', scenario: {} }, flow)).toBe(false);
});
