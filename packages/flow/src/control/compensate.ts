import { type ControlManifest, number } from '@offhook/contract';
import { onward, part } from './sockets.ts';

/** Remembers how to undo what was done. */
export const compensate: ControlManifest = {
  kind: 'compensate',
  title: 'Compensate',
  description:
    'Remembers how to undo what was just done: if the part around fails or is cancelled, the undo paths run in reverse order.',
  keywords: ['undo', 'saga', 'roll back', 'restore', 'revert'],
  inputs: {
    limit: number({
      title: 'Time to Undo (ms)',
      help: 'The undo path is given up after this, since nothing else can end it.',
      min: 1,
      initial: 10_000,
    }),
  },
  sockets: [
    onward(['done', 'Done', 'Goes on at once.']),
    part(['undo', 'Undo', 'Runs only if the part around, or the run, does not end well.']),
  ],
};
