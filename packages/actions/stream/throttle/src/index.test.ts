import type { Departure, Token } from '@offhook/contract';
import { marbles } from '@offhook/testing';
import { it } from 'vitest';
import { throttle } from './index.ts';

const told = (by: string): Departure => by as unknown as Departure; // cast: what a diagram can show

/** Leaves by its small letter and is dropped by its capital one. */
const token = (letter: string, contactId = 'call-1', more: object = {}) => ({
  input: { milliseconds: 3 },
  contactId,
  ended: false,
  leave: () => told(letter),
  drop: () => told(letter.toUpperCase()),
  ...more,
});

type Tokens = Readonly<
  Record<string, Token<{ readonly milliseconds: number; readonly key?: string }, unknown>>
>;
const { signal } = new AbortController();

const plays = (given: string, tokens: Tokens, expected: string): void => {
  marbles(({ clock, hot, expectObservable }) => {
    const departures$ = hot(given, tokens).pipe(throttle.operator({ clock, signal }));
    expectObservable(departures$).toBe(expected);
  });
};

it('lets the first go on and drops the others for a while', () => {
  plays('abc', { a: token('a'), b: token('b'), c: token('c') }, 'aBC');
});

it('lets the next one go on when the time is over, and forgets the ones before', () => {
  plays('ab---cd', { a: token('a'), b: token('b'), c: token('c'), d: token('d') }, 'aB---cD');
});

it('counts from the first, so that a steady stream still goes on now and then', () => {
  const tokens = Object.fromEntries([...'abcdef'].map((letter) => [letter, token(letter)]));
  plays('a-b-c-d-e-f', tokens, 'a-B-c-D-e-F');
});

it('keeps contacts apart', () => {
  plays('ab', { a: token('a', 'call-1'), b: token('b', 'call-2') }, 'ab');
});

it('goes by the key where one is given, whatever the contact', () => {
  const input = { milliseconds: 3, key: 'vip' };
  const tokens = { a: token('a', 'call-1', { input }), b: token('b', 'call-2', { input }) };
  plays('ab', tokens, 'aB');
});
