import type { Departure, Json, Token } from '@offhook/contract';
import { marbles } from '@offhook/testing';
import { it } from 'vitest';
import { onlyWhenChanged } from './index.ts';

const told = (by: string): Departure => by as unknown as Departure; // cast: what a diagram can show

/** Leaves by its small letter and is dropped by its capital one. */
const token = (letter: string, contactId = 'call-1', more: object = {}) => ({
  input: { value: 'Available', forgetAfter: 5 },
  contactId,
  ended: false,
  leave: () => told(letter),
  drop: () => told(letter.toUpperCase()),
  ...more,
});

type Tokens = Readonly<
  Record<
    string,
    Token<{ readonly value?: Json; readonly forgetAfter: number; readonly key?: string }, unknown>
  >
>;
const { signal } = new AbortController();

const plays = (given: string, tokens: Tokens, expected: string): void => {
  marbles(({ clock, hot, expectObservable }) => {
    const departures$ = hot(given, tokens).pipe(onlyWhenChanged.operator({ clock, signal }));
    expectObservable(departures$).toBe(expected);
  });
};

const of = (value: Json | undefined, key?: string) => ({
  input: { ...(value !== undefined && { value }), forgetAfter: 5, ...(key && { key }) },
});

it('lets the first go on, and others when the value differs from the one before', () => {
  const tokens = {
    a: token('a', 'call-1', of('Available')),
    b: token('b', 'call-1', of('Available')),
    c: token('c', 'call-1', of('Busy')),
    d: token('d', 'call-1', of('Available')),
  };
  plays('abcd', tokens, 'aBcd');
});

it('compares records and lists by what is in them', () => {
  const tokens = {
    a: token('a', 'call-1', of({ risk: [1] })),
    b: token('b', 'call-1', of({ risk: [1] })),
    c: token('c', 'call-1', of({ risk: [2] })),
  };
  plays('abc', tokens, 'aBc');
});

it('takes a missing value for one of its own', () => {
  const none = of(undefined);
  const tokens = { a: token('a'), b: token('b', 'call-1', none), c: token('c', 'call-1', none) };
  plays('abc', tokens, 'abC');
});

it('keeps contacts apart', () => {
  plays('ab', { a: token('a', 'call-1'), b: token('b', 'call-2') }, 'ab');
});

it('goes by the key where one is given, whatever the contact', () => {
  const same = of('Available', 'agent');
  plays('ab', { a: token('a', 'call-1', same), b: token('b', 'call-2', same) }, 'aB');
});

it('forgets a contact that has not come for a while', () => {
  plays('a---b-----c', { a: token('a'), b: token('b'), c: token('c') }, 'a---B-----c');
});
