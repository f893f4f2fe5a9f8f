import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { getContactId } from './index.ts';

const ada = { attributes: { type: 'Contact' }, Id: '0035e00000AdaQRAA0', Name: 'Ada Lovelace' };

export const examples = examplesOf(getContactId, [
  {
    title: 'gives the id of the contact with this number',
    given: { formattedPhoneNumber: '(206) 555-0100' },
    lent: { crm: { search: () => of({ records: [ada] }) } },
    emits: [{ socket: 'success', output: { sfContactId: '0035e00000AdaQRAA0' } }],
  },
  {
    title: 'takes the number in its international form as well',
    given: { formattedPhoneNumber: '+12065550100' },
    lent: { crm: { search: () => of({ records: [ada] }) } },
    emits: [{ socket: 'success', output: { sfContactId: '0035e00000AdaQRAA0' } }],
  },
  {
    title: 'looks at one field only where one is named',
    given: { formattedPhoneNumber: '(206) 555-0100', fieldName: 'MobilePhone' },
    lent: {
      crm: {
        search: ({ fields = [] }) =>
          of({
            records: fields.join() === 'MobilePhone' ? [{ ...ada, Id: '0035e00000Mobile' }] : [],
          }),
      },
    },
    emits: [{ socket: 'success', output: { sfContactId: '0035e00000Mobile' } }],
  },
  {
    title: 'leaves by failure when nobody has this number',
    given: { formattedPhoneNumber: '+12065550199' },
    lent: { crm: { search: () => of({ records: [] }) } },
    emits: [
      {
        socket: 'failure',
        output: { code: 'not-found', message: 'No contact has the phone number +12065550199.' },
      },
    ],
  },
  {
    title: 'leaves by failure without a number, and does not search',
    given: { formattedPhoneNumber: '' },
    emits: [
      {
        socket: 'failure',
        output: { code: 'number-missing', message: 'There is no phone number to look for.' },
      },
    ],
  },
  {
    title: 'leaves by failure when the CRM cannot search',
    given: { formattedPhoneNumber: '+12065550100' },
    lent: {
      crm: { search: () => throwError(() => new ActionError('server-error', 'Try again later.')) },
    },
    emits: [{ socket: 'failure', output: { code: 'server-error', message: 'Try again later.' } }],
  },
]);
