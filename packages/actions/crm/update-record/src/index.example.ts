import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { updateRecord } from './index.ts';

export const examples = examplesOf(updateRecord, [
  {
    title: 'changes the fields that are given',
    given: { type: 'Case', id: '5005e00000Case1AAA', fields: { Status: 'Working' } },
    lent: { crm: { update: ({ id }) => of({ id }) } },
    emits: [{ socket: 'success', output: { id: '5005e00000Case1AAA' } }],
  },
  {
    title: 'leaves by failure without an id, and creates nothing',
    given: { type: 'Case', id: '', fields: { Status: 'Working' } },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'record-missing',
          message: 'The block needs an object and the id of a record.',
        },
      },
    ],
  },
  {
    title: 'leaves by failure when the CRM refuses a field',
    given: { type: 'Case', id: '5005e00000Case1AAA', fields: { Colour: 'red' } },
    lent: {
      crm: {
        update: () =>
          throwError(() => new ActionError('invalid-field', 'A Case has no field Colour.')),
      },
    },
    emits: [
      {
        socket: 'failure',
        output: { code: 'invalid-field', message: 'A Case has no field Colour.' },
      },
    ],
  },
]);
