import { type Json, streamExamplesOf } from '@offhook/contract';
import { onlyWhenChanged } from './index.ts';

const of = (value: Json) => ({ value, forgetAfter: 86_400_000 });

export const examples = streamExamplesOf(onlyWhenChanged, [
  {
    title: 'lets the first go on, and others when the value differs from the one before',
    given: [
      { at: 0, contactId: 'call-1', input: of('Available') },
      { at: 10, contactId: 'call-1', input: of('Available') },
      { at: 20, contactId: 'call-1', input: of('Busy') },
      { at: 30, contactId: 'call-1', input: of('Available') },
    ],
    emits: [
      { at: 0, of: 0, leaves: {} },
      { at: 10, of: 1, drops: true },
      { at: 20, of: 2, leaves: {} },
      { at: 30, of: 3, leaves: {} },
    ],
  },
  {
    title: 'compares records and lists by what is in them',
    given: [
      { at: 0, contactId: 'call-1', input: of({ risk: [1] }) },
      { at: 10, contactId: 'call-1', input: of({ risk: [1] }) },
      { at: 20, contactId: 'call-1', input: of({ risk: [2] }) },
    ],
    emits: [
      { at: 0, of: 0, leaves: {} },
      { at: 10, of: 1, drops: true },
      { at: 20, of: 2, leaves: {} },
    ],
  },
  {
    title: 'takes a missing value for one of its own',
    given: [
      { at: 0, contactId: 'call-1', input: of('Available') },
      { at: 10, contactId: 'call-1', input: { forgetAfter: 86_400_000 } },
      { at: 20, contactId: 'call-1', input: { forgetAfter: 86_400_000 } },
    ],
    emits: [
      { at: 0, of: 0, leaves: {} },
      { at: 10, of: 1, leaves: {} },
      { at: 20, of: 2, drops: true },
    ],
  },
  {
    title: 'keeps contacts apart',
    given: [
      { at: 0, contactId: 'call-1', input: of('Available') },
      { at: 10, contactId: 'call-2', input: of('Available') },
    ],
    emits: [
      { at: 0, of: 0, leaves: {} },
      { at: 10, of: 1, leaves: {} },
    ],
  },
  {
    title: 'goes by the key where one is given, whatever the contact',
    given: [
      { at: 0, contactId: 'call-1', input: { ...of('Available'), key: 'agent' } },
      { at: 10, contactId: 'call-2', input: { ...of('Available'), key: 'agent' } },
    ],
    emits: [
      { at: 0, of: 0, leaves: {} },
      { at: 10, of: 1, drops: true },
    ],
  },
]);
