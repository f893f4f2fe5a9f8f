import {
  choice,
  defineAction,
  done,
  type Field,
  type Fields,
  flag,
  json,
  list,
  number,
  optional,
  outcome,
  record,
  type Sockets,
  text,
} from '@offhook/contract';
import type { Value } from '@offhook/flow';
import { expect, test } from 'vitest';
import { oneBlock, playOnce } from '../../test/play.ts';
import type { Trigger } from '../trigger.ts';

/** What an action with these inputs is given where a flow says this. */
const given = (
  inputs: Fields,
  said: Readonly<Record<string, Value>>,
  sockets: Sockets = done(),
  trigger: Partial<Trigger> = {},
) => {
  const seen: unknown[] = [];
  const action = defineAction({
    id: 'seen',
    title: 'Seen',
    description: 'Shows what it is given.',
    inputs,
    sockets,
    run: (input) => {
      seen.push(input);
      return {};
    },
  });
  const { reports, runs } = playOnce(oneBlock({ action: 'seen', inputs: said }), [action], trigger);
  return { input: seen[0], reports, runs };
};

const titled = { title: 'Field' };
const converted = (field: Field, value: unknown): unknown => {
  const { input } = given({ field: optional(field) }, { field: { value } });
  return (input as { field?: unknown }).field; // cast: the one input above
};

test.each([
  ['', ''],
  ['as it is ', 'as it is '],
  [null, ''],
  [12.5, '12.5'],
  [false, 'false'],
  [{ a: [1, null] }, '{"a":[1,null]}'],
  [[1, 'b'], '[1,"b"]'],
])('text takes %j as %j', (value, expected) => {
  expect(converted(text(titled), value)).toBe(expected);
});

test.each([
  [3, 3],
  ['3', 3],
  [' -2.5e1 ', -25],
  ['', undefined],
  [' ', undefined],
  [null, undefined],
  ['3 apples', undefined],
  ['Infinity', undefined],
  [true, undefined],
  [[3], undefined],
])('number takes %j as %j', (value, expected) => {
  expect(converted(number(titled), value)).toBe(expected);
});

test.each([
  [true, true],
  [false, false],
  ['TRUE', true],
  [' False ', false],
  ['', undefined],
  [null, undefined],
  ['yes', undefined],
  [1, undefined],
])('flag takes %j as %j', (value, expected) => {
  expect(converted(flag(titled), value)).toBe(expected);
});

test.each([
  ['low', 'low'],
  ['LOW', 'low'],
  ['high', 'High'],
  ['medium', undefined],
  ['', undefined],
  [null, undefined],
  [{}, undefined],
])('choice takes %j as %j', (value, expected) => {
  expect(converted(choice({ ...titled, of: ['low', 'High'] }), value)).toBe(expected);
});

test.each([
  ['LOW', 'low'],
  ['medium', 'medium'],
  [7, '7'],
  ['', undefined],
  [null, undefined],
])('an open choice takes %j as %j', (value, expected) => {
  expect(converted(choice({ ...titled, of: ['low'], open: true }), value)).toBe(expected);
});

test.each([
  [{ a: 1 }, { a: 1 }],
  ['{"a":1}', { a: 1 }],
  ['', undefined],
  [null, undefined],
  ['[1]', undefined],
  [[1], undefined],
  ['{', undefined],
  [4, undefined],
])('record takes %j as %j', (value, expected) => {
  expect(converted(record(titled), value)).toEqual(expected);
});

test.each([
  [
    ['1', 2],
    [1, 2],
  ],
  ['[1, "2"]', [1, 2]],
  [['x', 1], [1]],
  ['', undefined],
  [null, undefined],
  [{ a: 1 }, undefined],
  ['{"a":1}', undefined],
])('a list of numbers takes %j as %j', (value, expected) => {
  expect(converted(list({ ...titled, item: number(titled) }), value)).toEqual(expected);
});

test.each([
  [0, 0],
  [false, false],
  [{ a: null }, { a: null }],
  ['', undefined],
  [null, undefined],
])('json takes %j as %j', (value, expected) => {
  expect(converted(json(titled), value)).toEqual(expected);
});

