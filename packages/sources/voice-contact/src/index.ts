import { contactEvent, defineSource } from '@offhook/contract';

/** Tells the events of calls. */
export const voiceContact = defineSource({
  id: 'voice-contact',
  title: 'Voice Contact',
  description: 'Tells what happens to a call, from ringing to the end of after-contact work.',
  aliases: { titles: ['Amazon Connect Voice Contact'], legacyTypes: ['connectVoiceContact'] },
  tags: ['call'],
  requires: ['contact'],
  about: 'contact',
  events: {
    // A queued callback's offer is told here too, since saved flows listen for it here.
    onIncoming: contactEvent({
      channels: ['voice', 'queue_callback'],
      event: 'onIncoming',
      title: 'Incoming',
      description: 'A queued callback is offered to the agent; a live call starts with Connecting.',
    }),
    onConnecting: contactEvent({
      channels: ['voice'],
      event: 'onConnecting',
      title: 'Connecting',
      description: 'A call rings at the agent, or the agent is placing one.',
    }),
    onConnected: contactEvent({
      channels: ['voice'],
      event: 'onConnected',
      title: 'Connected',
      description: 'Agent and customer can talk.',
    }),
    onEnded: contactEvent({
      channels: ['voice'],
      event: 'onEnded',
      title: 'Ended',
      description: 'The conversation is over; told once per call.',
    }),
    onRefresh: contactEvent({
      channels: ['voice'],
      event: 'onRefresh',
      title: 'Refresh',
      description: 'Anything about the call changed; this happens often.',
    }),
    onAccepted: contactEvent({
      channels: ['voice'],
      event: 'onAccepted',
      title: 'Accepted',
      description: 'The agent accepted the call; it is not connected yet.',
    }),
    onPending: contactEvent({
      channels: ['voice'],
      event: 'onPending',
      title: 'Pending',
      description: 'The call is waiting.',
    }),
    onHold: contactEvent({
      channels: ['voice', 'queue_callback'],
      event: 'onHold',
      title: 'On Hold',
      description: 'The customer of a call or callback was put on hold.',
    }),
    onResume: contactEvent({
      channels: ['voice', 'queue_callback'],
      event: 'onResume',
      title: 'Off Hold',
      description: 'The customer of a call or callback is no longer on hold.',
    }),
    onMissed: contactEvent({
      channels: ['voice'],
      event: 'onMissed',
      title: 'Missed',
      description: 'The agent did not answer, or declined.',
    }),
    onDestroy: contactEvent({
      channels: ['voice'],
      event: 'onDestroy',
      title: 'Destroyed',
      description: "The call left the agent's list; the contact's last picture can still be read.",
    }),
  },
});
