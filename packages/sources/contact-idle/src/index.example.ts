import type { Contact } from '@offhook/contract';
import type { SourceExamples } from '@offhook/testing';
import { of } from 'rxjs';
import { contactIdle } from './index.ts';

const chat = (contactId: string, state: Contact['state'] = 'connected'): Contact => ({
  contactId,
  initialContactId: contactId,
  channel: 'chat',
  direction: 'inbound',
  state,
  initiationMethod: 'api',
  attributes: {},
  isMonitor: false,
  timestamps: {},
});
/** A clock on which every pause is over at once. */
const clock = { now: () => 0, timer: () => of(0 as const) };
const since = '1970-01-01T00:00:00.000Z';

export const examples: SourceExamples<typeof contactIdle> = {
  source: contactIdle,
  examples: [
    {
      title: 'tells of a chat in which nobody writes, and nothing of one that is only looked at',
      event: 'onIdle',
      given: { minutes: 5, during: 'conversation' },
      lent: {
        clock,
        contact: {
          events$: of(
            { event: 'onConnected', contact: chat('chat-1') },
            { event: 'onRefresh', contact: chat('chat-2') },
            { event: 'onViewContact', contact: chat('chat-2') },
          ),
        },
      },
      emits: [{ payload: { contactId: 'chat-1', since }, contact: chat('chat-1') }],
    },
    {
      title: 'tells of after-contact work that takes long, where the trigger asks for it',
      event: 'onIdle',
      given: { minutes: 5, during: 'after-contact work' },
      lent: {
        clock,
        contact: {
          events$: of(
            { event: 'onConnected', contact: chat('chat-1') },
            { event: 'onEnded', contact: chat('chat-1', 'ended') },
          ),
        },
      },
      emits: [{ payload: { contactId: 'chat-1', since }, contact: chat('chat-1', 'ended') }],
    },
  ],
};
