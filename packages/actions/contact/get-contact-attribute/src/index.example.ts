import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { getContactAttribute } from './index.ts';

const attributes = { contact: { getAttributes: () => of({ caseNumber: '00001042' }) } };

export const examples = examplesOf(getContactAttribute, [
  {
    title: 'gives the value of the attribute',
    given: { attributeName: 'caseNumber', defaultValue: '' },
    lent: attributes,
    emits: [{ socket: 'done', output: { value: '00001042' } }],
  },
  {
    title: 'gives the default where the attribute is not set',
    given: { attributeName: 'language', defaultValue: 'en' },
    lent: attributes,
    emits: [{ socket: 'done', output: { value: 'en' } }],
  },
]);
