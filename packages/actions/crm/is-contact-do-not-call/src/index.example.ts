import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { isContactDoNotCall } from './index.ts';

const ada = { attributes: { type: 'Contact' }, Id: '0035e00000AdaQRAA0' };

export const examples = examplesOf(isContactDoNotCall, [
  {
    title: 'says yes for a contact who wants no calls',
    given: { contactId: '0035e00000AdaQRAA0' },
    lent: { crm: { retrieve: () => of({ ...ada, DoNotCall: true }) } },
    emits: [{ socket: 'true', output: true }],
  },
  {
    title: 'says no for a contact who may be called',
    given: { contactId: '0035e00000AdaQRAA0' },
    lent: { crm: { retrieve: () => of({ ...ada, DoNotCall: false }) } },
    emits: [{ socket: 'false', output: false }],
  },
]);
