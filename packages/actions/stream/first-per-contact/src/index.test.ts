import type { Departure, Token } from '@offhook/contract';
import { marbles } from '@offhook/testing';
import { it } from 'vitest';
import { firstPerContact } from './index.ts';

const told = (by: string): Departure => by as unknown as Departure; // cast: what a diagram can show

/** Leaves by its small letter and is dropped by its capital one. */
const token = (letter: string, contactId = 'call-1', more: object = {}) => ({
  input: { forgetAfter: 5 },
  contactId,
  ended: false,
  leave: () => told(letter),
  drop: () => told(letter.toUpperCase()),
  ...more,
});

type Tokens = Readonly<
  Record<string, Token<{ readonly forgetAfter: number; readonly key?: string }, unknown>>
>;
const { signal } = new AbortController();

const plays = (given: string, tokens: Tokens, expected: string): void => {
  marbles(({ clock, hot, expectObservable }) => {
    const departures$ = hot(given, tokens).pipe(firstPerContact.operator({ clock, signal }));
    expectObservable(departures$).toBe(expected);
  });
};

it('lets the first run of each contact go on and drops all later ones', () => {
  const tokens = {
    a: token('a', 'call-1'),
    b: token('b', 'call-2'),
    c: token('c', 'call-1'),
    d: token('d', 'call-2'),
  };
  plays('abcd', tokens, 'abCD');
});

it('goes by the key where one is given, whatever the contact', () => {
  const input = { forgetAfter: 5, key: '+12065550100' };
  const tokens = { a: token('a', 'call-1', { input }), b: token('b', 'call-2', { input }) };
  plays('ab', tokens, 'aB');
});

it('lets every run without contact and key go on', () => {
  const none = { contactId: undefined };
  plays('ab', { a: token('a', '', none), b: token('b', '', none) }, 'ab');
});

it('forgets a contact that has not come for a while', () => {
  plays('a---b-----c', { a: token('a'), b: token('b'), c: token('c') }, 'a---B-----c');
});
