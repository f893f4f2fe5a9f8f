import type { Value } from '@offhook/flow';
import { expect, test } from 'vitest';
import { all } from '../../test/actions.ts';
import { contactOf, flowOf, playOnce } from '../../test/play.ts';
import type { Trigger } from '../trigger.ts';

const start = (...to: string[]) => ({ kind: 'start', to: { done: to } });

/** What a value reads behind these blocks, all of which lead to it. */
const read = (
  value: Value,
  before: Readonly<Record<string, { action: string; inputs?: Record<string, Value> }>> = {},
  trigger: Partial<Trigger> = {},
): unknown => {
  const names = [...Object.keys(before), 'read'];
  const nodes = Object.fromEntries(
    Object.entries(before).map(([name, block], index) => {
      const to = [names[index + 1] ?? ''];
      return [name, { ...block, to: { done: to, success: to, failure: to, true: to, false: to } }];
    }),
  );
  const flow = flowOf(
    { start: start(names[0] ?? ''), ...nodes, read: { action: 'echo', inputs: { value } } },
    { description: 'What it is for.' },
  );
  const { output } = playOnce(flow, all, trigger).reports.at(-1) ?? {};
  return (output as { value?: unknown } | undefined)?.value; // cast: what `echo` answers
};

const echo = (value: unknown) => ({ action: 'echo', inputs: { value: { value } } });
const attempt = (word: string) => ({ action: 'attempt', inputs: { word: { value: word } } });

test.each([
  ['a', { value: { b: [1, { 'any key': 2 }] } }],
  ['a.value', { b: [1, { 'any key': 2 }] }],
  ['a.value.b[0]', 1],
  ['a.value.b[1]["any key"]', 2],
  ['a.value.b.length', 2],
  ['a.value.missing.deeper', undefined],
  ['a.value.constructor', undefined],
  ['a.nothing', undefined],
])('%s reads along its path, own members only', (ref, expected) => {
  expect(read({ ref }, { a: echo({ b: [1, { 'any key': 2 }] }) })).toEqual(expected);
});

test.each([
  ['a.word', 'well', undefined],
  ['a#success', true, false],
  ['a#error', undefined, { code: 'refused', message: 'It was refused.' }],
  ['a#error.code', undefined, 'refused'],
  ['a#record.success', true, false],
  ['a#record.results.word', 'well', undefined],
  ['a#record.exception.message', undefined, 'It was refused.'],
])('%s reads %j of a success and %j of a failure', (ref, success, failure) => {
  expect(read({ ref }, { a: attempt('well') })).toEqual(success);
  expect(read({ ref }, { a: attempt('fail') })).toEqual(failure);
});

test('the whole record tells success, results and exception', () => {
  expect(read({ ref: 'a#record' }, { a: attempt('well') })).toEqual({
    success: true,
    results: { word: 'well' },
    exception: null,
  });
  expect(read({ ref: 'a#record' }, { a: attempt('fail') })).toEqual({
    success: false,
    results: null,
    exception: { code: 'refused', message: 'It was refused.' },
  });
});

test.each(['b', 'b.value', 'b#success', 'b#error', 'b#record', 'nowhere.value'])(
  '%s of a block that did not run reads nothing',
  (ref) => {
    expect(read({ list: [{ ref }] }, {})).toEqual([null]);
  },
);

test('the answer of a branch is its output', () => {
  expect(read({ ref: 'a' }, { a: { action: 'is-below', inputs: { limit: { value: 1 } } } })).toBe(
    true,
  );
});

test.each([
  ['payload.number', 5],
  ['contact.contactId', 'c-1'],
  ['contact.attributes.tier', 'gold'],
  ['agent.username', 'jane'],
  ['flow.name', 'Flow'],
  ['flow', { name: 'Flow', description: 'What it is for.' }],
  ['payload#success', undefined],
  ['not a reference', undefined],
])('%s reads what every block can read', (ref, expected) => {
  const agent = { username: 'jane' } as never; // cast: only what is read
  const contact = contactOf('c-1', { attributes: { tier: 'gold' } });
  expect(read({ ref }, {}, { payload: { number: 5 }, contact, agent })).toEqual(expected);
});

test('roots of which the event told nothing read nothing', () => {
  expect(read({ list: [{ ref: 'contact.contactId' }, { ref: 'agent' }] })).toEqual([null, null]);
});

test.each([
  ['Hello {{payload.name}}!', 'Hello Jane!'],
  ['{{ payload.count }} of {{payload.list}}', '3 of [1,2]'],
  ['[{{payload.nothing}}][{{payload.null}}][{{b.value}}]', '[][][]'],
  ['{{not a reference}} reads nothing', ' reads nothing'],
  ['{{payload.name}}', 'Jane'],
  ['', undefined],
  ['{ {payload.name} }', '{ {payload.name} }'],
])('the template %j reads %j', (template, expected) => {
  const payload = { name: 'Jane', count: 3, list: [1, 2], null: null };
  expect(read({ template }, {}, { payload })).toBe(expected);
});

test('a record leaves out what is missing, and a list keeps its places', () => {
  const missing = { ref: 'payload.nothing' };
  const value: Value = {
    record: { a: { value: 1 }, b: missing, c: { list: [missing, { value: 2 }] } },
  };
  expect(read(value)).toEqual({ a: 1, c: [null, 2] });
});

test('a fixed text with braces in it is only a text', () => {
  expect(read({ value: '{{payload.name}}' })).toBe('{{payload.name}}');
});
