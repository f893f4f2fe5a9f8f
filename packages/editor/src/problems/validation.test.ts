import type { Flow } from '@offhook/flow';
import { validate } from '@offhook/flow';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Validation } from './validation.ts';

const manifests = { actions: {}, sources: {} };

const flowOf = (count: number): Flow => ({
  offhook: 1,
  name: 'Large',
  triggers: [],
  nodes: Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`b${at}`, { action: 'unknown-action' }]),
  ),
});

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('a large flow is looked through once it has been left alone, and all that is wrong is told at once', () => {
  const flow = flowOf(500);
  const told = vi.fn();
  const validation = new Validation(told);
  expect(validation.of(flow, manifests)).toEqual([]);
  vi.runAllTimers();
  expect(told).toHaveBeenCalledOnce();
  expect(validation.of(flow, manifests)).toEqual(validate(flow, manifests));
});

test('blocks that are only moved are not looked through again', () => {
  const flow = flowOf(3);
  const validation = new Validation(() => undefined);
  const found = validation.of(flow, manifests);
  expect(found.length).toBeGreaterThan(2);
  expect(validation.of({ ...flow, layout: { b0: [160, 0] } }, manifests)).toBe(found);
});

test('what was wrong with blocks that are as they were stays told until the flow is looked through again', () => {
  const flow = flowOf(500);
  const validation = new Validation(() => undefined);
  validation.of(flow, manifests);
  vi.runAllTimers();
  const changed = { ...flow, nodes: { ...flow.nodes, b1: { kind: 'end' } } } as const;
  const meanwhile = validation.of(changed, manifests).map(({ node }) => node);
  expect(meanwhile).toContain('b0');
  expect(meanwhile).not.toContain('b1');
});
