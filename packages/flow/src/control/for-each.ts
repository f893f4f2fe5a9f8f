import { type ControlManifest, json, list, number, optional } from '@offhook/contract';
import { onward, part } from './sockets.ts';

/** Goes through a list. */
export const forEach: ControlManifest = {
  kind: 'for-each',
  title: 'For Each',
  description:
    'Runs a part once for each element of a list, one after the other or several at a time.',
  keywords: ['loop', 'list', 'iterate', 'repeat', 'elements'],
  inputs: {
    list: list({ title: 'List', item: json({ title: 'Element' }) }),
    atOnce: number({
      title: 'At Once',
      help: 'How many elements are under way at the same time; 1 is one after the other.',
      min: 1,
      max: 1000,
      initial: 1,
    }),
    limit: optional(number({ title: 'Most Elements', help: 'Those beyond are left out.', min: 0 })),
  },
  sockets: [
    part(['each', 'Each', 'The part that runs for each element.'], {
      item: json({ title: 'Element' }),
      index: number({ title: 'Index' }),
    }),
    onward(['done', 'Done', 'Goes on when all elements are over, or after a Break.'], {
      count: number({ title: 'Count of elements' }),
    }),
  ],
};
