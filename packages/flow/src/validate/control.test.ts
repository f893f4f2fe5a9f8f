import { expect, it } from 'vitest';
import { type Flow, type FlowNode, partsOf, validate } from '../index.ts';
import { manifests } from '../manifests.fixture.ts';

const ref = (text: string) => ({ ref: text });
const log = (reads: string, then: readonly string[] = []): FlowNode => ({
  action: 'log',
  inputs: { message: { value: 'x' }, note: ref(reads) },
  ...(then.length > 0 && { to: { done: then } }),
});
const phone = (...then: readonly string[]): FlowNode => ({
  action: 'get-phone',
  ...(then.length > 0 && { to: { done: then } }),
});
const flowOf = (nodes: Readonly<Record<string, FlowNode>>, ...to: readonly string[]): Flow => ({
  offhook: 1,
  name: 'Flow',
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  nodes: { start: { kind: 'start', to: { done: to } }, ...nodes },
});
const found = (flow: Flow) =>
  validate(flow, manifests).map(({ code, node, message }) => [code, node, message] as const);
const codes = (flow: Flow) => found(flow).map(([code, node]) => `${code} ${node}`);

it('knows which values a control block gives, and where', () => {
  const loop = (inside: string, after: string) =>
    flowOf(
      {
        all: {
          kind: 'for-each',
          inputs: { list: { value: [1] } },
          to: { each: ['in'], done: ['out'] },
        },
        in: log(inside),
        out: log(after),
      },
      'all',
    );
  expect(codes(loop('all.item.name', 'all.count'))).toEqual([]);
  expect(found(loop('all.index', 'all.item'))).toEqual([
    [
      'outside-part',
      'out',
      expect.stringContaining(
        'which is there only within "Each" of "For Each" (all). Read it there, or choose another value.',
      ),
    ],
  ]);
  expect(codes(loop('all.count', 'all.total'))).toEqual([
    'may-be-missing in',
    'unknown-output out',
  ]);
});

it('doubts what a part gives after it only where the part may be left without it', () => {
  const tried = (kind: string, part: string) =>
    flowOf(
      {
        block: { kind, to: { [part]: ['get'], done: ['read'] } },
        get: phone(),
        read: log('get.phone'),
      },
      'block',
    );
  expect(codes(tried('try', 'try'))).toEqual([]);
  expect(codes(tried('retry', 'try'))).toEqual([]);
  expect(codes(tried('time-limit', 'within'))).toEqual([]);
  const caught = tried('try', 'try');
  const answered = {
    ...caught.nodes,
    block: { kind: 'try', to: { try: ['get'], caught: ['sorry'], done: ['read'] } },
    sorry: log('block.message'),
  };
  expect(found({ ...caught, nodes: answered })).toEqual([
    ['may-be-missing', 'read', expect.stringContaining('comes by Start → Try (caught) → Log')],
  ]);
  const looped = flowOf(
    {
      all: {
        kind: 'for-each',
        inputs: { list: { value: [1] } },
        to: { each: ['get'], done: ['read'] },
      },
      get: phone(),
      read: log('get.phone'),
    },
    'all',
  );
  expect(codes(looped)).toEqual(['not-upstream read']);
});

it('lets a While read what its round has given', () => {
  const loop = (checked: string) =>
    flowOf(
      {
        loop: {
          kind: 'while',
          inputs: { condition: ref('get.phone'), checked: { value: checked } },
          to: { round: ['get'], done: ['read'] },
        },
        get: phone(),
        read: log('get.phone'),
      },
      'loop',
    );
  expect(codes(loop('after'))).toEqual([]);
  expect(codes(loop('before'))).toEqual(['may-be-missing loop', 'may-be-missing read']);
});

it('knows that all branches have come to a Join that waits for all, and that any may be missing from another', () => {
  const joined = (mode: string, first: FlowNode) =>
    flowOf(
      {
        a: first,
        b: phone('join'),
        join: { kind: 'join', inputs: { mode: { value: mode } }, to: { done: ['read'] } },
        read: log('b.phone', ['also']),
        also: log('a.phone'),
        end: { kind: 'end' },
      },
      'a',
      'b',
    );
  expect(codes(joined('all', phone('join')))).toEqual([]);
  expect(codes(joined('any', phone('join')))).toEqual([
    'may-be-missing read',
    'may-be-missing also',
  ]);
  const leaves = joined('all', {
    action: 'is-there',
    inputs: { what: { value: 1 } },
    to: { true: ['join'], false: ['end'] },
  });
  expect(codes({ ...leaves, nodes: { ...leaves.nodes, also: log('b.phone') } })).toEqual([]);
});

it('tells a Break outside of loops, and blocks that are reached from two parts', () => {
  expect(codes(flowOf({ out: { kind: 'break' } }, 'out'))).toEqual(['outside-loop out']);
  const shared = flowOf(
    {
      try: { kind: 'try', to: { try: ['get'], done: ['both'] } },
      get: phone('both'),
      both: log('payload.x', ['end']),
      end: { kind: 'end' },
    },
    'try',
  );
  expect(found(shared).find(([code]) => code === 'mixed-parts')?.[2]).toContain(
    'from "try" of "Try" (try)',
  );
  const end = { ...shared.nodes, get: phone('end') };
  expect(codes({ ...shared, nodes: end }).filter((code) => code.startsWith('mixed'))).toEqual([]);
});

it('says of each block in which part it is', () => {
  const { partOf, loopAround } = partsOf(
    flowOf(
      {
        all: { kind: 'for-each', to: { each: ['try'], done: ['after'] } },
        try: { kind: 'try', to: { try: ['out'], done: ['next'] } },
        out: { kind: 'break' },
        next: phone(),
        after: phone(),
      },
      'all',
    ),
  );
  expect(['all', 'try', 'out', 'next', 'after'].map((id) => partOf(id)?.node)).toEqual([
    undefined,
    'all',
    'try',
    'all',
    undefined,
  ]);
  expect(loopAround('out')).toEqual({ node: 'all', socket: 'each' });
});
