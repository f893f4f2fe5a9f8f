import { playMarbles } from '@offhook/testing';
import { it } from 'vitest';
import { debounce } from './index.ts';

it('forgets a run that has gone on, so that the next one does not drop it', () => {
  const run = { input: { milliseconds: 3 }, contactId: 'call-1' };
  playMarbles(debounce, { a: run, b: run }, 'a----b', '---a----b');
});

it('says nothing for a run that ended while it waited', () => {
  const run = { input: { milliseconds: 3 }, ended: true };
  playMarbles(debounce, { a: run }, 'a', '');
});

it('opens a new tab once for E04, five switches of the focus within a second', () => {
  const input = { milliseconds: 150, key: 'focus' };
  const runs = Object.fromEntries(
    [...'abcde'].map((letter) => [letter, { input, contactId: `chat-${letter}` }]),
  );
  const expected = '100ms A 99ms B 99ms C 99ms D 149ms e';
  playMarbles(debounce, runs, 'a 99ms b 99ms c 99ms d 99ms e', expected);
});
