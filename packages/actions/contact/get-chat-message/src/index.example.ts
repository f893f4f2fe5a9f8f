import { examplesOf } from '@offhook/contract';
import { getChatMessage } from './index.ts';

export const examples = examplesOf(getChatMessage, [
  {
    title: 'gives the message and who wrote it',
    given: { content: 'Where is my parcel?', role: 'CUSTOMER', sender: 'Lin' },
    emits: [
      {
        socket: 'done',
        output: { value: 'Where is my parcel?', role: 'CUSTOMER', sender: 'Lin' },
      },
    ],
  },
  {
    title: 'gives nothing where the flow was started by something else',
    given: {},
    emits: [{ socket: 'done', output: {} }],
  },
]);
