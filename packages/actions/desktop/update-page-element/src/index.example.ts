import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { updatePageElement } from './index.ts';

const message = 'The page has no element "password" that flows may change.';
const refused = new ActionError('element-refused', message);

export const examples = examplesOf(updatePageElement, [
  {
    title: 'writes a text into an element of the page',
    given: { element: 'balance', text: '12.50 €' },
    lent: { ui: { updateElement: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure for an element that the page has not opened to flows',
    given: { element: 'password', hidden: true },
    lent: { ui: { updateElement: () => throwError(() => refused) } },
    emits: [{ socket: 'failure', output: { code: 'element-refused', message } }],
  },
  {
    title: 'leaves by failure where nothing is to be changed',
    given: { element: 'balance' },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'nothing-to-change',
          message:
            'Nothing is said about “balance”: give the block a text, or say whether it is hidden or disabled.',
        },
      },
    ],
  },
]);
