import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { retrieveRecord } from './index.ts';

const ada = {
  attributes: { type: 'Contact' },
  Id: '0035e00000AdaQRAA0',
  Name: 'Ada Lovelace',
  DoNotCall: false,
};

export const examples = examplesOf(retrieveRecord, [
  {
    title: 'gives the fields of the record',
    given: { fields: 'Name, DoNotCall', type: 'Contact', id: '0035e00000AdaQRAA0' },
    lent: { crm: { retrieve: () => of(ada) } },
    emits: [{ socket: 'success', output: { record: ada } }],
  },
  {
    title: 'leaves by failure when there is no such record',
    given: { fields: 'Name', type: 'Contact', id: '0035e00000GoneQAAA' },
    lent: {
      crm: {
        retrieve: () => throwError(() => new ActionError('not-found', 'There is no such contact.')),
      },
    },
    emits: [
      { socket: 'failure', output: { code: 'not-found', message: 'There is no such contact.' } },
    ],
  },
  {
    title: 'leaves by failure without an id, and asks nobody',
    given: { fields: 'Name', type: 'Contact', id: '' },
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
]);
