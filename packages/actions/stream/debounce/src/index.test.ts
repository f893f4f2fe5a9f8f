import type { Departure, Token } from '@offhook/contract';
import { marbles } from '@offhook/testing';
import { it } from 'vitest';
import { debounce } from './index.ts';

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
    const departures$ = hot(given, tokens).pipe(debounce.operator({ clock, signal }));
    expectObservable(departures$).toBe(expected);
  });
};

it('lets a run go on when no other has come for a while', () => {
  plays('a', { a: token('a') }, '---a');
});

it('lets only the last of several go on, and drops each as soon as it is overtaken', () => {
  const tokens = { a: token('a'), b: token('b'), c: token('c') };
  plays('a-b-c', tokens, '--A-B--c');
});

it('keeps contacts apart', () => {
  plays('ab', { a: token('a', 'call-1'), b: token('b', 'call-2') }, '---ab');
});

it('goes by the key where one is given, whatever the contact', () => {
  const input = { milliseconds: 3, key: 'tab' };
  const tokens = { a: token('a', 'call-1', { input }), b: token('b', 'call-2', { input }) };
  plays('ab', tokens, '-A--b');
});

it('takes runs without contact and key for one', () => {
  const none = { contactId: undefined };
  plays('ab', { a: token('a', '', none), b: token('b', '', none) }, '-A--b');
});

it('forgets a run that has gone on, so that the next one does not drop it', () => {
  plays('a----b', { a: token('a'), b: token('b') }, '---a----b');
});

it('says nothing for a run that ended while it waited', () => {
  plays('a', { a: token('a', 'call-1', { ended: true }) }, '');
});

it('opens a new tab once for E04, five switches of the focus within a second', () => {
  const input = { milliseconds: 150, key: 'focus' };
  const tokens = Object.fromEntries(
    [...'abcde'].map((letter) => [letter, token(letter, `chat-${letter}`, { input })]),
  );
  plays('a 99ms b 99ms c 99ms d 99ms e', tokens, '100ms A 99ms B 99ms C 99ms D 149ms e');
});
