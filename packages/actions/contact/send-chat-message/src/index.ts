import { ActionError, choice, defineAction, outcome, text } from '@offhook/contract';

/** Writes into the chat on the agent's behalf; the customer sees the agent as the sender. */
export const sendChatMessage = defineAction({
  id: 'send-chat-message',
  title: 'Send Chat Message',
  description: 'Writes a message into the chat in the name of the agent, such as a greeting.',
  tags: ['chat'],
  keywords: ['reply'],
  requires: ['contact'],
  inputs: {
    content: text({ title: 'Message', format: 'multiline', holds: 'personal' }),
    contentType: choice({
      title: 'Content Type',
      of: ['text/plain', 'text/markdown'],
      open: true,
      initial: 'text/plain',
    }),
  },
  sockets: outcome(),
  run: ({ content, contentType }, { contact }) => {
    if (content.trim() === '') {
      throw new ActionError('message-missing', 'There is no message to send.');
    }
    return contact.sendMessage({ content, contentType });
  },
});
