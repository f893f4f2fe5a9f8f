import { choice, defineAction, done, text } from '@offhook/contract';

/** Shows a message that goes by itself; a page may keep warnings and errors until they are closed. */
export const toast = defineAction({
  id: 'toast',
  title: 'Toast',
  description: 'Shows the agent a short message that goes by itself.',
  aliases: { titles: ['Show Toast', 'Notify'] },
  tags: ['notice'],
  keywords: ['notification', 'status'],
  requires: ['ui'],
  inputs: {
    message: text({ title: 'Message' }),
    level: choice({
      title: 'Level',
      of: ['info', 'success', 'warning', 'error'],
      initial: 'info',
    }),
  },
  sockets: done(),
  run: ({ message, level }, { ui }) => ui.toast({ message, level }),
});
