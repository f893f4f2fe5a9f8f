import type { SourceExamples } from '@offhook/testing';
import { initialization } from './index.ts';

export const examples: SourceExamples<typeof initialization> = {
  source: initialization,
  examples: [
    {
      title: 'tells once that the adapter is ready',
      event: 'onInit',
      emits: [{ payload: {} }],
    },
  ],
};
