import { type ControlManifest, choice, number } from '@offhook/contract';
import { failureFields } from './failure-fields.ts';
import { aside, astray, onward } from './sockets.ts';

const arrived = { arrived: number({ title: 'Branches that arrived' }) } as const;

/** Brings branches together. */
export const join: ControlManifest = {
  kind: 'join',
  title: 'Join',
  description:
    'Waits for branches that run side by side and goes on once, with what they have given.',
  keywords: ['wait', 'merge', 'parallel', 'gather', 'race', 'all', 'any'],
  inputs: {
    mode: choice({
      title: 'Wait For',
      help: 'All: one that fails ends the others. Settled: one that fails is left out. Any: the first to arrive. First: as many as the count says.',
      of: ['all', 'settled', 'any', 'first'],
      initial: 'all',
    }),
    count: number({ title: 'Count', help: 'For “first”: how many.', min: 1, initial: 1 }),
    timeLimit: number({
      title: 'Time Limit (ms)',
      help: 'From the moment at which the branches part; 0 is none.',
      min: 0,
      initial: 0,
    }),
    late: choice({
      title: 'Late Branches',
      help: 'Cancel ends them, finish lets them come to their end here, and follow lets each go on by Late.',
      of: ['cancel', 'finish', 'follow'],
      initial: 'cancel',
    }),
  },
  sockets: [
    onward(['done', 'Done', 'Goes on with what the branches have given.'], arrived),
    aside(['late', 'Late', 'Where a branch goes on that arrives afterwards.']),
    astray(
      ['timeout', 'Time over', 'Goes on with what has arrived when the time is over.'],
      arrived,
    ),
    astray(
      ['failure', 'Failure', 'Goes on when a branch has failed, or too few can arrive.'],
      failureFields,
    ),
  ],
};
