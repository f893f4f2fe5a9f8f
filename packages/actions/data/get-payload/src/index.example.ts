import { examplesOf } from '@offhook/contract';
import { getPayload } from './index.ts';

const payload = { number: '+12065550100', consent: false };

export const examples = examplesOf(getPayload, [
  {
    title: 'reads one value that the flow was started with',
    given: { key: 'number', payload },
    emits: [{ socket: 'done', output: { value: '+12065550100' } }],
  },
  {
    title: 'reads everything where no key is given',
    given: { payload },
    emits: [{ socket: 'done', output: { value: payload } }],
  },
  {
    title: 'gives false as it is',
    given: { key: 'consent', payload },
    emits: [{ socket: 'done', output: { value: false } }],
  },
  {
    title: 'gives nothing where there is no such key',
    given: { key: 'constructor', payload },
    emits: [{ socket: 'done', output: {} }],
  },
]);
