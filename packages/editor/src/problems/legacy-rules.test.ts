import { manifests } from '@offhook/catalog';
import { type Flow, validate } from '@offhook/flow';
import { expect, test } from 'vitest';

const asking: Flow = {
  offhook: 1,
  name: 'Asking',
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  nodes: {
    start: { kind: 'start', to: { done: ['ask'] } },
    ask: { action: 'is-contact-inbound', to: { true: ['hello'] } },
    hello: { action: 'log', inputs: { message: { value: 'in' } }, to: { done: ['end'] } },
    end: { kind: 'end' },
  },
};

test('a decision with one way out, and a failure that leads nowhere, are no problem', () => {
  expect(validate(asking, manifests)).toEqual([]);
});

test('several lines may end in one input, and a way may lead back', () => {
  const nodes = {
    ...asking.nodes,
    ask: { action: 'is-contact-inbound', to: { true: ['hello'], false: ['hello'] } },
    hello: { action: 'log', inputs: { message: { value: 'in' } }, to: { done: ['end', 'ask'] } },
  };
  expect(validate({ ...asking, nodes }, manifests)).toEqual([]);
});
