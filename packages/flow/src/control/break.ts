import type { ControlManifest } from '@offhook/contract';

/** Leaves a loop. */
export const breakOut: ControlManifest = {
  kind: 'break',
  title: 'Break',
  description: 'Ends the nearest For Each or While around it, which goes on by Done.',
  keywords: ['exit', 'leave', 'loop'],
  inputs: {},
  sockets: [],
};
