import { expect, it } from 'vitest';
import {
  ActionError,
  countsAsTrue,
  instantOf,
  type Json,
  readAlong,
  toNumber,
  toText,
} from '../index.ts';

const found = { value: [{ Id: '5005e', Account: { 'Full Name': 'Acme', 'a.b': 0 } }] };

it.each<readonly [string, Json | undefined]>([
  ['', found],
  ['value[0].Id', '5005e'],
  ['.value.[0].Id', '5005e'],
  ['$.value[0].Id', '5005e'],
  [' value . [0] . Account.Full Name ', 'Acme'],
  ['value[0].Account["Full Name"]', 'Acme'],
  ['value[0]["Account"]["a.b"]', 0],
  ['value[1].Id', undefined],
  ['value[0].Id.length', undefined],
  ['constructor', undefined],
  ['__proto__', undefined],
])('reads along %j', (path, expected) => {
  expect(readAlong(found, path)).toEqual(expected);
});

it('reads a member that is named like the sign for the whole', () => {
  expect(readAlong({ a: { $: 1 } }, 'a.$')).toBe(1);
  expect(readAlong({ 'say "hi"': 1 }, String.raw`["say \"hi\""]`)).toBe(1);
});

it('writes any value as a text, nothing as the empty one', () => {
  expect([undefined, null, '', 0, false, { a: [1] }].map(toText)).toEqual([
    '',
    '',
    '',
    '0',
    'false',
    '{"a":[1]}',
  ]);
});

it('reads numbers, and takes nothing and the empty text for none', () => {
  expect([' 42.5 ', '1e3', 7, true, false].map(toNumber)).toEqual([42.5, 1000, 7, 1, 0]);
  for (const none of [undefined, null, '', ' ', '9 to 5', {}, [5]])
    expect(toNumber(none)).toBeNaN();
});

it('counts a value as true as people who write flows do', () => {
  for (const yes of [true, 1, 'no', [], {}]) expect(countsAsTrue(yes)).toBe(true);
  for (const no of [undefined, null, false, 0, '', ' False ', '0'])
    expect(countsAsTrue(no)).toBe(false);
});

it.each<readonly [Json, string, string]>([
  [1772355600000, 'UTC', '2026-03-01T09:00:00.000Z'],
  ['1772355600000', 'UTC', '2026-03-01T09:00:00.000Z'],
  ['2026-03-01', 'UTC', '2026-03-01T00:00:00.000Z'],
  ['2026', 'UTC', '2026-01-01T00:00:00.000Z'],
  ['20260301T0900Z', 'Asia/Tokyo', '2026-03-01T09:00:00.000Z'],
  [' 2026-03-01 09:00 ', 'Europe/Berlin', '2026-03-01T08:00:00.000Z'],
  ['2026-03-01T09:00:00.000+0000', 'Europe/Berlin', '2026-03-01T09:00:00.000Z'],
  ['2026-03-01T09:00:59,5-03:30', 'UTC', '2026-03-01T12:30:59.500Z'],
  ['2026-07-01T09:00', 'America/New_York', '2026-07-01T13:00:00.000Z'],
  ['2026-07-01T09:00', '+02:00', '2026-07-01T07:00:00.000Z'],
])('reads the date %j in %s', (value, timeZone, expected) => {
  expect(new Date(instantOf(value, timeZone)).toISOString()).toBe(expected);
});

it.each([
  ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
  ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30:00.000Z'],
])('reads a time that clocks skip in %s as the one they jump to', (timeZone, value, expected) => {
  expect(new Date(instantOf(value, timeZone)).toISOString()).toBe(expected);
});

it.each([
  ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00.000Z'],
])('reads a time that clocks show twice in %s as the first', (timeZone, value, expected) => {
  expect(new Date(instantOf(value, timeZone)).toISOString()).toBe(expected);
});

it.each<Json | undefined>([
  undefined,
  null,
  true,
  '',
  'soon',
  '2026-02-30',
  '2026-13-01',
  '2026-03-01T25:00',
  '09:00',
])('finds no date in %j', (value) => {
  expect(instantOf(value, 'UTC')).toBeNaN();
});

it('says which time zone there is not', () => {
  const read = () => instantOf('2026-03-01', 'Europe/Atlantis');
  expect(read).toThrow('There is no time zone “Europe/Atlantis”.');
  expect(read).toThrow(ActionError);
});
