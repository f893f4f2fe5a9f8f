import type { Contact } from '@offhook/contract';
import type { SourceExamples } from '@offhook/testing';
import { of } from 'rxjs';
import { queueCallbackContact } from './index.ts';

const callback: Contact = {
  contactId: 'callback-1',
  initialContactId: 'callback-1',
  channel: 'queue_callback',
  direction: 'inbound',
  state: 'incoming',
  initiationMethod: 'callback',
  queue: 'Sales',
  attributes: {},
  isMonitor: false,
  timestamps: {},
};
const call: Contact = { ...callback, contactId: 'call-1', channel: 'voice' };
const told = (event: string, payload = {}) => ({
  contact: { events$: of({ event, contact: call }, { event, contact: callback, payload }) },
});

export const examples: SourceExamples<typeof queueCallbackContact> = {
  source: queueCallbackContact,
  examples: [
    {
      title: 'tells that a callback is offered, and leaves calls to their own source',
      event: 'onIncoming',
      lent: told('onIncoming'),
      emits: [{ payload: { contactId: 'callback-1' }, contact: callback }],
    },
    {
      title: 'tells that agent and customer can talk',
      event: 'onConnected',
      lent: told('onConnected'),
      emits: [{ payload: { contactId: 'callback-1' }, contact: callback }],
    },
  ],
};
