import { describe, expect, test } from 'vitest';
import type { Flow } from '../document.ts';
import { apply } from '../edit/apply.ts';
import { edit, type Operation } from '../edit/operation.ts';
import { changesBetween } from './changes-between.ts';
import { merge } from './merge.ts';

const base: Flow = {
  offhook: 1,
  name: 'Pop',
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  nodes: {
    start: { kind: 'start', to: { done: ['phone'] } },
    phone: { action: 'get-customer-phone-number', to: { done: ['pop'] } },
    pop: { action: 'search-and-screenpop', inputs: { callType: { value: 'inbound' } } },
    end: { kind: 'end' },
  },
  labels: { phone: 'Who calls?' },
  layout: { start: [0, 0], phone: [200, 0], pop: [400, 0], end: [600, 0] },
};

const after = (...operations: readonly Operation[]): Flow =>
  operations.reduce((flow, operation) => {
    const done = apply(flow, operation);
    if (done.refused !== undefined) throw new Error(done.refused.message);
    return done.flow;
  }, base);

const log = { action: 'log', inputs: { message: { value: 'mine' } } };

describe('a merge without conflicts', () => {
  test('holds what both people did to different blocks', () => {
    const mine = after(edit.setLabel('pop', 'Show who'), edit.connect('pop', 'success', 'end'));
    const theirs = after(edit.setInput('pop', 'deferred', { value: true }), edit.setName('Pop 2'));
    const { flow, conflicts, taken } = merge(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(flow.name).toBe('Pop 2');
    expect(flow.labels).toEqual({ phone: 'Who calls?', pop: 'Show who' });
    expect(flow.nodes['pop']).toMatchObject({
      inputs: { callType: { value: 'inbound' }, deferred: { value: true } },
      to: { success: ['end'] },
    });
    expect(taken.map(({ path }) => path.join('.'))).toEqual(['name', 'nodes.pop.inputs.deferred']);
  });

  test('is the same flow where both did the same', () => {
    const both = after(edit.setName('Pop 2'), edit.removeNode('end'));
    expect(merge(base, both, both)).toMatchObject({ flow: both, conflicts: [], taken: [] });
  });

  test('keeps the connections that both added to one socket', () => {
    const mine = after(edit.connect('pop', 'success', 'end'));
    const theirs = after(edit.addNode('log', log), edit.connect('pop', 'success', 'log'));
    expect(merge(base, mine, theirs).flow.nodes['pop']?.to).toEqual({ success: ['log', 'end'] });
  });

  test('gives my block another id where somebody gave the same id to theirs, and my references follow', () => {
    const mine = after(
      edit.addNode('log', log, { label: 'My log' }),
      edit.connect('pop', 'success', 'log'),
      edit.setInput('pop', 'searchParams', { ref: 'log.text' }),
    );
    const theirs = after(edit.addNode('log', { action: 'log' }));
    const { flow, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(flow.nodes['log']).toEqual({ action: 'log' });
    expect(flow.nodes['log-2']).toEqual(log);
    expect(flow.labels?.['log-2']).toBe('My log');
    expect(flow.nodes['pop']).toMatchObject({
      inputs: { searchParams: { ref: 'log-2.text' } },
      to: { success: ['log-2'] },
    });
  });

  test('asks nobody about places: mine stand', () => {
    const mine = after(edit.move({ pop: [1, 1] }));
    const theirs = after(edit.move({ pop: [2, 2], end: [3, 3] }));
    const { flow, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(flow.layout).toMatchObject({ pop: [1, 1], end: [3, 3] });
  });

  test('removes what somebody removed and I did not touch, with the connections into it', () => {
    const theirs = after(edit.removeNode('phone'));
    const mine = after(edit.setName('Pop 2'));
    const { flow, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(flow.nodes['phone']).toBeUndefined();
    expect(flow.labels?.['phone']).toBeUndefined();
  });

  test('keeps members that nobody knows', () => {
    const mine = { ...base, custom: { a: 1 } };
    const theirs = { ...base, other: [1] };
    expect(merge(base, mine, theirs).flow).toMatchObject({ custom: { a: 1 }, other: [1] });
  });
});

describe('a conflict', () => {
  const mine = after(edit.setInput('pop', 'callType', { value: 'outbound' }), edit.setName('Mine'));
  const theirs = after(edit.setInput('pop', 'callType', { value: 'internal' }));

  test('is told where both changed the same input differently, and mine stands until somebody chooses', () => {
    const { flow, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([
      {
        id: 'nodes/pop/inputs/callType',
        path: ['nodes', 'pop', 'inputs', 'callType'],
        base: { value: 'inbound' },
        mine: { value: 'outbound' },
        theirs: { value: 'internal' },
      },
    ]);
    expect(flow.nodes['pop']?.inputs).toEqual({ callType: { value: 'outbound' } });
  });

  test('is settled by a choice, and all else of mine stays', () => {
    const choices = { 'nodes/pop/inputs/callType': 'theirs' } as const;
    const { flow } = merge(base, mine, theirs, choices);
    expect(flow.nodes['pop']?.inputs).toEqual({ callType: { value: 'internal' } });
    expect(flow.name).toBe('Mine');
  });

  test.each(['mine', 'theirs'] as const)(
    'over a removed block keeps or removes it whole: %s',
    (choice) => {
      const removed = after(edit.removeNodes(['phone'], { heal: true }));
      const changed = after(edit.setInput('phone', 'style', { value: 'e164' }));
      const { flow, conflicts } = merge(base, removed, changed, { 'nodes/phone': choice });
      expect(conflicts.map(({ id }) => id)).toContain('nodes/phone');
      const isKept = choice === 'theirs';
      expect(Object.hasOwn(flow.nodes, 'phone')).toBe(isKept);
      expect(flow.labels?.['phone']).toBe(isKept ? 'Who calls?' : undefined);
      expect(flow.layout?.['phone']).toEqual(isKept ? [200, 0] : undefined);
    },
  );

  test('is told where I connected to a block that somebody removed', () => {
    const removed = after(edit.removeNode('end'));
    const connected = after(edit.connect('pop', 'success', 'end'));
    const found = merge(base, connected, removed);
    expect(found.conflicts.map(({ id }) => id)).toEqual(['nodes/end']);
    expect(found.flow.nodes['end']).toEqual({ kind: 'end' });
    const settled = merge(base, connected, removed, { 'nodes/end': 'theirs' });
    expect(settled.flow.nodes['end']).toBeUndefined();
    expect(settled.flow.nodes['pop']?.to).toBeUndefined();
  });

  test('is told where one socket was led elsewhere by both', () => {
    const one = after(
      edit.disconnect('phone', 'done', 'pop'),
      edit.connect('phone', 'done', 'end'),
    );
    const other = after(edit.disconnect('phone', 'done', 'pop'));
    expect(merge(base, one, other).conflicts.map(({ id }) => id)).toEqual(['nodes/phone/to/done']);
  });

  test('over a block that became another action is about the whole block', () => {
    const remade = after(edit.changeAction('pop', 'log'));
    const given = after(edit.setInput('pop', 'deferred', { value: true }));
    expect(merge(base, remade, given).conflicts.map(({ id }) => id)).toEqual(['nodes/pop']);
  });
});

test('the changes between two flows, carried out, lead from one to the other', () => {
  const mine = after(edit.setName('Mine'), edit.removeNode('phone'));
  const theirs = after(edit.addNode('log', log, { label: 'Log', at: [1, 2] }));
  const step: Operation = { type: 'restore', name: 'x', changes: changesBetween(mine, theirs) };
  expect(apply(mine, step).flow).toEqual(theirs);
});
