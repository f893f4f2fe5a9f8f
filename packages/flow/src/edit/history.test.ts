import { expect, it } from 'vitest';
import { popFlow } from '../flows.fixture.ts';
import { edit, freshId, type History, history, nodeIdPattern, type Operation } from '../index.ts';

const made = (from: History, operation: Operation, joins?: string): History => {
  const next = history.apply(from, operation, { joins });
  if ('refused' in next) throw new Error(next.refused.message);
  return next;
};

it('undoes and redoes with names, and forgets the future after another edit', () => {
  const first = made(history.of(popFlow), edit.move({ find: [0, 0] }));
  const second = made(first, edit.setName('Other'));
  expect(history.undoTitle(second)).toBe('Rename the flow to Other');
  const back = history.undo(second);
  expect([history.undoTitle(back), history.redoTitle(back)]).toEqual([
    'Move Find contact',
    'Rename the flow to Other',
  ]);
  expect(back.flow).toEqual(first.flow);
  expect(history.redo(back).flow).toEqual(second.flow);
  expect(made(back, edit.setDebug(true)).future).toEqual([]);
  expect(history.undo(history.undo(history.undo(second))).flow).toEqual(popFlow);
});

it('makes one step of edits that belong together, such as the letters of a label', () => {
  const typed = ['N', 'No', 'Not', 'Note'].reduce(
    (now, label) => made(now, edit.setLabel('log', label), 'label:log'),
    history.of(popFlow),
  );
  expect(typed.past).toHaveLength(1);
  expect(history.undo(typed).flow).toEqual(popFlow);
  expect(history.redo(history.undo(typed)).flow).toEqual(typed.flow);
});

it('hands on why an edit was refused, and makes no step of an edit that changes nothing', () => {
  const now = history.of(popFlow);
  expect(history.apply(now, edit.removeNode('gone'))).toMatchObject({
    refused: { code: 'unknown-node' },
  });
  expect(history.apply(now, edit.renameNode('log', 'log'))).toBe(now);
});

it('finds readable ids that references can read', () => {
  const flow = { ...popFlow, nodes: { ...popFlow.nodes, 'phone-2': { action: 'get-phone' } } };
  expect(freshId(flow, 'phone')).toBe('phone-3');
  expect(freshId(flow, 'phone-2')).toBe('phone-3');
  expect(freshId(flow, 'phone', new Set(['phone-3']))).toBe('phone-4');
  expect(freshId(flow, 'Café öffnen!')).toBe('cafe-offnen');
  expect(freshId(flow, 'contact')).toBe('contact-2');
  for (const wish of ['', '__proto__', '電話', '7', 'payload', '--']) {
    expect(freshId(flow, wish)).toMatch(nodeIdPattern);
    expect(['__proto__', 'payload']).not.toContain(freshId(flow, wish));
  }
});
