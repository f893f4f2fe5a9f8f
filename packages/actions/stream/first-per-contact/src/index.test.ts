import { playMarbles } from '@offhook/testing';
import { it } from 'vitest';
import { firstPerContact } from './index.ts';

it('counts from the last run, dropped or not, when it forgets a contact', () => {
  const run = { input: { forgetAfter: 5 }, contactId: 'call-1' };
  playMarbles(firstPerContact, { a: run, b: run, c: run }, 'a---b-----c', 'a---B-----c');
});
