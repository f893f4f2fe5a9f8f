import { playMarbles } from '@offhook/testing';
import { it } from 'vitest';
import { onlyWhenChanged } from './index.ts';

it('forgets a contact that has not come for a while', () => {
  const run = { input: { value: 'Available', forgetAfter: 5 }, contactId: 'call-1' };
  playMarbles(onlyWhenChanged, { a: run, b: run, c: run }, 'a---b-----c', 'a---B-----c');
});
