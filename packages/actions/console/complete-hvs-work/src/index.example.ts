import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { completeHvsWork } from './index.ts';

export const examples = examplesOf(completeHvsWork, [
  {
    title: 'marks the work as done',
    given: { workId: '0hW5e0000Work1', disposition: 'Left Voicemail', taskId: '00T5e00000Task1' },
    lent: { console: { completeWork: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure without the id of the work or its task',
    given: { workId: '', taskId: '00T5e00000Task1' },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'id-missing',
          message: 'The block needs the ids of the work and of its task.',
        },
      },
    ],
  },
]);
