import { expect, it } from 'vitest';
import { type FlowNode, manifestFor, socketsOf, type Value } from './index.ts';
import { manifests } from './manifests.fixture.ts';

const sockets = (node: FlowNode) => socketsOf(manifestFor(manifests, node), node);

it('gives Start one way out and End none', () => {
  expect(sockets({ kind: 'start' })).toEqual(['done']);
  expect(sockets({ kind: 'end', to: { done: ['x'] } })).toEqual([]);
});

it('gives a block the sockets of its family', () => {
  expect(sockets({ action: 'log' })).toEqual(['done']);
  expect(sockets({ action: 'find-contact' })).toEqual(['success', 'failure']);
  expect(sockets({ action: 'is-vip' })).toEqual(['true', 'false']);
});

it('reads the cases from the input that lists them, wherever they stand', () => {
  const listed = (cases: Value) =>
    sockets({ action: 'switch', inputs: { cases }, to: { b: ['x'], otherwise: ['x'] } });
  expect(listed({ value: ['x', 'y'] })).toEqual(['x', 'y', 'otherwise']);
  expect(listed({ list: [{ value: 'x' }, { value: 2 }] })).toEqual(['x', '2', 'otherwise']);
  expect(listed({ record: { x: { value: 1 } } })).toEqual(['x', 'otherwise']);
  expect(listed({ value: { x: 1, y: 2 } })).toEqual(['x', 'y', 'otherwise']);
  expect(sockets({ action: 'switch' })).toEqual(['a', 'otherwise']);
});

it('goes by the connections where only a run knows the cases, and for an unknown action', () => {
  const to = { late: ['x'], otherwise: ['y'], early: ['z'] };
  expect(sockets({ action: 'switch', inputs: { cases: { ref: 'a.b' } }, to })).toEqual([
    'late',
    'early',
    'otherwise',
  ]);
  expect(sockets({ action: 'nobody-knows', to: { success: ['x'] } })).toEqual(['success']);
  expect(sockets({ action: 'toString' })).toEqual([]);
});
