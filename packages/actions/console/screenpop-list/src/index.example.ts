import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { screenpopList } from './index.ts';

export const examples = examplesOf(screenpopList, [
  {
    title: 'opens the list',
    given: { listViewId: '00B5e00000ListAEAQ', scope: 'Case' },
    lent: { console: { screenPop: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure without a list',
    given: { listViewId: '', scope: 'Case' },
    emits: [
      {
        socket: 'failure',
        output: { code: 'list-missing', message: 'The block does not say which list to open.' },
      },
    ],
  },
  {
    title: 'leaves by failure when the CRM wants to know whose list it is',
    given: { listViewId: '00B5e00000ListAEAQ' },
    lent: {
      console: {
        screenPop: () => throwError(() => new ActionError('invalid-param', 'Name the object.')),
      },
    },
    emits: [{ socket: 'failure', output: { code: 'invalid-param', message: 'Name the object.' } }],
  },
]);
