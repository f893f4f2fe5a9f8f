import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { screenpopUrl } from './index.ts';

export const examples = examplesOf(screenpopUrl, [
  {
    title: 'opens the address',
    given: { url: '/lightning/page/home' },
    lent: { console: { screenPop: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure without an address',
    given: { url: ' ' },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'address-missing',
          message: 'The block does not say which address to open.',
        },
      },
    ],
  },
]);
