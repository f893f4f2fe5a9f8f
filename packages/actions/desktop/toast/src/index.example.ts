import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { toast } from './index.ts';

export const examples = examplesOf(toast, [
  {
    title: 'tells that something went well',
    given: { message: 'The call was logged.', level: 'success' },
    lent: { ui: { toast: () => of(undefined) } },
    emits: [{ socket: 'done', output: {} }],
  },
]);
