import { defineAction, outcome, text } from '@offhook/contract';

/**
 * Opens an address beside the agent's page: a tab of the browser, or the mail or phone program.
 * Only http, https, mailto and tel are opened; Screenpop Url opens an address within the CRM.
 */
export const openUrl = defineAction({
  id: 'open-url',
  title: 'Open URL',
  description: 'Opens an address in a new tab, or in the mail or phone program.',
  aliases: { titles: ['Open Link'] },
  tags: ['email', 'tab', 'link'],
  keywords: ['browser', 'web page', 'mailto'],
  requires: ['ui'],
  inputs: { url: text({ title: 'URL', format: 'url' }) },
  sockets: outcome(),
  run: ({ url }, { ui }) => ui.openUrl({ url: url.trim() }),
});
