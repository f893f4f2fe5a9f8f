import { playMarbles } from '@offhook/testing';
import { it } from 'vitest';
import { collectWithin } from './index.ts';

const run = { input: { value: 'a', milliseconds: 4 }, contactId: 'chat-1' };

it('says nothing where all runs have ended', () => {
  playMarbles(collectWithin, { a: { ...run, ended: true } }, 'a', '');
});

it('drops the others and lets the last go on in one moment, in the order they came', () => {
  playMarbles(collectWithin, { a: run, b: run, c: run }, 'a-bc', '----(ABc)');
});
