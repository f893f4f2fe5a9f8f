import { marbles } from '@offhook/testing';
import { it } from 'vitest';
import { delay } from './index.ts';

const gone = { d: { socket: 'done', output: {} } };

it('waits for each run by itself', () => {
  marbles(({ clock, hot, expectObservable }) => {
    const inputs$ = hot('ab', { a: { milliseconds: 3 }, b: { milliseconds: 5 } });
    expectObservable(inputs$.pipe(delay({ clock }))).toBe('---d--d', gone);
  });
});

it('takes a negative time for none', () => {
  marbles(({ clock, hot, expectObservable }) => {
    const inputs$ = hot('-a', { a: { milliseconds: -5 } });
    expectObservable(inputs$.pipe(delay({ clock }))).toBe('-d', gone);
  });
});

it('stops waiting when its run ends', () => {
  marbles(({ clock, hot, expectObservable }) => {
    const inputs$ = hot('a', { a: { milliseconds: 3 } });
    expectObservable(inputs$.pipe(delay({ clock })), '--!').toBe('---');
  });
});
