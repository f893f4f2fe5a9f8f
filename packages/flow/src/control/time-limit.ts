import { type ControlManifest, number } from '@offhook/contract';
import { astray, onward, part } from './sockets.ts';

/** Gives a part so much time. */
export const timeLimit: ControlManifest = {
  kind: 'time-limit',
  title: 'Time Limit',
  description: 'Runs a part and cancels it when it takes too long.',
  keywords: ['timeout', 'deadline', 'cancel', 'duration'],
  inputs: {
    limit: number({ title: 'Time Limit (ms)', min: 0, initial: 10_000 }),
  },
  sockets: [
    part(['within', 'Within', 'The part that has so much time.']),
    onward(['done', 'Done', 'Goes on when the part is over in time.']),
    astray(['timeout', 'Time over', 'Goes on when the part took too long and is cancelled.']),
  ],
};
