import { type Json, streamExamplesOf } from '@offhook/contract';
import { collectWithin } from './index.ts';

const of = (value: Json, milliseconds = 1000) => ({ value, milliseconds });
const gathered = (...values: Json[]) => ({ values, count: values.length });

export const examples = streamExamplesOf(collectWithin, [
  {
    title: 'lets the last run go on with the values of all, and drops the others',
    given: [
      { at: 0, contactId: 'chat-1', input: of('Hello') },
      { at: 400, contactId: 'chat-1', input: of(0) },
      { at: 800, contactId: 'chat-1', input: of(false) },
    ],
    emits: [
      { at: 1000, of: 0, drops: true },
      { at: 1000, of: 1, drops: true },
      { at: 1000, of: 2, leaves: gathered('Hello', 0, false) },
    ],
  },
  {
    title: 'begins anew with the first run after that',
    given: [
      { at: 0, contactId: 'chat-1', input: of('a') },
      { at: 1001, contactId: 'chat-1', input: of('b') },
    ],
    emits: [
      { at: 1000, of: 0, leaves: gathered('a') },
      { at: 2001, of: 1, leaves: gathered('b') },
    ],
  },
  {
    title: 'keeps contacts apart',
    given: [
      { at: 0, contactId: 'chat-1', input: of('a') },
      { at: 10, contactId: 'chat-2', input: of('b') },
    ],
    emits: [
      { at: 1000, of: 0, leaves: gathered('a') },
      { at: 1010, of: 1, leaves: gathered('b') },
    ],
  },
  {
    title: 'goes by the key where one is given, whatever the contact',
    given: [
      { at: 0, contactId: 'call-1', input: { ...of('a'), key: 'missed' } },
      { at: 10, contactId: 'call-2', input: { ...of('b'), key: 'missed' } },
    ],
    emits: [
      { at: 1000, of: 0, drops: true },
      { at: 1000, of: 1, leaves: gathered('a', 'b') },
    ],
  },
  {
    title: 'leaves out runs that ended while it gathered, even the last one',
    given: [
      { at: 0, contactId: 'chat-1', input: of('a') },
      { at: 10, contactId: 'chat-1', input: of('b'), endsAt: 500 },
    ],
    emits: [{ at: 1000, of: 0, leaves: gathered('a') }],
  },
  {
    title: 'counts two missed contacts within ten minutes, but not one a second too late, for E20',
    given: [
      { at: 0, contactId: 'call-1', input: { ...of('a', 600_000), key: 'agent' } },
      { at: 300_000, contactId: 'call-2', input: { ...of('b', 600_000), key: 'agent' } },
      { at: 601_000, contactId: 'call-3', input: { ...of('c', 600_000), key: 'agent' } },
    ],
    emits: [
      { at: 600_000, of: 0, drops: true },
      { at: 600_000, of: 1, leaves: gathered('a', 'b') },
      { at: 1_201_000, of: 2, leaves: gathered('c') },
    ],
  },
]);
