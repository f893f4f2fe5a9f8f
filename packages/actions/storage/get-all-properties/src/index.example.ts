import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { getAllProperties } from './index.ts';

export const examples = examplesOf(getAllProperties, [
  {
    title: 'gives all values that flows kept',
    given: {},
    lent: { storage: { getAll: () => of({ taskId: '00T5e00000Task1AAA', verified: false }) } },
    emits: [
      {
        socket: 'done',
        output: { value: { taskId: '00T5e00000Task1AAA', verified: false } },
      },
    ],
  },
  {
    title: 'gives nothing where nothing is kept',
    given: { scope: 'contact', contactId: 'call-1' },
    lent: { storage: { getAll: () => of({}) } },
    emits: [{ socket: 'done', output: { value: {} } }],
  },
]);
