import { streamExamplesOf } from '@offhook/contract';
import { debounce } from './index.ts';

const input = { milliseconds: 300 };

export const examples = streamExamplesOf(debounce, [
  {
    title: 'lets a run go on when no other has come for a while',
    given: [{ at: 0, contactId: 'call-1', input }],
    emits: [{ at: 300, of: 0, leaves: {} }],
  },
  {
    title: 'lets only the last of several go on, and drops each as soon as it is overtaken',
    given: [
      { at: 0, contactId: 'call-1', input },
      { at: 200, contactId: 'call-1', input },
      { at: 400, contactId: 'call-1', input },
    ],
    emits: [
      { at: 200, of: 0, drops: true },
      { at: 400, of: 1, drops: true },
      { at: 700, of: 2, leaves: {} },
    ],
  },
  {
    title: 'keeps contacts apart',
    given: [
      { at: 0, contactId: 'call-1', input },
      { at: 100, contactId: 'call-2', input },
    ],
    emits: [
      { at: 300, of: 0, leaves: {} },
      { at: 400, of: 1, leaves: {} },
    ],
  },
  {
    title: 'goes by the key where one is given, whatever the contact',
    given: [
      { at: 0, contactId: 'chat-1', input: { milliseconds: 300, key: 'focus' } },
      { at: 100, contactId: 'chat-2', input: { milliseconds: 300, key: 'focus' } },
    ],
    emits: [
      { at: 100, of: 0, drops: true },
      { at: 400, of: 1, leaves: {} },
    ],
  },
  {
    title: 'takes runs without contact and key for one',
    given: [
      { at: 0, input },
      { at: 100, input },
    ],
    emits: [
      { at: 100, of: 0, drops: true },
      { at: 400, of: 1, leaves: {} },
    ],
  },
  {
    title: 'forgets a run that ends while it waits',
    given: [{ at: 0, contactId: 'call-1', input, endsAt: 200 }],
    emits: [],
  },
]);
