import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { screenpopSearch } from './index.ts';

export const examples = examplesOf(screenpopSearch, [
  {
    title: 'opens the search results',
    given: { searchString: 'Lovelace' },
    lent: { console: { screenPop: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure for a text that is too short, and opens nothing',
    given: { searchString: 'A ' },
    emits: [
      {
        socket: 'failure',
        output: { code: 'text-too-short', message: 'The CRM searches for 3 characters or more.' },
      },
    ],
  },
]);
