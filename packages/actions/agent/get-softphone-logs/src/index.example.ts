import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { getSoftphoneLogs } from './index.ts';

export const examples = examplesOf(getSoftphoneLogs, [
  {
    title: 'gives the log line by line',
    given: {},
    lent: { agent: { getLog: () => of(['09:00:00 ready', '09:00:07 call-1 connecting']) } },
    emits: [{ socket: 'done', output: { value: '09:00:00 ready\n09:00:07 call-1 connecting' } }],
  },
  {
    title: 'gives an empty text where nothing was logged',
    given: {},
    lent: { agent: { getLog: () => of([]) } },
    emits: [{ socket: 'done', output: { value: '' } }],
  },
]);
