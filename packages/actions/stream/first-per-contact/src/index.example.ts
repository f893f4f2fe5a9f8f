import { streamExamplesOf } from '@offhook/contract';
import { firstPerContact } from './index.ts';

const input = { forgetAfter: 86_400_000 };

export const examples = streamExamplesOf(firstPerContact, [
  {
    title: 'lets the first run of each contact go on and drops all later ones',
    given: [
      { at: 0, contactId: 'call-1', input },
      { at: 10, contactId: 'call-2', input },
      { at: 60_000, contactId: 'call-1', input },
    ],
    emits: [
      { at: 0, of: 0, leaves: {} },
      { at: 10, of: 1, leaves: {} },
      { at: 60_000, of: 2, drops: true },
    ],
  },
  {
    title: 'goes by the key where one is given, whatever the contact',
    given: [
      { at: 0, contactId: 'call-1', input: { ...input, key: '+12065550100' } },
      { at: 10, contactId: 'call-2', input: { ...input, key: '+12065550100' } },
    ],
    emits: [
      { at: 0, of: 0, leaves: {} },
      { at: 10, of: 1, drops: true },
    ],
  },
  {
    title: 'lets every run without contact and key go on',
    given: [
      { at: 0, input },
      { at: 10, input },
    ],
    emits: [
      { at: 0, of: 0, leaves: {} },
      { at: 10, of: 1, leaves: {} },
    ],
  },
  {
    title: 'forgets a contact that has not come for a while',
    given: [
      { at: 0, contactId: 'call-1', input: { forgetAfter: 1000 } },
      { at: 1001, contactId: 'call-1', input: { forgetAfter: 1000 } },
    ],
    emits: [
      { at: 0, of: 0, leaves: {} },
      { at: 1001, of: 1, leaves: {} },
    ],
  },
]);
