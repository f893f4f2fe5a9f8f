import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { screenpopObject } from './index.ts';

export const examples = examplesOf(screenpopObject, [
  {
    title: 'opens the record',
    given: { recordId: '0035e00000AdaQRAA0', noPopOnEmpty: false },
    lent: { console: { screenPop: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'opens nothing without an id where that is wanted',
    given: { recordId: '', noPopOnEmpty: true },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure without an id otherwise',
    given: { noPopOnEmpty: false },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'record-id-missing',
          message:
            'There is no record to open: give the block an id, or let it do nothing without one.',
        },
      },
    ],
  },
  {
    title: 'leaves by failure when the CRM does not open it',
    given: { recordId: '0035e00000GoneQAAA', noPopOnEmpty: true },
    lent: {
      console: {
        screenPop: () =>
          throwError(() => new ActionError('invalid-param', 'There is no such record.')),
      },
    },
    emits: [
      { socket: 'failure', output: { code: 'invalid-param', message: 'There is no such record.' } },
    ],
  },
]);
