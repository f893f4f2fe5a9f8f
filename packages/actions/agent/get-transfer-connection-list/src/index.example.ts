import { ActionError, type Contact, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { getTransferConnectionList } from './index.ts';

const call: Contact = {
  contactId: 'call-1',
  initialContactId: 'call-1',
  channel: 'voice',
  direction: 'inbound',
  state: 'connected',
  initiationMethod: 'inbound',
  queue: 'Sales',
  queueARN: 'arn:queue/sales',
  attributes: {},
  isMonitor: false,
  timestamps: {},
};
const { queue: _, queueARN: __, ...direct } = call;
const grace = { type: 'agent', name: 'Grace', endpointARN: 'arn:endpoint/grace' } as const;
const warehouse = { type: 'phone_number', name: 'Warehouse', phoneNumber: '+12065550199' } as const;

const agent = {
  getEndpoints: ({ queueARNs }: { readonly queueARNs?: readonly string[] }) =>
    of(queueARNs?.includes('arn:queue/sales') ? [grace] : [grace, warehouse]),
};

export const examples = examplesOf(getTransferConnectionList, [
  {
    title: "lists the quick connects of the contact's queue",
    given: {},
    lent: { agent, contact: { toSnapshot: () => of(call) } },
    emits: [{ socket: 'success', output: { value: [grace] } }],
  },
  {
    title: 'lists all quick connects where the contact came by no queue',
    given: {},
    lent: { agent, contact: { toSnapshot: () => of(direct) } },
    emits: [{ socket: 'success', output: { value: [grace, warehouse] } }],
  },
  {
    title: 'leaves by failure when there is no contact',
    given: {},
    lent: {
      contact: {
        toSnapshot: () => throwError(() => new ActionError('no-contact', 'There is no contact.')),
      },
    },
    emits: [{ socket: 'failure', output: { code: 'no-contact', message: 'There is no contact.' } }],
  },
]);
