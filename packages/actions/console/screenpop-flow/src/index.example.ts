import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { screenpopFlow } from './index.ts';

export const examples = examplesOf(screenpopFlow, [
  {
    title: 'opens the flow',
    given: { flowDevName: 'Verify_Caller', flowArgs: { contactId: '0035e00000AdaQRAA0' } },
    lent: { console: { screenPop: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when no flow is named',
    given: { flowDevName: '' },
    emits: [
      {
        socket: 'failure',
        output: { code: 'flow-missing', message: 'The block does not say which flow to open.' },
      },
    ],
  },
]);
