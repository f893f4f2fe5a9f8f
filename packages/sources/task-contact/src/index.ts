import { contactEvent, defineSource, optional, text } from '@offhook/contract';

const told = {
  AbsoluteTime: optional(text({ title: 'Told At', help: 'ISO 8601.' })),
  ContentType: optional(text({ title: 'Content Type' })),
  Id: optional(text({ title: 'Event Id', format: 'id' })),
  InitialContactId: optional(
    text({ title: 'Initial Contact Id', help: 'The first contact of the chain.', format: 'id' }),
  ),
};

/** Tells the events of tasks. */
export const taskContact = defineSource({
  id: 'task-contact',
  title: 'Task Contact',
  description: 'Tells what happens to a task, its transfers and expiry included.',
  aliases: { titles: ['Amazon Connect Task Contact'], legacyTypes: ['connectTaskContact'] },
  tags: ['task'],
  keywords: ['work item'],
  requires: ['contact'],
  about: 'contact',
  events: {
    onIncoming: contactEvent({
      channels: ['task'],
      event: 'onIncoming',
      title: 'Incoming',
      description: 'A task is about to be offered to the agent.',
    }),
    onConnecting: contactEvent({
      channels: ['task'],
      event: 'onConnecting',
      title: 'Connecting',
      description: 'A task is offered to the agent.',
    }),
    onConnected: contactEvent({
      channels: ['task'],
      event: 'onConnected',
      title: 'Connected',
      description: 'The agent works on the task.',
    }),
    onEnded: contactEvent({
      channels: ['task'],
      event: 'onEnded',
      title: 'Ended',
      description: 'The task is over; told once.',
    }),
    onRefresh: contactEvent({
      channels: ['task'],
      event: 'onRefresh',
      title: 'Refresh',
      description: 'Anything about the task changed; this happens often.',
    }),
    onAccepted: contactEvent({
      channels: ['task'],
      event: 'onAccepted',
      title: 'Accepted',
      description: 'The agent accepted the task; it is not connected yet.',
    }),
    onPending: contactEvent({
      channels: ['task'],
      event: 'onPending',
      title: 'Pending',
      description: 'The task is waiting.',
    }),
    onMissed: contactEvent({
      channels: ['task'],
      event: 'onMissed',
      title: 'Missed',
      description: 'The agent did not take the task, or declined.',
    }),
    onDestroy: contactEvent({
      channels: ['task'],
      event: 'onDestroy',
      title: 'Destroyed',
      description: "The task left the agent's list; the contact's last picture can still be read.",
    }),
    onTransferInitiated: contactEvent({
      channels: ['task'],
      event: 'onTransferInitiated',
      title: 'Transfer Initiated',
      description: 'A transfer of the task began.',
      payload: told,
    }),
    onTransferSucceeded: contactEvent({
      channels: ['task'],
      event: 'onTransferSucceeded',
      title: 'Transfer Succeeded',
      description: 'The transfer of the task worked.',
      payload: told,
    }),
    onTransferFailed: contactEvent({
      channels: ['task'],
      event: 'onTransferFailed',
      title: 'Transfer Failed',
      description: 'The transfer of the task did not work.',
      payload: told,
    }),
    onTaskExpiring: contactEvent({
      channels: ['task'],
      event: 'onTaskExpiring',
      title: 'Expiring',
      description: 'The task runs out of time in two hours.',
      payload: told,
    }),
    onTaskExpired: contactEvent({
      channels: ['task'],
      event: 'onTaskExpired',
      title: 'Expired',
      description: 'The task ran out of time.',
      payload: told,
    }),
  },
});
