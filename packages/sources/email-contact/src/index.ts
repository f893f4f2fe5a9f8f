import { contactEvent, defineSource } from '@offhook/contract';

/** Tells the events of emails. */
export const emailContact = defineSource({
  id: 'email-contact',
  title: 'Email Contact',
  description: 'Tells what happens to an email that an agent works on.',
  aliases: { titles: ['Amazon Connect Email Contact'], legacyTypes: ['connectEmailContact'] },
  tags: ['email'],
  keywords: ['mail'],
  requires: ['contact'],
  about: 'contact',
  events: {
    onIncoming: contactEvent({
      channels: ['email'],
      event: 'onIncoming',
      title: 'Incoming',
      description: 'An email is about to be offered to the agent.',
    }),
    onConnecting: contactEvent({
      channels: ['email'],
      event: 'onConnecting',
      title: 'Connecting',
      description: 'An email is offered to the agent.',
    }),
    onConnected: contactEvent({
      channels: ['email'],
      event: 'onConnected',
      title: 'Connected',
      description: 'The agent works on the email.',
    }),
    onEnded: contactEvent({
      channels: ['email'],
      event: 'onEnded',
      title: 'Ended',
      description: 'The email is over; told once.',
    }),
    onRefresh: contactEvent({
      channels: ['email'],
      event: 'onRefresh',
      title: 'Refresh',
      description: 'Anything about the email changed; this happens often.',
    }),
    onAccepted: contactEvent({
      channels: ['email'],
      event: 'onAccepted',
      title: 'Accepted',
      description: 'The agent accepted the email; it is not connected yet.',
    }),
    onPending: contactEvent({
      channels: ['email'],
      event: 'onPending',
      title: 'Pending',
      description: 'The email is waiting.',
    }),
    onMissed: contactEvent({
      channels: ['email'],
      event: 'onMissed',
      title: 'Missed',
      description: 'The agent did not take the email, or declined.',
    }),
    onDestroy: contactEvent({
      channels: ['email'],
      event: 'onDestroy',
      title: 'Destroyed',
      description: "The email left the agent's list; the contact's last picture can still be read.",
    }),
  },
});
