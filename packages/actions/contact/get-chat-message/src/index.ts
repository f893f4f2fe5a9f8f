import { defineAction, done, optional, text } from '@offhook/contract';

/** Reads the message that started the run; events other than a chat's messages give no outputs. */
export const getChatMessage = defineAction({
  id: 'get-chat-message',
  title: 'Get Chat Message',
  description: 'Reads the chat message that started the flow, and who wrote it.',
  tags: ['chat'],
  inputs: {
    content: optional(text({ title: 'Content', from: 'payload.Content', holds: 'personal' })),
    role: optional(text({ title: 'Role', from: 'payload.ParticipantRole' })),
    sender: optional(text({ title: 'Sender', from: 'payload.DisplayName', holds: 'personal' })),
  },
  sockets: done({
    value: optional(text({ title: 'Message', holds: 'personal' })),
    role: optional(text({ title: "Sender's Role", help: 'CUSTOMER, AGENT or SYSTEM.' })),
    sender: optional(
      text({ title: 'Sender', help: 'The name that the chat shows.', holds: 'personal' }),
    ),
  }),
  run: ({ content, role, sender }) => ({
    ...(content !== undefined && { value: content }),
    ...(role !== undefined && { role }),
    ...(sender !== undefined && { sender }),
  }),
});
