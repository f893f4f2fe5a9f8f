import { expect, it } from 'vitest';
import { popFlow } from './flows.fixture.ts';
import {
  connectionsOf,
  downstreamOf,
  type Flow,
  outlineOf,
  predecessors,
  reachableFrom,
  startsOf,
  successors,
  upstreamOf,
} from './index.ts';

it('walks a flow both ways', () => {
  expect(successors(popFlow, 'find')).toEqual(['log', 'end']);
  expect(predecessors(popFlow, 'end')).toEqual(['find', 'log']);
  expect([...upstreamOf(popFlow, 'log')].sort()).toEqual(['find', 'phone', 'start']);
  expect([...downstreamOf(popFlow, 'phone')].sort()).toEqual(['end', 'find', 'log']);
  expect([...reachableFrom(popFlow, 'find')]).toEqual(['find', 'log', 'end']);
  expect(startsOf(popFlow)).toEqual(['start']);
  expect(connectionsOf(popFlow)).toHaveLength(5);
});

it('survives loops, dangling lines and ids that objects are born with', () => {
  const flow: Flow = {
    offhook: 1,
    name: '',
    triggers: [],
    nodes: {
      constructor: { kind: 'start', to: { done: ['toString', 'gone'] } },
      toString: { action: 'a', to: { done: ['b'] } },
      b: { action: 'b', to: { done: ['toString', 'b'] } },
    },
  };
  expect(successors(flow, 'constructor')).toEqual(['toString']);
  expect(successors(flow, 'valueOf')).toEqual([]);
  expect(upstreamOf(flow, 'b').has('b')).toBe(true);
  expect(outlineOf(flow)).toEqual(['constructor', 'toString', 'b']);
});

it('outlines each block after those that lead to it, the first way first', () => {
  const flow: Flow = {
    ...popFlow,
    nodes: {
      lost: { action: 'log' },
      join: { action: 'log' },
      left: { action: 'log', to: { done: ['join'] } },
      right: { action: 'log', to: { done: ['join'] } },
      start: { kind: 'start', to: { done: ['left', 'right'] } },
    },
  };
  expect(outlineOf(flow)).toEqual(['start', 'left', 'right', 'join', 'lost']);
});

it('outlines a flow of a hundred thousand blocks in a row', () => {
  const nodes = Object.fromEntries(
    Array.from({ length: 100_000 }, (_, at) => [
      `n${at}`,
      { action: 'log', to: { done: [`n${at + 1}`] } },
    ]),
  );
  const outline = outlineOf({ ...popFlow, nodes });
  expect([outline.length, outline[0], outline.at(-1)]).toEqual([100_000, 'n0', 'n99999']);
});
