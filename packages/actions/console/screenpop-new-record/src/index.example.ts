import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { screenpopNewRecord } from './index.ts';

export const examples = examplesOf(screenpopNewRecord, [
  {
    title: 'opens the form with fields filled in',
    given: { entityName: 'Case', defaultFieldValues: { Origin: 'Phone' } },
    lent: { console: { screenPop: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'opens an empty form',
    given: { entityName: 'Contact' },
    lent: { console: { screenPop: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when no object is named',
    given: { entityName: '' },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'object-missing',
          message: 'The block does not say which object to create.',
        },
      },
    ],
  },
]);
