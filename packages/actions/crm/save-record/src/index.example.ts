import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { saveRecord } from './index.ts';

export const examples = examplesOf(saveRecord, [
  {
    title: 'updates the record whose id is given',
    given: {
      recordId: '5005e00000Case1AAA',
      entityType: 'Case',
      fieldValues: { Status: 'Working' },
    },
    lent: { crm: { update: ({ id }) => of({ id }) } },
    emits: [{ socket: 'success', output: { id: '5005e00000Case1AAA' } }],
  },
  {
    title: 'creates a record without an id, and gives its id',
    given: { recordId: '', entityType: 'Case', fieldValues: { Subject: 'Call back' } },
    lent: { crm: { create: () => of({ id: '5005e00000Case2AAA' }) } },
    emits: [{ socket: 'success', output: { id: '5005e00000Case2AAA' } }],
  },
  {
    title: 'takes the text null for no id',
    given: { recordId: 'null', entityType: 'Case', fieldValues: { Subject: 'Call back' } },
    lent: { crm: { create: () => of({ id: '5005e00000Case3AAA' }) } },
    emits: [{ socket: 'success', output: { id: '5005e00000Case3AAA' } }],
  },
  {
    title: 'leaves by failure when no object is named',
    given: { entityType: '', fieldValues: {} },
    emits: [
      {
        socket: 'failure',
        output: { code: 'object-missing', message: 'The block does not say which object to save.' },
      },
    ],
  },
  {
    title: 'leaves by failure when the CRM refuses a field',
    given: { entityType: 'Case', fieldValues: { Colour: 'red' } },
    lent: {
      crm: {
        create: () =>
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
