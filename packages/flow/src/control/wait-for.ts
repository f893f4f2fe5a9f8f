import { type ControlManifest, choice, number, optional, record, text } from '@offhook/contract';
import { aside, onward } from './sockets.ts';

/** Waits for an event. */
export const waitFor: ControlManifest = {
  kind: 'wait-for',
  title: 'Wait for Event',
  description:
    'Waits until something happens on the desktop, or until it has not happened in time.',
  keywords: ['event', 'until', 'timeout', 'sequence', 'then'],
  inputs: {
    source: text({ title: 'Source', help: 'Such as voice-contact.' }),
    event: text({ title: 'Event', help: 'Such as onConnected.' }),
    about: choice({
      title: 'About',
      help: 'Only events of the contact of this run, or those of any.',
      of: ['this contact', 'any'],
      initial: 'this contact',
    }),
    where: optional(
      record({
        title: 'Where',
        help: 'What the event must bring: names of its values, and what they must be.',
      }),
    ),
    timeLimit: number({
      title: 'Time Limit (ms)',
      help: '0 is none but that of the run.',
      min: 0,
      initial: 60_000,
    }),
  },
  sockets: [
    onward(['happened', 'Happened', 'Goes on when the event has come.'], {
      payload: record({ title: 'What the event brings' }),
      contactId: optional(text({ title: 'Contact id' })),
      after: number({ title: 'Milliseconds waited' }),
    }),
    aside(['timeout', 'Not in time', 'Goes on when the event has not come in time.'], {
      after: number({ title: 'Milliseconds waited' }),
    }),
  ],
};
