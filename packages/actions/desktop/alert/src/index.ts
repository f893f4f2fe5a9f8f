import { defineAction, done, text } from '@offhook/contract';

/** Shows a message that stays until the agent closes it; the flow goes on at once, unlike with a browser's own alert. */
export const alert = defineAction({
  id: 'alert',
  title: 'Alert',
  description: 'Shows a message that stays until the agent closes it.',
  tags: ['notice'],
  keywords: ['notify', 'popup'],
  requires: ['ui'],
  inputs: { message: text({ title: 'Message', format: 'multiline' }) },
  sockets: done(),
  run: ({ message }, { ui }) => ui.alert({ message }),
});
