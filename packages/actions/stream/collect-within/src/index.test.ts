import type { Departure, Json, Token } from '@offhook/contract';
import { marbles } from '@offhook/testing';
import { it } from 'vitest';
import { collectWithin } from './index.ts';

const told = (by: unknown): Departure => by as Departure; // cast: what a diagram can show

/** Leaves by what it takes along and is dropped by its name. */
const token = (value: string | number | boolean, contactId = 'call-1', more: object = {}) => ({
  input: { value, milliseconds: 4 },
  contactId,
  ended: false,
  leave: (result: object) => told(result),
  drop: () => told(`${value} dropped`),
  ...more,
});

type Given = { readonly value: Json; readonly milliseconds: number };
type Result = { readonly values: readonly Json[]; readonly count: number };
type Tokens = Readonly<Record<string, Token<Given, Result>>>;
const { signal } = new AbortController();

const gathered = (...values: Json[]) => ({ values, count: values.length });

const plays = (given: string, tokens: Tokens, expected: string, departures: object): void => {
  marbles(({ clock, hot, expectObservable }) => {
    const departures$ = hot(given, tokens).pipe(collectWithin.operator({ clock, signal }));
    expectObservable<unknown>(departures$).toBe(expected, { ...departures });
  });
};

it('lets the last run go on with the values of all, and drops the others', () => {
  const tokens = { a: token('a'), b: token(0), c: token(false) };
  plays('abc', tokens, '----(xyz)', { x: 'a dropped', y: '0 dropped', z: gathered('a', 0, false) });
});

it('begins anew with the first run after that', () => {
  const tokens = { a: token('a'), b: token('b') };
  plays('a----b', tokens, '----x----y', { x: gathered('a'), y: gathered('b') });
});

it('keeps contacts apart', () => {
  const tokens = { a: token('a', 'call-1'), b: token('b', 'call-2') };
  plays('ab', tokens, '----xy', { x: gathered('a'), y: gathered('b') });
});

it('goes by the key where one is given, whatever the contact', () => {
  const keyed = (value: string) => ({ input: { value, milliseconds: 4, key: 'missed' } });
  const tokens = { a: token('a', 'call-1', keyed('a')), b: token('b', 'call-2', keyed('b')) };
  plays('ab', tokens, '----(xy)', { x: 'a dropped', y: gathered('a', 'b') });
});

it('leaves out runs that ended while it gathered, even the last one', () => {
  const tokens = { a: token('a'), b: token('b', 'call-1', { ended: true }) };
  plays('ab', tokens, '----x', { x: gathered('a') });
});

it('says nothing where all runs have ended', () => {
  plays('a', { a: token('a', 'call-1', { ended: true }) }, '', {});
});

it('counts two missed contacts within ten minutes, but not one a second too late, for E20', () => {
  const input = (value: string) => ({ input: { value, milliseconds: 600_000, key: 'agent' } });
  const tokens = Object.fromEntries(
    [...'abc'].map((letter) => [letter, token(letter, `call-${letter}`, input(letter))]),
  );
  plays('a 299999ms b 300999ms c', tokens, '600s (xy) 600996ms z', {
    x: 'a dropped',
    y: gathered('a', 'b'),
    z: gathered('c'),
  });
});
