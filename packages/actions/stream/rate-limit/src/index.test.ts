import type { Departure, Token } from '@offhook/contract';
import { marbles } from '@offhook/testing';
import { mergeMap } from 'rxjs';
import { expect, it } from 'vitest';
import { admit, type Lanes } from './admit.ts';
import { rateLimit } from './index.ts';

const told = (by: string): Departure => by as unknown as Departure; // cast: what a diagram can show

/** Leaves by its small letter and is dropped by its capital one. */
const token = (letter: string, contactId = 'call-1', more: object = {}) => ({
  input: { limit: 1, milliseconds: 5, excess: 'wait' as const },
  contactId,
  ended: false,
  leave: () => told(letter),
  drop: () => told(letter.toUpperCase()),
  ...more,
});

type Tokens = Readonly<
  Record<
    string,
    Token<
      {
        readonly limit: number;
        readonly milliseconds: number;
        readonly excess: 'wait' | 'drop';
        readonly key?: string;
      },
      unknown
    >
  >
>;
const { signal } = new AbortController();

const plays = (given: string, tokens: Tokens, expected: string): void => {
  marbles(({ clock, hot, expectObservable }) => {
    const departures$ = hot(given, tokens).pipe(rateLimit.operator({ clock, signal }));
    expectObservable(departures$).toBe(expected);
  });
};

const limited = (limit: number, excess: 'wait' | 'drop', key?: string) => ({
  input: { limit, milliseconds: 5, excess, ...(key && { key }) },
});
const all = (letters: string, more: object): Tokens =>
  Object.fromEntries([...letters].map((letter) => [letter, token(letter, 'call-1', more)]));

it('lets the others wait for their turn, in the order they came', () => {
  plays('abc', all('abc', limited(1, 'wait')), 'a----b----c');
});

it('lets so many go on within the time', () => {
  plays('abcd', all('abcd', limited(2, 'wait')), 'ab---cd');
});

it('drops the others where that is wanted, and counts only those that went on', () => {
  plays('abc--de', all('abcde', limited(2, 'drop')), 'abC--de');
});

it('keeps contacts apart', () => {
  plays('ab', { a: token('a', 'call-1'), b: token('b', 'call-2') }, 'ab');
});

it('goes by the key where one is given, whatever the contact', () => {
  const keyed = limited(1, 'drop', 'crm');
  plays('ab', { a: token('a', 'call-1', keyed), b: token('b', 'call-2', keyed) }, 'aB');
});

it('lets a run that ended while it waited pass unsaid', () => {
  const ended = { ...limited(1, 'wait'), ended: true };
  const tokens = { a: token('a'), b: token('b', 'call-1', ended), c: token('c') };
  plays('abc', tokens, 'a---------c');
});

it('takes a limit below one for one', () => {
  plays('ab', all('ab', limited(0, 'drop')), 'aB');
});

it('forgets a key whose runs no longer count', () => {
  marbles(({ clock, hot, expectObservable, flush }) => {
    const lanes: Lanes = new Map();
    const tokens = all('ab', limited(1, 'wait'));
    expectObservable(hot('ab', tokens).pipe(mergeMap((each) => admit(each, lanes, clock)))).toBe(
      'a----b',
    );
    flush();
    expect(lanes.size).toBe(0);
  });
});
