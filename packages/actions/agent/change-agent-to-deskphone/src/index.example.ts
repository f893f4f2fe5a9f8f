import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { changeAgentToDeskphone } from './index.ts';

export const examples = examplesOf(changeAgentToDeskphone, [
  {
    title: 'sends calls to the desk phone',
    given: { phoneNumber: '+12065550142' },
    lent: {
      agent: {
        getConfiguration: () => of({ name: 'Ada', softphoneEnabled: true }),
        setConfiguration: () => of(undefined),
      },
    },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure without a number, and changes nothing',
    given: { phoneNumber: ' ' },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'number-missing',
          message: 'The block needs the number of the desk phone.',
        },
      },
    ],
  },
]);
