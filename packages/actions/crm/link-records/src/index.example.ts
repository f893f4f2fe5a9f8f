import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { linkRecords } from './index.ts';

const link = {
  type: 'Case',
  id: '5005e00000Case1AAA',
  field: 'ContactId',
  targetId: '0035e00000AdaQRAA0',
};

export const examples = examplesOf(linkRecords, [
  {
    title: 'links the records',
    given: link,
    lent: { crm: { update: ({ id }) => of({ id }) } },
    emits: [{ socket: 'success', output: { id: '5005e00000Case1AAA' } }],
  },
  {
    title: 'leaves by failure without the other record, and takes no link away',
    given: { ...link, targetId: '' },
    emits: [
      {
        socket: 'failure',
        output: { code: 'link-incomplete', message: 'The block needs two records and a field.' },
      },
    ],
  },
  {
    title: 'leaves by failure when there is no such field',
    given: { ...link, field: 'Contakt' },
    lent: {
      crm: {
        update: () => throwError(() => new ActionError('invalid-field', 'There is no Contakt.')),
      },
    },
    emits: [
      { socket: 'failure', output: { code: 'invalid-field', message: 'There is no Contakt.' } },
    ],
  },
]);
