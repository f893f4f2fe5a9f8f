import { type ControlManifest, list, number, optional, text } from '@offhook/contract';
import { failureFields } from './failure-fields.ts';
import { astray, onward, part } from './sockets.ts';

const attempts = { attempts: number({ title: 'Attempts made' }) } as const;

/** Tries again what has failed. */
export const retry: ControlManifest = {
  kind: 'retry',
  title: 'Retry',
  description: 'Runs a part again when it fails, with growing pauses in between.',
  keywords: ['again', 'attempt', 'back-off', 'repeat', 'failure'],
  inputs: {
    times: number({
      title: 'Most Attempts',
      help: 'The first one included.',
      min: 1,
      max: 1000,
      initial: 3,
    }),
    wait: number({ title: 'First Pause (ms)', min: 0, initial: 1000 }),
    factor: number({
      title: 'Growth',
      help: 'Each pause is the one before, times this.',
      min: 1,
      max: 100,
      initial: 2,
    }),
    longest: number({ title: 'Longest Pause (ms)', min: 0, initial: 30_000 }),
    jitter: number({
      title: 'Jitter',
      help: 'Up to which share a pause is shortened by chance, from 0 to 1, so that many desktops do not ask at once.',
      min: 0,
      max: 1,
      initial: 0.2,
    }),
    codes: optional(
      list({
        title: 'Only These Codes',
        help: 'Failures with other codes are not tried again; none given means all are.',
        item: text({ title: 'Code' }),
      }),
    ),
  },
  sockets: [
    part(['try', 'Try', 'The part that is tried.'], {
      attempt: number({ title: 'Attempt, from 1' }),
    }),
    onward(['done', 'Done', 'Goes on when an attempt went well.'], attempts),
    astray(['failure', 'Failure', 'Goes on when the last attempt has failed.'], {
      ...failureFields,
      ...attempts,
    }),
  ],
};
