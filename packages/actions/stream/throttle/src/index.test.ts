import { playMarbles } from '@offhook/testing';
import { it } from 'vitest';
import { throttle } from './index.ts';

it('counts from the first, so that a steady stream still goes on now and then', () => {
  const run = { input: { milliseconds: 3 }, contactId: 'call-1' };
  const runs = Object.fromEntries([...'abcdef'].map((letter) => [letter, run]));
  playMarbles(throttle, runs, 'a-b-c-d-e-f', 'a-B-c-D-e-F');
});
