import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { getCustomerPhoneNumber } from './index.ts';

const calledFrom = (phoneNumber?: string) => ({
  contact: {
    getInitialConnection: () =>
      of({
        connectionId: 'conn-1',
        type: 'inbound' as const,
        endpoint: { type: 'phone_number' as const, ...(phoneNumber && { phoneNumber }) },
      }),
  },
});

export const examples = examplesOf(getCustomerPhoneNumber, [
  {
    title: 'gives the number and its country',
    given: {},
    lent: calledFrom('+12065550100'),
    emits: [{ socket: 'done', output: { phone: '+12065550100', country: 'US' } }],
  },
  {
    title: 'gives nothing where the caller withheld the number',
    given: {},
    lent: calledFrom(),
    emits: [{ socket: 'done', output: {} }],
  },
  {
    title: 'gives an internal number without a country',
    given: {},
    lent: calledFrom('4711'),
    emits: [{ socket: 'done', output: { phone: '4711' } }],
  },
]);
