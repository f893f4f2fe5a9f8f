import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { dialNumber } from './index.ts';

export const examples = examplesOf(dialNumber, [
  {
    title: 'calls a number and gives the id of the new contact',
    given: { phoneNumber: '+12065550100' },
    lent: { agent: { connect: () => of({ contactId: 'call-1' }) } },
    emits: [{ socket: 'success', output: { contactId: 'call-1' } }],
  },
  {
    title: 'leaves by failure when there is no number',
    given: { phoneNumber: '' },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'number-missing',
          message: 'There is no number to dial: give one to the block.',
        },
      },
    ],
  },
  {
    title: 'leaves by failure when the number cannot be called',
    given: { phoneNumber: '+999' },
    lent: {
      agent: {
        connect: () => throwError(() => new ActionError('bad-endpoint', 'Nobody is at +999.')),
      },
    },
    emits: [{ socket: 'failure', output: { code: 'bad-endpoint', message: 'Nobody is at +999.' } }],
  },
]);
