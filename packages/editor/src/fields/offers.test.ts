import type { Manifests } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import { expect, test } from 'vitest';
import { english } from '../words/locales/en.ts';
import { faceOfReference, offersFor } from './offers.ts';

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

test('a block is offered what all blocks before it return, by the names that people gave them', () => {
  const groups = offersFor(flow, manifests, 'last', english);
  expect(groups.map(({ title, id }) => [title, id])).toEqual([
    ['Caller', 'p'],
    ['Is Truthy?', 't'],
    ['Event', undefined],
  ]);
  expect(groups[0]?.offers.map(({ ref }) => ref)).toEqual(['p.phone']);
});

test('the event that starts the flow offers its payload', () => {
  const [event] = offersFor(flow, manifests, 'p', english);
  expect(event?.offers).toEqual([{ ref: 'payload.number', label: 'number', note: 'Number' }]);
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
