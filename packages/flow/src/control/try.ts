import { type ControlManifest, flag, number, optional, text } from '@offhook/contract';
import { failureFields } from './failure-fields.ts';
import { onward, part } from './sockets.ts';

/** Answers what goes wrong in a part, and cleans up whatever happens. */
export const tryPart: ControlManifest = {
  kind: 'try',
  title: 'Try',
  description:
    'Runs a part; answers its failure, and cleans up after success, failure, cancellation and time-out alike.',
  keywords: ['catch', 'finally', 'error', 'exception', 'clean up', 'failure'],
  inputs: {
    finallyLimit: number({
      title: 'Time for Finally (ms)',
      help: 'The finally path is given up after this, since nothing else can end it.',
      min: 1,
      initial: 10_000,
    }),
  },
  sockets: [
    part(['try', 'Try', 'The part that is tried.']),
    part(['caught', 'Caught', 'Runs when the part has failed. Without it, the failure goes on.'], {
      ...failureFields,
      node: optional(text({ title: 'Block that failed' })),
    }),
    part(
      [
        'finally',
        'Finally',
        'Runs whatever happened, also when the run is cancelled or its time is over.',
      ],
      { failed: flag({ title: 'Failed' }), cancelled: flag({ title: 'Cancelled' }) },
    ),
    onward(['done', 'Done', 'Goes on when all is over and no failure is left.'], {
      failed: flag({ title: 'Failed' }),
    }),
  ],
};
