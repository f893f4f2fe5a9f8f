import { debounceTime } from 'rxjs';
import { expect, it } from 'vitest';
import { marbles } from './index.ts';

it('lends a clock whose timers take virtual time', () => {
  marbles(({ clock, expectObservable }) => {
    expectObservable(clock.timer(3)).toBe('---(0|)', { 0: 0 });
    expectObservable(clock.timer(60_000)).toBe('60s (0|)', { 0: 0 });
  });
});

it('lends a scheduler for the operators that take time', () => {
  marbles(({ clock, hot, expectObservable }) => {
    const typed$ = hot('ab---c---|');
    expectObservable(typed$.pipe(debounceTime(2, clock.scheduler))).toBe('---b---c-|');
  });
});

it('compares values deeply, so that a wrong value fails', () => {
  const wrong = () =>
    marbles(({ cold, expectObservable }) => {
      expectObservable(cold('a', { a: { id: 1 } })).toBe('a', { a: { id: 2 } });
    });
  expect(wrong).toThrow();
});
