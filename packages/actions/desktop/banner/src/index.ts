import { choice, defineAction, done, text } from '@offhook/contract';

/** Shows a message at the top of the page until Clear Banner takes it away; another of the same name takes its place. */
export const banner = defineAction({
  id: 'banner',
  title: 'Banner',
  description: 'Shows a message at the top of the page until it is cleared.',
  aliases: { titles: ['Show Banner'] },
  tags: ['notice'],
  keywords: ['incident', 'warning', 'vip'],
  requires: ['ui'],
  inputs: {
    id: text({ title: 'Name', help: 'By which Clear Banner finds it.', initial: 'banner' }),
    message: text({ title: 'Message', format: 'multiline' }),
    level: choice({
      title: 'Level',
      of: ['info', 'success', 'warning', 'error'],
      initial: 'warning',
    }),
  },
  sockets: done(),
  run: ({ id, message, level }, { ui }) => ui.banner({ id, message, level }),
});
