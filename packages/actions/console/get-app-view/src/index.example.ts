import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { getAppView } from './index.ts';

const ada = {
  url: '/lightning/r/Contact/0035e00000AdaQRAA0/view',
  recordId: '0035e00000AdaQRAA0',
  recordName: 'Ada Lovelace',
  objectType: 'Contact',
};

const person = {
  url: '/lightning/r/Account/0015e00000AdaQRAA0/view',
  recordId: '0015e00000AdaQRAA0',
  recordName: 'Ada Lovelace',
  objectType: 'Account',
  accountId: '0015e00000AdaQRAA0',
  contactId: '0035e00000AdaQRAA0',
  personAccount: true,
};

const list = { url: '/lightning/o/Contact/list' };

export const examples = examplesOf(getAppView, [
  {
    title: 'tells the record that the agent looks at',
    given: {},
    lent: { console: { getAppViewInfo: () => of(ada) } },
    emits: [{ socket: 'success', output: ada }],
  },
  {
    title: 'tells account and contact of a person account',
    given: {},
    lent: { console: { getAppViewInfo: () => of(person) } },
    emits: [{ socket: 'success', output: person }],
  },
  {
    title: 'tells only the address of a page that is no record',
    given: {},
    lent: { console: { getAppViewInfo: () => of(list) } },
    emits: [{ socket: 'success', output: list }],
  },
  {
    title: 'leaves by failure when the CRM does not tell',
    given: {},
    lent: {
      console: {
        getAppViewInfo: () =>
          throwError(() => new ActionError('container-error', 'The softphone is not ready.')),
      },
    },
    emits: [
      {
        socket: 'failure',
        output: { code: 'container-error', message: 'The softphone is not ready.' },
      },
    ],
  },
]);
