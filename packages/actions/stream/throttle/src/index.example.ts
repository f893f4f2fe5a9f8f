import { streamExamplesOf } from '@offhook/contract';
import { throttle } from './index.ts';

const input = { milliseconds: 1000 };

export const examples = streamExamplesOf(throttle, [
  {
    title: 'lets the first go on at once and drops the others for a while',
    given: [
      { at: 0, contactId: 'call-1', input },
      { at: 10, contactId: 'call-1', input },
      { at: 999, contactId: 'call-1', input },
    ],
    emits: [
      { at: 0, of: 0, leaves: {} },
      { at: 10, of: 1, drops: true },
      { at: 999, of: 2, drops: true },
    ],
  },
  {
    title: 'lets the next one go on when the time is over',
    given: [
      { at: 0, contactId: 'call-1', input },
      { at: 1001, contactId: 'call-1', input },
    ],
    emits: [
      { at: 0, of: 0, leaves: {} },
      { at: 1001, of: 1, leaves: {} },
    ],
  },
  {
    title: 'keeps contacts apart',
    given: [
      { at: 0, contactId: 'call-1', input },
      { at: 10, contactId: 'call-2', input },
    ],
    emits: [
      { at: 0, of: 0, leaves: {} },
      { at: 10, of: 1, leaves: {} },
    ],
  },
  {
    title: 'goes by the key where one is given, whatever the contact',
    given: [
      { at: 0, contactId: 'call-1', input: { milliseconds: 1000, key: 'vip' } },
      { at: 10, contactId: 'call-2', input: { milliseconds: 1000, key: 'vip' } },
    ],
    emits: [
      { at: 0, of: 0, leaves: {} },
      { at: 10, of: 1, drops: true },
    ],
  },
]);
