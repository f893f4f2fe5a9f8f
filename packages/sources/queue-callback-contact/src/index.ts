import { contactEvent, defineSource } from '@offhook/contract';

/** Tells the events of callbacks that customers asked for. */
export const queueCallbackContact = defineSource({
  id: 'queue-callback-contact',
  title: 'Queue Callback Contact',
  description: 'Tells what happens to a callback that a customer asked for.',
  aliases: {
    titles: ['Amazon Connect Queue Callback Contact'],
    legacyTypes: ['connectQueueCallbackContact'],
  },
  tags: ['call', 'outbound'],
  requires: ['contact'],
  about: 'contact',
  events: {
    onIncoming: contactEvent({
      channels: ['queue_callback'],
      event: 'onIncoming',
      title: 'Incoming',
      description: 'A queued callback is offered to the agent.',
    }),
    onConnecting: contactEvent({
      channels: ['queue_callback'],
      event: 'onConnecting',
      title: 'Connecting',
      description: 'The agent took the callback and the customer is being called.',
    }),
    onConnected: contactEvent({
      channels: ['queue_callback'],
      event: 'onConnected',
      title: 'Connected',
      description: 'Agent and customer can talk.',
    }),
    onEnded: contactEvent({
      channels: ['queue_callback'],
      event: 'onEnded',
      title: 'Ended',
      description: 'The callback is over; told once.',
    }),
    onRefresh: contactEvent({
      channels: ['queue_callback'],
      event: 'onRefresh',
      title: 'Refresh',
      description: 'Anything about the callback changed; this happens often.',
    }),
    onAccepted: contactEvent({
      channels: ['queue_callback'],
      event: 'onAccepted',
      title: 'Accepted',
      description: 'The agent accepted the callback; it is not connected yet.',
    }),
    onPending: contactEvent({
      channels: ['queue_callback'],
      event: 'onPending',
      title: 'Pending',
      description: 'The callback is waiting.',
    }),
    onMissed: contactEvent({
      channels: ['queue_callback'],
      event: 'onMissed',
      title: 'Missed',
      description: 'The agent did not take it, or declined.',
    }),
    onDestroy: contactEvent({
      channels: ['queue_callback'],
      event: 'onDestroy',
      title: 'Destroyed',
      description:
        "The callback left the agent's list; the contact's last picture can still be read.",
    }),
  },
});
