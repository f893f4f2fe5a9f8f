import type { Contact } from '@offhook/contract';
import type { SourceExamples } from '@offhook/testing';
import { of } from 'rxjs';
import { emailContact } from './index.ts';

const email: Contact = {
  contactId: 'email-1',
  initialContactId: 'email-1',
  channel: 'email',
  direction: 'inbound',
  state: 'connecting',
  initiationMethod: 'inbound',
  queue: 'Sales',
  attributes: {},
  isMonitor: false,
  timestamps: {},
};
const call: Contact = { ...email, contactId: 'call-1', channel: 'voice' };
const told = (event: string, payload = {}) => ({
  contact: { events$: of({ event, contact: call }, { event, contact: email, payload }) },
});

export const examples: SourceExamples<typeof emailContact> = {
  source: emailContact,
  examples: [
    {
      title: 'tells that an email is offered',
      event: 'onConnecting',
      lent: told('onConnecting'),
      emits: [{ payload: { contactId: 'email-1' }, contact: email }],
    },
  ],
};
