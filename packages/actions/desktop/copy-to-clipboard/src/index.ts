import { defineAction, outcome, text } from '@offhook/contract';

/** Copies a text; browsers may refuse it where the agent is not in the page. */
export const copyToClipboard = defineAction({
  id: 'copy-to-clipboard',
  title: 'Copy to Clipboard',
  description: 'Copies a text, so that the agent can paste it elsewhere.',
  tags: ['text'],
  requires: ['ui'],
  inputs: { text: text({ title: 'Text', format: 'multiline' }) },
  sockets: outcome(),
  run: ({ text: copied }, { ui }) => ui.copyToClipboard({ text: copied }),
});
