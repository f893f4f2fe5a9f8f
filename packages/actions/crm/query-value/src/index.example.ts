import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { queryValue } from './index.ts';

const ada = { attributes: { type: 'Contact' }, Id: '0035e00000AdaQRAA0' };

export const examples = examplesOf(queryValue, [
  {
    title: 'gives the records that are found',
    given: {
      query: 'SELECT Id FROM Contact WHERE Email = :email',
      values: { email: 'ada@example.com' },
    },
    lent: { crm: { query: () => of({ records: [ada], totalSize: 1 }) } },
    emits: [{ socket: 'success', output: { value: [ada], totalSize: 1 } }],
  },
  {
    title: 'gives an empty list where nothing is found',
    given: { query: "SELECT Id FROM Contact WHERE Email = 'nobody@example.com'" },
    lent: { crm: { query: () => of({ records: [], totalSize: 0 }) } },
    emits: [{ socket: 'success', output: { value: [], totalSize: 0 } }],
  },
  {
    title: 'leaves by failure when a value of the query is missing, and asks nobody',
    given: { query: 'SELECT Id FROM Contact WHERE Email = :email', values: {} },
    lent: { crm: {} },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'value-missing',
          message: 'The query asks for :email, which has no value.',
        },
      },
    ],
  },
  {
    title: 'leaves by failure when the CRM cannot read the query',
    given: { query: 'SELEKT Id' },
    lent: {
      crm: { query: () => throwError(() => new ActionError('soql-invalid', 'Unknown: SELEKT.')) },
    },
    emits: [{ socket: 'failure', output: { code: 'soql-invalid', message: 'Unknown: SELEKT.' } }],
  },
  {
    title: 'leaves by failure without a query',
    given: { query: ' ' },
    emits: [
      {
        socket: 'failure',
        output: { code: 'query-missing', message: 'There is no query to ask.' },
      },
    ],
  },
]);
