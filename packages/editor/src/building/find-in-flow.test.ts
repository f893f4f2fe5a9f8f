import type { Flow } from '@offhook/flow';
import { expect, it } from 'vitest';
import { english } from '../words/locales/en.ts';
import { findInFlow } from './find-in-flow.ts';

const flow: Flow = {
  offhook: 1,
  name: 'Find me not',
  triggers: [],
  nodes: {
    start: { kind: 'start', to: { done: ['greet'] } },
    greet: {
      action: 'string-template',
      inputs: {
        template: { value: 'Grüße, {{name}}' },
        more: { list: [{ ref: 'payload.customer.name' }, { record: { Key: { value: 7 } } }] },
      },
    },
    loop: { kind: 'for-each' },
  },
  labels: { greet: 'Say hello' },
  groups: { g: { title: 'Greeting', members: ['greet'] } },
  notes: { n: { text: 'Mind the *hello*', at: [0, 0] } },
};
const hits = (text: string) =>
  findInFlow(flow, { actions: {}, sources: {} }, english, text).map(
    ({ node, note, where, input }) => [where, node ?? note, input].filter(Boolean).join(' '),
  );

it('finds titles, ids, actions, values at any depth, groups and notes', () => {
  expect(hits('hello')).toEqual(['title greet', 'note n']);
  expect(hits('string-template')).toEqual(['action greet']);
  expect(hits('customer')).toEqual(['value greet more']);
  expect(hits('key')).toEqual(['value greet more']);
  expect(hits('for each')).toEqual(['title loop']);
  expect(hits('greeting')).toEqual(['group greet']);
});

it('ignores case and accents, and finds nothing where nothing is asked', () => {
  expect(hits('GRUSSE')).toEqual([]);
  expect(hits('gruße')).toEqual(['value greet template']);
  expect(hits('  ')).toEqual([]);
});
