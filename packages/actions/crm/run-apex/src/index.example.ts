import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { runApex } from './index.ts';

export const examples = examplesOf(runApex, [
  {
    title: 'gives what the method returns',
    given: { apexClass: 'Tiers', methodName: 'tierOf', methodParams: { contactId: '003' } },
    lent: { crm: { runApex: () => of({ runApex: 'gold' }) } },
    emits: [{ socket: 'success', output: { value: 'gold' } }],
  },
  {
    title: 'gives false and 0 as they are',
    given: { apexClass: 'Tiers', methodName: 'isVip' },
    lent: { crm: { runApex: () => of({ runApex: false }) } },
    emits: [{ socket: 'success', output: { value: false } }],
  },
  {
    title: 'leaves by failure when the method throws',
    given: { apexClass: 'Tiers', methodName: 'tierOf' },
    lent: {
      crm: {
        runApex: () => throwError(() => new ActionError('server-error', 'No contact given.')),
      },
    },
    emits: [{ socket: 'failure', output: { code: 'server-error', message: 'No contact given.' } }],
  },
  {
    title: 'leaves by failure when no method is named',
    given: { apexClass: 'Tiers', methodName: '' },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'method-missing',
          message: 'The block needs an Apex class and its method.',
        },
      },
    ],
  },
]);
