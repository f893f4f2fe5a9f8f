import { defineAction, done, text } from '@offhook/contract';

/** Takes away what Banner showed under this name; where there is none, nothing happens. */
export const clearBanner = defineAction({
  id: 'clear-banner',
  title: 'Clear Banner',
  description: 'Takes a banner away from the top of the page.',
  aliases: { titles: ['Hide Banner'] },
  tags: ['notice'],
  keywords: ['message', 'incident', 'remove'],
  requires: ['ui'],
  inputs: { id: text({ title: 'Name', help: 'As given to Banner.', initial: 'banner' }) },
  sockets: done(),
  run: ({ id }, { ui }) => ui.clearBanner({ id }),
});
