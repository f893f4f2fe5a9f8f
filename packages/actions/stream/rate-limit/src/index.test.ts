import { marbles, playMarbles, tokenOf } from '@offhook/testing';
import { mergeMap } from 'rxjs';
import { expect, it } from 'vitest';
import { admit, type Lanes } from './admit.ts';
import { rateLimit } from './index.ts';

const run = (limit: number, excess: 'wait' | 'drop') => ({
  input: { limit, milliseconds: 5, excess },
  contactId: 'call-1',
});

it('lets so many go on within the time', () => {
  const two = run(2, 'wait');
  playMarbles(rateLimit, { a: two, b: two, c: two, d: two }, 'abcd', 'ab---cd');
});

it('takes a limit below one for one', () => {
  const none = run(0, 'drop');
  playMarbles(rateLimit, { a: none, b: none }, 'ab', 'aB');
});

it('forgets a key whose runs no longer count', () => {
  marbles(({ clock, hot, expectObservable, flush }) => {
    const lanes: Lanes = new Map();
    const tokens = { a: tokenOf('a', run(1, 'wait')), b: tokenOf('b', run(1, 'wait')) };
    expectObservable(hot('ab', tokens).pipe(mergeMap((each) => admit(each, lanes, clock)))).toBe(
      'a----b',
    );
    flush();
    expect(lanes.size).toBe(0);
  });
});
