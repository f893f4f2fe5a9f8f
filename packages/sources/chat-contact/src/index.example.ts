import type { Contact } from '@offhook/contract';
import type { SourceExamples } from '@offhook/testing';
import { of } from 'rxjs';
import { chatContact } from './index.ts';

const chat: Contact = {
  contactId: 'chat-1',
  initialContactId: 'chat-1',
  channel: 'chat',
  direction: 'inbound',
  state: 'connected',
  initiationMethod: 'api',
  queue: 'Sales',
  attributes: {},
  isMonitor: false,
  timestamps: {},
};
const call: Contact = { ...chat, contactId: 'call-1', channel: 'voice' };
const told = (event: string, payload = {}) => ({
  contact: { events$: of({ event, contact: call }, { event, contact: chat, payload }) },
});

export const examples: SourceExamples<typeof chatContact> = {
  source: chatContact,
  examples: [
    {
      title: 'tells that a chat is offered, with the picture of its contact',
      event: 'onConnecting',
      lent: told('onConnecting'),
      emits: [{ payload: { contactId: 'chat-1' }, contact: chat }],
    },
    {
      title: "tells the customer's message",
      event: 'onMessageReceived',
      lent: told('onMessageReceived', { Content: 'Hello?', ParticipantRole: 'CUSTOMER', Raw: 1 }),
      emits: [
        {
          payload: { contactId: 'chat-1', Content: 'Hello?', ParticipantRole: 'CUSTOMER' },
          contact: chat,
        },
      ],
    },
    {
      title: 'tells that the agent turned to this chat',
      event: 'onViewContact',
      lent: told('onViewContact'),
      emits: [{ payload: { contactId: 'chat-1' }, contact: chat }],
    },
  ],
};
