import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { searchAndScreenpop } from './index.ts';

const ada = { Id: '0035e00000AdaQRAA0', Name: 'Ada Lovelace', RecordType: 'Contact' };

export const examples = examplesOf(searchAndScreenpop, [
  {
    title: 'opens the caller and gives the record that was found',
    given: { searchParams: '(206) 555-0100', deferred: false, callType: 'inbound' },
    lent: { console: { searchAndScreenPop: () => of({ [ada.Id]: ada }) } },
    emits: [{ socket: 'success', output: { value: { [ada.Id]: ada } } }],
  },
  {
    title: 'succeeds with an empty result where nothing is found',
    given: { searchParams: '(206) 555-0199', deferred: false, callType: 'inbound' },
    lent: { console: { searchAndScreenPop: () => of({}) } },
    emits: [{ socket: 'success', output: { value: {} } }],
  },
  {
    title: 'tells what would be opened where it is deferred',
    given: { searchParams: 'Ada', deferred: true, callType: 'inbound' },
    lent: {
      console: {
        searchAndScreenPop: () =>
          of({
            [ada.Id]: ada,
            SCREEN_POP_DATA: { type: 'sobject', params: { recordId: ada.Id } },
          }),
      },
    },
    emits: [
      {
        socket: 'success',
        output: {
          value: {
            [ada.Id]: ada,
            SCREEN_POP_DATA: { type: 'sobject', params: { recordId: ada.Id } },
          },
        },
      },
    ],
  },
  {
    title: 'leaves by failure when the CRM refuses the search',
    given: { searchParams: 'Ada', deferred: false, callType: 'inbound' },
    lent: {
      console: {
        searchAndScreenPop: () =>
          throwError(() => new ActionError('server-error', 'The CRM could not search.')),
      },
    },
    emits: [
      {
        socket: 'failure',
        output: { code: 'server-error', message: 'The CRM could not search.' },
      },
    ],
  },
]);
