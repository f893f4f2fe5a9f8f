import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { findContactInFocus } from './index.ts';

export const examples = examplesOf(findContactInFocus, [
  {
    title: 'gives the id of the contact that the agent looks at',
    given: {},
    lent: { contact: { getFocused: () => of({ contactId: 'chat-2' }) } },
    emits: [{ socket: 'success', output: { contactId: 'chat-2' } }],
  },
  {
    title: 'leaves by failure where the agent looks at none',
    given: {},
    lent: { contact: { getFocused: () => of({}) } },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'nothing-in-focus',
          message: 'The agent looks at no contact now: let them choose one first.',
        },
      },
    ],
  },
]);
