import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { findRecords } from './index.ts';

const ada = { attributes: { type: 'Contact' }, Id: '0035e00000AdaQRAA0', Name: 'Ada Lovelace' };

export const examples = examplesOf(findRecords, [
  {
    title: 'gives the records, how many they are, and the id of the first',
    given: { text: '+12065550100', in: 'phone', types: ['Contact', 'Lead'] },
    lent: { crm: { search: () => of({ records: [ada] }) } },
    emits: [{ socket: 'success', output: { records: [ada], count: 1, firstId: ada.Id } }],
  },
  {
    title: 'has records bring along the fields that are named',
    given: { text: '+12065550100', in: 'phone', types: ['Contact'], fields: ['DoNotCall', ' '] },
    lent: {
      crm: {
        search: ({ returning = [] }) =>
          of({
            records: [{ ...ada, ...Object.fromEntries(returning.map((field) => [field, true])) }],
          }),
      },
    },
    emits: [
      {
        socket: 'success',
        output: { records: [{ ...ada, DoNotCall: true }], count: 1, firstId: ada.Id },
      },
    ],
  },
  {
    title: 'gives an empty list where nothing is found',
    given: { text: 'Nobody', in: 'name', types: ['Contact'] },
    lent: { crm: { search: () => of({ records: [] }) } },
    emits: [{ socket: 'success', output: { records: [], count: 0 } }],
  },
  {
    title: 'leaves by failure without a text, as every record would fit',
    given: { text: '', in: 'all', types: ['Contact'] },
    emits: [
      {
        socket: 'failure',
        output: { code: 'search-empty', message: 'The block needs a text to find and an object.' },
      },
    ],
  },
  {
    title: 'leaves by failure when the CRM cannot search',
    given: { text: 'Ada', in: 'all', types: ['Contact'] },
    lent: {
      crm: { search: () => throwError(() => new ActionError('server-error', 'Try again later.')) },
    },
    emits: [{ socket: 'failure', output: { code: 'server-error', message: 'Try again later.' } }],
  },
]);
