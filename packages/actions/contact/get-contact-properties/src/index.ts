import { defineAction, done, flag, optional, text } from '@offhook/contract';
import { map } from 'rxjs';
import { propertiesOf } from './properties-of.ts';

/** Reads what the contact centre knows of the run's contact; phone outputs are absent without a number. */
export const getContactProperties = defineAction({
  id: 'get-contact-properties',
  title: 'Get Contact Properties',
  description: 'Reads id, channel, queue, phone number and direction of the contact.',
  aliases: { legacyTypes: ['SE_ContactProperties'] },
  tags: ['caller', 'attribute'],
  keywords: ['monitor'],
  requires: ['contact'],
  inputs: {},
  sockets: done({
    contactId: text({ title: 'Contact Id', format: 'id' }),
    type: text({ title: 'Channel', help: 'voice, queue_callback, chat, task or email.' }),
    queueName: optional(text({ title: 'Queue' })),
    formattedPhoneNumber: optional(
      text({ title: 'Phone Number', help: 'In the style of its country.', format: 'phone' }),
    ),
    formattedPhoneNumberE164: optional(text({ title: 'Phone Number (E.164)', format: 'phone' })),
    country: optional(text({ title: 'Country', help: 'Two letters, such as US.' })),
    callType: text({ title: 'Call Type', help: 'inbound or outbound.' }),
    isMonitor: flag({ title: 'Monitored', help: 'A supervisor listens; it is not their call.' }),
  }),
  run: (_, { contact }) => contact.toSnapshot().pipe(map(propertiesOf)),
});
