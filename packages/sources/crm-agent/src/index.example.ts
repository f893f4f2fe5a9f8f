import type { SourceExamples } from '@offhook/testing';
import { of } from 'rxjs';
import { crmAgent } from './index.ts';

const busy = {
  statusId: '0N55e0000000001',
  statusName: 'Busy',
  statusApiName: 'Busy',
  channels: '[]',
};
const told = {
  console: {
    events$: of(
      { event: 'onStateChange', payload: busy },
      { event: 'onWorkAccepted', payload: { workItemId: '500', workId: '0Bz' } },
      {
        event: 'onWorkloadChanged',
        payload: { configuredCapacity: 5, previousWorkload: 1, newWorkload: 2 },
      },
    ),
  },
};

export const examples: SourceExamples<typeof crmAgent> = {
  source: crmAgent,
  examples: [
    {
      title: "tells the agent's new presence",
      event: 'onStateChange',
      lent: told,
      emits: [{ payload: busy }],
    },
    {
      title: 'tells which record the agent accepted to work on',
      event: 'onWorkAccepted',
      lent: told,
      emits: [{ payload: { workItemId: '500', workId: '0Bz' } }],
    },
    {
      title: 'tells the workload by the same names, whichever edition of the console told it',
      event: 'onWorkloadChanged',
      lent: told,
      emits: [{ payload: { ConfiguredCapacity: 5, PreviousWorkload: 1, NewWorkload: 2 } }],
    },
  ],
};
