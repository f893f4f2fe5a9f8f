import { defineAction, done, number } from '@offhook/contract';
import { map } from 'rxjs';
import { durations } from './durations.ts';

/** Reads how long the contact rang and how long the talk was; what still goes on counts until now. */
export const getContactInteractionMetadata = defineAction({
  id: 'get-contact-interaction-metadata',
  title: 'Get Contact Interaction Metadata',
  description: 'Reads how long the contact rang and how long agent and customer talked.',
  aliases: { titles: ['Contact Interaction Metadata'] },
  tags: ['wrap-up', 'date and time'],
  keywords: ['duration', 'talk time', 'ring time', 'call log'],
  requires: ['contact', 'clock'],
  inputs: {},
  sockets: done({
    callInteractionDuration: number({
      title: 'Talk Time',
      help: 'In seconds; 0 if the agent never answered.',
      min: 0,
    }),
    callIncomingDuration: number({
      title: 'Ring Time',
      help: 'In seconds, until it was accepted, missed or declined.',
      min: 0,
    }),
  }),
  run: (_, { contact, clock }) =>
    contact.toSnapshot().pipe(map(({ timestamps }) => durations(timestamps, clock.now()))),
});
