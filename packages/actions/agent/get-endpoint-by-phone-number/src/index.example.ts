import { examplesOf } from '@offhook/contract';
import { getEndpointByPhoneNumber } from './index.ts';

export const examples = examplesOf(getEndpointByPhoneNumber, [
  {
    title: 'makes an endpoint with the seven fields that flows know',
    given: { phoneNumber: '+12065550100' },
    emits: [
      {
        socket: 'done',
        output: {
          endpointARN: null,
          endpointId: null,
          type: 'phone_number',
          name: null,
          phoneNumber: '+12065550100',
          agentLogin: null,
          queue: null,
        },
      },
    ],
  },
]);
