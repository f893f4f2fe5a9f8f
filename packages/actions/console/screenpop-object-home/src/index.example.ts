import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { screenpopObjectHome } from './index.ts';

export const examples = examplesOf(screenpopObjectHome, [
  {
    title: 'opens the home page of the object',
    given: { scope: 'Case' },
    lent: { console: { screenPop: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when no object is named',
    given: { scope: '' },
    emits: [
      {
        socket: 'failure',
        output: { code: 'object-missing', message: 'The block does not say which object to open.' },
      },
    ],
  },
]);
