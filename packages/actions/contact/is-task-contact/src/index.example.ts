import { examplesOf } from '@offhook/contract';
import { isTaskContact } from './index.ts';

export const examples = examplesOf(isTaskContact, [
  {
    title: 'says yes for a task',
    given: { channel: 'task' },
    emits: [{ socket: 'true', output: true }],
  },
  {
    title: 'says no for a call',
    given: { channel: 'voice' },
    emits: [{ socket: 'false', output: false }],
  },
]);
