import { ActionError, defineAction, outcome, text } from '@offhook/contract';

/** Opens an address: a page of the CRM by its path, or another site that the CRM trusts. */
export const screenpopUrl = defineAction({
  id: 'screenpop-url',
  title: 'Screenpop Url',
  description: 'Opens an address: a page of the CRM, or a site outside of it.',
  aliases: { titles: ['Screen Pop Url'] },
  tags: ['screen pop', 'link'],
  keywords: ['web'],
  requires: ['console'],
  inputs: {
    url: text({
      title: 'Address',
      help: 'Such as /lightning/page/home or https://example.com.',
      format: 'url',
    }),
  },
  sockets: outcome(),
  run: ({ url }, { console }) => {
    if (url.trim() === '') {
      throw new ActionError('address-missing', 'The block does not say which address to open.');
    }
    return console.screenPop({ type: 'url', params: { url: url.trim() } });
  },
});
