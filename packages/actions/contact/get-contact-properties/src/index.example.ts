import { type Contact, examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { getContactProperties } from './index.ts';

const call: Contact = {
  contactId: 'call-1',
  initialContactId: 'call-1',
  channel: 'voice',
  direction: 'inbound',
  state: 'connected',
  initiationMethod: 'inbound',
  phone: '+12065550100',
  queue: 'Sales',
  attributes: {},
  isMonitor: false,
  timestamps: {},
};
const { phone: _, queue: __, ...unknown } = call;
const chat: Contact = { ...unknown, contactId: 'chat-1', channel: 'chat' };
const picture = (contact: Contact) => ({ contact: { toSnapshot: () => of(contact) } });

export const examples = examplesOf(getContactProperties, [
  {
    title: 'tells what is known of a call',
    given: {},
    lent: picture(call),
    emits: [
      {
        socket: 'done',
        output: {
          contactId: 'call-1',
          type: 'voice',
          queueName: 'Sales',
          formattedPhoneNumber: '(206) 555-0100',
          formattedPhoneNumberE164: '+12065550100',
          country: 'US',
          callType: 'inbound',
          isMonitor: false,
        },
      },
    ],
  },
  {
    title: 'leaves out queue and number where there are none',
    given: {},
    lent: picture(chat),
    emits: [
      {
        socket: 'done',
        output: { contactId: 'chat-1', type: 'chat', callType: 'inbound', isMonitor: false },
      },
    ],
  },
  {
    title: 'tells that a supervisor listens, and hands on a number it cannot read',
    given: {},
    lent: picture({ ...call, phone: '4711', direction: 'outbound', isMonitor: true }),
    emits: [
      {
        socket: 'done',
        output: {
          contactId: 'call-1',
          type: 'voice',
          queueName: 'Sales',
          formattedPhoneNumber: '4711',
          formattedPhoneNumberE164: '4711',
          callType: 'outbound',
          isMonitor: true,
        },
      },
    ],
  },
]);
