import type { Contact } from '@offhook/contract';
import type { SourceExamples } from '@offhook/testing';
import { of } from 'rxjs';
import { voiceContact } from './index.ts';

const call: Contact = {
  contactId: 'call-1',
  initialContactId: 'call-1',
  channel: 'voice',
  direction: 'inbound',
  state: 'connecting',
  initiationMethod: 'inbound',
  phone: '+12065550100',
  attributes: {},
  isMonitor: false,
  timestamps: {},
};
const callback: Contact = { ...call, contactId: 'callback-1', channel: 'queue_callback' };
const events = (event: string) => ({
  contact: {
    events$: of(
      { event: 'onRefresh', contact: { ...call, contactId: 'call-0' } },
      { event, contact: call },
      { event, contact: { ...call, contactId: 'chat-1', channel: 'chat' as const } },
    ),
  },
});

export const examples: SourceExamples<typeof voiceContact> = {
  source: voiceContact,
  examples: [
    {
      title: 'tells that a call rings, with the picture of its contact',
      event: 'onConnecting',
      lent: events('onConnecting'),
      emits: [{ payload: { contactId: 'call-1' }, contact: call }],
    },
    {
      title: 'tells the offer of a queued callback',
      event: 'onIncoming',
      lent: { contact: { events$: of({ event: 'onIncoming', contact: callback }) } },
      emits: [{ payload: { contactId: 'callback-1' }, contact: callback }],
    },
    {
      title: 'tells that the conversation is over',
      event: 'onEnded',
      lent: events('onEnded'),
      emits: [{ payload: { contactId: 'call-1' }, contact: call }],
    },
  ],
};
