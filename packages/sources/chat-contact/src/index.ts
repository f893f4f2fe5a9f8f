import { contactEvent, defineSource, optional, text } from '@offhook/contract';

const message = {
  Content: text({ title: 'Text', holds: 'personal' }),
  ContentType: optional(text({ title: 'Content Type', help: 'Such as text/plain.' })),
  DisplayName: optional(text({ title: 'Sender', holds: 'personal' })),
  ParticipantRole: optional(text({ title: "Sender's Role", help: 'CUSTOMER or AGENT.' })),
  AbsoluteTime: optional(text({ title: 'Sent At', help: 'ISO 8601.' })),
  Id: optional(text({ title: 'Message Id', format: 'id' })),
  ContactId: optional(text({ title: 'Contact Id', help: 'As the chat tells it.', format: 'id' })),
};

/** Tells the events of chats. */
export const chatContact = defineSource({
  id: 'chat-contact',
  title: 'Chat Contact',
  description: 'Tells what happens to a chat, its messages included.',
  aliases: { titles: ['Amazon Connect Chat Contact'], legacyTypes: ['connectChatContact'] },
  tags: ['chat'],
  requires: ['contact'],
  about: 'contact',
  events: {
    onConnecting: contactEvent({
      channels: ['chat'],
      event: 'onConnecting',
      title: 'Connecting',
      description: 'A chat is offered to the agent.',
    }),
    onConnected: contactEvent({
      channels: ['chat'],
      event: 'onConnected',
      title: 'Connected',
      description: 'The agent joined the chat.',
    }),
    onEnded: contactEvent({
      channels: ['chat'],
      event: 'onEnded',
      title: 'Ended',
      description: 'The chat is over; told once.',
    }),
    onRefresh: contactEvent({
      channels: ['chat'],
      event: 'onRefresh',
      title: 'Refresh',
      description: 'Anything about the chat changed; this happens often.',
    }),
    onAccepted: contactEvent({
      channels: ['chat'],
      event: 'onAccepted',
      title: 'Accepted',
      description: 'The agent accepted the chat; it is not connected yet.',
    }),
    onPending: contactEvent({
      channels: ['chat'],
      event: 'onPending',
      title: 'Pending',
      description: 'The chat is waiting.',
    }),
    onMessageReceived: contactEvent({
      channels: ['chat'],
      event: 'onMessageReceived',
      title: 'Message Received',
      description: 'The customer sent a message.',
      payload: message,
    }),
    onMessageSent: contactEvent({
      channels: ['chat'],
      event: 'onMessageSent',
      title: 'Message Sent',
      description: 'The agent sent a message.',
      payload: message,
    }),
    onMissed: contactEvent({
      channels: ['chat'],
      event: 'onMissed',
      title: 'Missed',
      description: 'The agent did not take the chat, or declined.',
    }),
    onDestroy: contactEvent({
      channels: ['chat'],
      event: 'onDestroy',
      title: 'Destroyed',
      description: "The chat left the agent's list; the contact's last picture can still be read.",
    }),
    onViewContact: contactEvent({
      channels: ['chat'],
      event: 'onViewContact',
      title: 'Viewed',
      description: 'The agent turned to this chat among several; this happens often.',
    }),
  },
});
