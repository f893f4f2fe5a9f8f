import manifestsJson from '@offhook/catalog/manifests.json' with { type: 'json' };
import type { Manifests } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import { expect, it } from 'vitest';
import { english } from '../words/locales/en.ts';
import { type Asked, candidatesFor } from './candidates.ts';

const manifests = manifestsJson as unknown as Manifests; // cast: written by the contract's manifestOf

const flow: Flow = {
  offhook: 1,
  name: 'Pop',
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  nodes: {
    start: { kind: 'start', to: { done: ['phone'] } },
    phone: { action: 'get-customer-phone-number' },
    end: { kind: 'end' },
  },
};
const offered = (more: Partial<Asked> = {}): readonly string[] =>
  candidatesFor({
    flow,
    manifests,
    spoken: { words: english },
    text: '',
    recent: [],
    spot: { after: { node: 'phone', socket: 'done' } },
    ...more,
  }).map(({ choice }) => choice);

it('leads with blocks whose needs the flow fills', () => {
  const [first, second, third] = candidatesFor({
    flow,
    manifests,
    spoken: { words: english },
    text: '',
    recent: [],
    spot: { after: { node: 'phone', socket: 'done' } },
  });
  expect([first, second, third].map((candidate) => candidate?.why)).toEqual([
    'fits',
    'fits',
    'fits',
  ]);
  expect(first?.card?.inputs).toSatisfy((inputs: object) =>
    Object.entries(inputs).some(
      ([name, field]) => name === 'phone' || name === 'country' || field.format === 'phone',
    ),
  );
});

it('offers what followed the same action elsewhere in the flow first', () => {
  const twice: Flow = {
    ...flow,
    nodes: {
      ...flow.nodes,
      again: { action: 'get-customer-phone-number', to: { done: ['wait'] } },
      wait: { kind: 'retry' },
    },
  };
  expect(offered({ flow: twice })[0]).toBe('control:retry');
});

it('offers End at once after a failure, and what tells of it', () => {
  expect(offered({ spot: { after: { node: 'phone', socket: 'failure' } } })[0]).toBe('end');
});

it('finds by what is typed: titles first, control blocks too, and nothing that does not fit', () => {
  expect(offered({ text: 'for each' })[0]).toBe('control:for-each');
  expect(offered({ text: 'format phone' })[0]).toMatch(/^format-phone-number/);
  expect(offered({ text: 'xyzzy' })).toEqual([]);
});

it('remembers what the person placed lately', () => {
  expect(offered({ recent: ['string-template'], spot: {} }).slice(0, 2)).toContain(
    'string-template',
  );
});

it('offers Start first in an empty flow', () => {
  const empty: Flow = { offhook: 1, name: '', triggers: [], nodes: {} };
  expect(offered({ flow: empty, spot: {} })[0]).toBe('start');
});
