import type { Manifests } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import { expect, test } from 'vitest';
import { english } from '../words/locales/en.ts';
import { englishValues } from '../words/locales/values/en.ts';
import { type OfferScene, offersFor } from './offers.ts';
import { faceOfReference } from './reference-face.ts';

const manifests: Manifests = {
  actions: {
    phone: {
      id: 'phone',
      title: 'Get Phone',
      description: '',
      group: 'contact',
      inputs: {},
      sockets: { family: 'done', outputs: { phone: { kind: 'text', title: 'Phone' } } },
      requires: [],
      upgrades: [],
    },
    truthy: {
      id: 'truthy',
      title: 'Is Truthy?',
      description: '',
      group: 'logic',
      inputs: {},
      sockets: { family: 'branch', outputs: {} },
      requires: [],
      upgrades: [],
    },
  },
  sources: {
    clicks: {
      id: 'clicks',
      title: 'Clicks',
      description: '',
      about: 'none',
      requires: [],
      events: {
        onClick: {
          title: 'Click',
          description: '',
          payload: { number: { kind: 'text', title: 'Number' } },
        },
      },
    },
  },
};

const flow: Flow = {
  offhook: 1,
  name: 'f',
  triggers: [{ source: 'clicks', event: 'onClick' }],
  nodes: {
    start: { kind: 'start', to: { done: ['p'] } },
    p: { action: 'phone', to: { done: ['t'] } },
    t: { action: 'truthy', to: { true: ['last'] } },
    last: { action: 'phone' },
    aside: { action: 'phone' },
  },
  labels: { p: 'Caller' },
};

const scene = (node: string): OfferScene => ({
  flow,
  manifests,
  node,
  words: english,
  values: englishValues,
  samples: { 'p.phone': '+12065550100', 't.found': 1, p: { phone: 'other' } },
});

test('a block is offered what all blocks before it return, by the names that people gave them', () => {
  const groups = offersFor(scene('last'));
  expect(groups.map(({ title, id }) => [title, id])).toEqual([
    ['Caller', 'p'],
    ['Is Truthy?', 't'],
    ['Event', undefined],
    ['Flow', undefined],
  ]);
  expect(groups[0]?.offers.map(({ ref }) => ref)).toEqual(['p.phone']);
});

test('an offer tells its kind and what it gave before', () => {
  expect(offersFor(scene('last'))[0]?.offers[0]).toEqual({
    ref: 'p.phone',
    label: 'phone',
    note: 'Phone',
    kind: 'text',
    sample: '"+12065550100"',
  });
});

test('an offer that may be missing says by which way', () => {
  const nodes = { ...flow.nodes, start: { kind: 'start', to: { done: ['p', 'last'] } } };
  const [caller] = offersFor({ ...scene('last'), flow: { ...flow, nodes } });
  expect(caller?.offers[0]?.missing).toBe('Missing when the run comes by Start');
});

test('members of a record that was given before are offered on their own', () => {
  const samples = { 'payload.number': { local: '555', parts: [1, 2] } };
  const [event] = offersFor({ ...scene('p'), samples });
  expect(event?.offers.map(({ ref, sample }) => [ref, sample])).toEqual([
    ['payload.number', '{"local":"555","parts":[1,2…'],
    ['payload.number.local', '"555"'],
    ['payload.number.parts', '[1,2]'],
  ]);
});

test('the event that starts the flow offers its payload', () => {
  const [event] = offersFor(scene('p'));
  expect(event?.offers).toEqual([
    { ref: 'payload.number', label: 'number', note: 'Number', kind: 'text' },
  ]);
});

test('a reference shows the title of its block, and whether there is such a block', () => {
  expect(faceOfReference(flow, manifests, 'p.phone', english)).toEqual({
    source: 'Caller',
    path: 'phone',
    isKnown: true,
  });
  expect(faceOfReference(flow, manifests, 'gone[0].Id', english)).toEqual({
    source: 'gone',
    path: '[0].Id',
    isKnown: false,
  });
  expect(faceOfReference(flow, manifests, 'payload.number', english).source).toBe('Event');
});
