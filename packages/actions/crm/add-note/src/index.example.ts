import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { addNote } from './index.ts';

export const examples = examplesOf(addNote, [
  {
    title: 'adds the note and gives its id',
    given: { recordId: '5005e00000Case1AAA', title: 'Call', body: 'The parcel has arrived.' },
    lent: { crm: { create: () => of({ id: '0025e00000Note1AAA' }) } },
    emits: [{ socket: 'success', output: { id: '0025e00000Note1AAA' } }],
  },
  {
    title: 'leaves by failure without a record',
    given: { recordId: '', title: 'Call' },
    emits: [
      {
        socket: 'failure',
        output: { code: 'note-incomplete', message: 'The note needs a record and a title.' },
      },
    ],
  },
  {
    title: 'leaves by failure when the record is gone',
    given: { recordId: '5005e00000GoneQAAA', title: 'Call' },
    lent: {
      crm: { create: () => throwError(() => new ActionError('not-found', 'The case is gone.')) },
    },
    emits: [{ socket: 'failure', output: { code: 'not-found', message: 'The case is gone.' } }],
  },
]);
