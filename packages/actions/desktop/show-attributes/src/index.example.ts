import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { showAttributes } from './index.ts';

export const examples = examplesOf(showAttributes, [
  {
    title: 'shows the attributes of the contact',
    given: {},
    lent: {
      contact: { getAttributes: () => of({ language: 'en', caseNumber: '00001042' }) },
      ui: { showAttributes: () => of(undefined) },
    },
    emits: [{ socket: 'done', output: {} }],
  },
]);
