import found from '@offhook/catalog/manifests.json' with { type: 'json' };
import type { Field, Manifests } from '@offhook/contract';
import { expect, it } from 'vitest';
import { apply } from '../edit/apply.ts';
import { popFlow } from '../flows.fixture.ts';
import { validate } from '../validate/validate.ts';
import { conversionsFor } from './conversions.ts';
import { fixesFor } from './fixes-for.ts';

const manifests = found as unknown as Manifests; // cast: written by the contract's manifestOf
const field = (kind: Field['kind'], more: Partial<Field> = {}): Field => ({
  kind,
  title: 'x',
  ...more,
});

const flow = {
  ...popFlow,
  nodes: { ...popFlow.nodes, log: { action: 'log', inputs: {}, to: { done: ['end'] } } },
};

it.each<readonly [Field, Field, readonly string[]]>([
  [field('record'), field('number'), ['Cast a Value to a Type']],
  [field('list'), field('number'), ['First Item', 'Cast a Value to a Type']],
  [field('record'), field('flag'), ['Cast a Value to a Type']],
  [field('text'), field('list', { item: field('text') }), ['Split Text', 'Cast a Value to a Type']],
  [field('list'), field('record'), ['First Item', 'Cast a Value to a Type']],
  [field('record'), field('text'), ['To JSON', '']],
  [field('text'), field('text', { format: 'phone' }), ['Format Phone Number (E164)']],
  [field('number'), field('number'), []],
])('the catalogue has the blocks that convert %o to %o', (given, wanted, titles) => {
  const ref = 'phone.phone';
  const misfit = { node: 'log', input: 'message', value: { ref }, ref, given, wanted };
  const fixes = conversionsFor(flow, manifests, misfit);
  expect(fixes.map(({ about }) => about.what)).toEqual(titles);
  for (const { operation } of fixes) {
    expect(apply(flow, operation, manifests).refused).toBeUndefined();
  }
});

it('the catalogue has blocks that check whether a value is there', () => {
  const doubtful = {
    ...flow,
    nodes: {
      start: { kind: 'start', to: { done: ['phone'] } },
      phone: { action: 'get-customer-phone-number', to: { done: ['find'] } },
      find: { action: 'get-contact-id', to: { success: ['get'], failure: ['get'] } },
      get: { action: 'retrieve-record', inputs: { id: { ref: 'find.sfContactId' } } },
    },
  };
  const [problem] = validate(doubtful, manifests).filter(({ code }) => code === 'may-be-missing');
  if (problem === undefined) throw new Error('Nothing is doubted.');
  const fixes = fixesFor(problem, doubtful, manifests);
  expect(fixes.map(({ about }) => about.what)).toEqual(['Is Truthy?', 'Compare']);
  for (const { operation } of fixes) {
    const after = apply(doubtful, operation, manifests).flow;
    const codes = validate(after, manifests).map(({ code }) => code);
    expect(codes).not.toContain('may-be-missing');
  }
});
