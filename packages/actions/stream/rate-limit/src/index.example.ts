import { streamExamplesOf } from '@offhook/contract';
import { rateLimit } from './index.ts';

const wait = { limit: 1, milliseconds: 1000, excess: 'wait' } as const;
const drop = { limit: 2, milliseconds: 1000, excess: 'drop' } as const;

export const examples = streamExamplesOf(rateLimit, [
  {
    title: 'lets the others wait for their turn, in the order they came',
    given: [
      { at: 0, contactId: 'call-1', input: wait },
      { at: 10, contactId: 'call-1', input: wait },
      { at: 20, contactId: 'call-1', input: wait },
    ],
    emits: [
      { at: 0, of: 0, leaves: {} },
      { at: 1000, of: 1, leaves: {} },
      { at: 2000, of: 2, leaves: {} },
    ],
  },
  {
    title: 'drops the others where that is wanted, and counts only those that went on',
    given: [
      { at: 0, contactId: 'call-1', input: drop },
      { at: 10, contactId: 'call-1', input: drop },
      { at: 20, contactId: 'call-1', input: drop },
      { at: 1001, contactId: 'call-1', input: drop },
    ],
    emits: [
      { at: 0, of: 0, leaves: {} },
      { at: 10, of: 1, leaves: {} },
      { at: 20, of: 2, drops: true },
      { at: 1001, of: 3, leaves: {} },
    ],
  },
  {
    title: 'keeps contacts apart',
    given: [
      { at: 0, contactId: 'call-1', input: wait },
      { at: 10, contactId: 'call-2', input: wait },
    ],
    emits: [
      { at: 0, of: 0, leaves: {} },
      { at: 10, of: 1, leaves: {} },
    ],
  },
  {
    title: 'goes by the key where one is given, whatever the contact',
    given: [
      { at: 0, contactId: 'call-1', input: { ...wait, key: 'crm' } },
      { at: 10, contactId: 'call-2', input: { ...wait, key: 'crm' } },
    ],
    emits: [
      { at: 0, of: 0, leaves: {} },
      { at: 1000, of: 1, leaves: {} },
    ],
  },
  {
    title: 'keeps the turn of a run that ends while it waits',
    given: [
      { at: 0, contactId: 'call-1', input: wait },
      { at: 10, contactId: 'call-1', input: wait, endsAt: 500 },
      { at: 20, contactId: 'call-1', input: wait },
    ],
    emits: [
      { at: 0, of: 0, leaves: {} },
      { at: 2000, of: 2, leaves: {} },
    ],
  },
]);
