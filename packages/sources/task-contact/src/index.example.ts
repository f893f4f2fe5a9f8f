import type { Contact } from '@offhook/contract';
import type { SourceExamples } from '@offhook/testing';
import { of } from 'rxjs';
import { taskContact } from './index.ts';

const task: Contact = {
  contactId: 'task-1',
  initialContactId: 'task-1',
  channel: 'task',
  direction: 'inbound',
  state: 'connected',
  initiationMethod: 'api',
  queue: 'Sales',
  attributes: {},
  isMonitor: false,
  timestamps: {},
};
const call: Contact = { ...task, contactId: 'call-1', channel: 'voice' };
const told = (event: string, payload = {}) => ({
  contact: { events$: of({ event, contact: call }, { event, contact: task, payload }) },
});

export const examples: SourceExamples<typeof taskContact> = {
  source: taskContact,
  examples: [
    {
      title: 'tells that the agent works on a task',
      event: 'onConnected',
      lent: told('onConnected'),
      emits: [{ payload: { contactId: 'task-1' }, contact: task }],
    },
    {
      title: 'tells that a transfer began, and of which chain of contacts',
      event: 'onTransferInitiated',
      lent: told('onTransferInitiated', { InitialContactId: 'task-0' }),
      emits: [{ payload: { contactId: 'task-1', InitialContactId: 'task-0' }, contact: task }],
    },
  ],
};
