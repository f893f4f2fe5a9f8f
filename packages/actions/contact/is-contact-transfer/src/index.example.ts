import { examplesOf } from '@offhook/contract';
import { isContactTransfer } from './index.ts';

export const examples = examplesOf(isContactTransfer, [
  {
    title: 'says yes for a call that another agent transferred',
    given: { initiationMethod: 'transfer', contactId: 'call-2', initialContactId: 'call-1' },
    emits: [{ socket: 'true', output: true }],
  },
  {
    title: 'says yes for a call out of another queue',
    given: { initiationMethod: 'queue_transfer', contactId: 'call-1', initialContactId: 'call-1' },
    emits: [{ socket: 'true', output: true }],
  },
  {
    title: 'says yes for a chat that goes on from another contact',
    given: { initiationMethod: 'api', contactId: 'chat-2', initialContactId: 'chat-1' },
    emits: [{ socket: 'true', output: true }],
  },
  {
    title: 'says no for a call that came straight in, and is not always true',
    given: { initiationMethod: 'inbound', contactId: 'call-1', initialContactId: 'call-1' },
    emits: [{ socket: 'false', output: false }],
  },
  {
    title: 'says no for a callback, although a call came before it',
    given: { initiationMethod: 'callback', contactId: 'call-2', initialContactId: 'call-1' },
    emits: [{ socket: 'false', output: false }],
  },
  {
    title: 'says no in a run without a contact',
    given: { initiationMethod: '', contactId: '', initialContactId: '' },
    emits: [{ socket: 'false', output: false }],
  },
]);