test('what no conversion can make sense of is absent, and nothing throws', () => {
  const circular: { self?: unknown } = {};
  circular.self = circular;
  const odd = [circular, () => 1, Symbol('odd'), 10n, new Date(Number.NaN), Object.create(null)];
  const fields = [
    text(titled),
    number(titled),
    flag(titled),
    choice({ ...titled, of: ['a'] }),
    json(titled),
    record(titled),
    list({ ...titled, item: text(titled) }),
  ];
  for (const value of odd) {
    for (const field of fields) {
      const payload = { value } as never; // cast: a payload that no source should give
      const { runs } = given({ field }, { field: { ref: 'payload.value' } }, done(), { payload });
      expect(runs).toMatchObject([{ status: 'completed' }]);
    }
  }
});

test('initial applies where the flow gives an input nothing at all, and only there', () => {
  const inputs = {
    a: text({ ...titled, initial: 'first' }),
    b: text({ ...titled, initial: 'first' }),
    c: optional(number({ ...titled, initial: 7 })),
    d: optional(number({ ...titled, initial: 7 })),
  };
  expect(given(inputs, { b: { value: '' }, d: { ref: 'payload.nothing' } }).input).toEqual({
    a: 'first',
    b: '',
    c: 7,
  });
});

test('an optional input without a value is left out', () => {
  const { input } = given(
    { a: optional(text(titled)), b: optional(number(titled)) },
    { b: { value: '' } },
  );
  expect(Object.keys(input as object)).toEqual([]); // cast: an input is a record
});

test('a missing required input leaves by failure where the action has that socket', () => {
  const { input, reports } = given(
    { a: text({ title: 'Name' }) },
    { a: { ref: 'payload.name' } },
    {
      ...outcome(),
    },
  );
  expect(input).toBeUndefined();
  expect(reports).toMatchObject([{ socket: 'failure', output: { code: 'input-missing' } }]);
  expect(reports[0]?.output).toHaveProperty('message', 'The input “Name” (a) has no value.');
});

test('a missing input falls back to its initial value, also where the action can fail', () => {
  const inputs = {
    deferred: flag({ ...titled, initial: false }),
    times: number({ ...titled, initial: 4 }),
  };
  const said = { deferred: { value: null }, times: { ref: 'payload.nothing' } };
  expect(given(inputs, said, outcome()).input).toEqual({ deferred: false, times: 4 });
});

test('a list of any values keeps null and the empty text', () => {
  const inputs = { list: list({ ...titled, item: json(titled) as Field<string> }) }; // cast: any item is an item
  expect(given(inputs, { list: { value: [null, '', 0] } }).input).toEqual({ list: [null, '', 0] });
});

test('a missing required input is its kind’s empty value where the action cannot fail', () => {
  const inputs = {
    text: text(titled),
    number: number(titled),
    flag: flag(titled),
    record: record(titled),
    list: list({ ...titled, item: text(titled) }),
    choice: choice({ ...titled, of: ['first', 'second'] }),
    chosen: choice({ ...titled, of: ['first', 'second'], initial: 'second' }),
    open: choice({ ...titled, of: ['first'], open: true }),
    json: json(titled),
  };
  const nothing = { ref: 'payload.nothing' };
  const said = Object.fromEntries(Object.keys(inputs).map((name) => [name, nothing]));
  expect(given(inputs, said).input).toEqual({
    text: '',
    number: 0,
    flag: false,
    record: {},
    list: [],
    choice: 'first',
    chosen: 'second',
    open: '',
  });
});

test('inputs that the action does not have are not handed to it', () => {
  expect(given({ a: text(titled) }, { a: { value: 'a' }, b: { value: 'b' } }).input).toEqual({
    a: 'a',
  });
});

test('an input from a root path is bound by the house, whatever the flow says', () => {
  const inputs = {
    all: json({ ...titled, from: 'payload' }),
    id: text({ ...titled, from: 'payload.id' }),
  };
  const { input } = given(inputs, { id: { value: 'mine' } }, done(), { payload: { id: 'theirs' } });
  expect(input).toEqual({ all: { id: 'theirs' }, id: 'theirs' });
});

test('what a flow fixes is the same for every run, so it is frozen', () => {
  const { input } = given({ a: record(titled) }, { a: { value: { b: { c: 1 } } } });
  expect(Object.isFrozen((input as { a: { b: object } }).a.b)).toBe(true); // cast: the record above
});
