import type { SourceExamples } from '@offhook/testing';
import { flow } from './index.ts';

export const examples: SourceExamples<typeof flow> = {
  source: flow,
  examples: [
    {
      title: 'tells nothing by itself: the runtime tells the ends of the flows that it runs',
      event: 'onFailed',
      given: { flow: 'Pop the caller' },
      emits: [],
    },
  ],
};
