import type { Contact } from '@offhook/contract';
import type { SourceExamples } from '@offhook/testing';
import { of } from 'rxjs';
import { ctiAction } from './index.ts';

const chat = (contactId: string): Contact => ({
  contactId,
  initialContactId: contactId,
  channel: 'chat',
  direction: 'inbound',
  state: 'connected',
  initiationMethod: 'api',
  attributes: {},
  isMonitor: false,
  timestamps: {},
});
const connected = (contactId: string) => ({ event: 'onConnected', contact: chat(contactId) });
const pressed = {
  event: 'onExecute',
  flow: 'Request a callback',
  payload: { LastName: 'Lovelace' },
};
const chats = { events$: of(connected('chat-1'), connected('chat-2')) };

export const examples: SourceExamples<typeof ctiAction> = {
  source: ctiAction,
  examples: [
    {
      title: 'tells which flow the button names, with the values of its form',
      event: 'onExecute',
      lent: { ui: { events$: of(pressed) }, contact: { events$: of() } },
      emits: [{ payload: { LastName: 'Lovelace' }, flow: 'Request a callback' }],
    },
    {
      title: 'tells the contact that was selected, not the first one',
      event: 'onExecute',
      lent: { ui: { events$: of({ ...pressed, contactId: 'chat-2' }) }, contact: chats },
      emits: [
        {
          payload: { LastName: 'Lovelace' },
          flow: 'Request a callback',
          contact: chat('chat-2'),
        },
      ],
    },
    {
      title: 'tells no contact where the selected one is gone',
      event: 'onExecute',
      lent: {
        ui: { events$: of({ ...pressed, contactId: 'chat-1' }) },
        contact: {
          events$: of(connected('chat-1'), { event: 'onDestroy', contact: chat('chat-1') }),
        },
      },
      emits: [{ payload: { LastName: 'Lovelace' }, flow: 'Request a callback' }],
    },
  ],
};
