import { defineSource, flag, optional, record, text } from '@offhook/contract';
import { consoleEvent } from './console-event.ts';

const accounts = {
  accountId: optional(
    text({ title: 'Account Id', help: 'Of a person account only.', format: 'id' }),
  ),
  contactId: optional(
    text({ title: 'CRM Contact Id', help: 'Of a person account only.', format: 'id' }),
  ),
  personAccount: optional(flag({ title: 'Person Account' })),
};
const viewed = {
  recordId: optional(text({ title: 'Record Id', format: 'id' })),
  recordName: optional(text({ title: 'Record Name', holds: 'personal' })),
  objectType: optional(text({ title: 'Object', help: 'Such as Contact.' })),
  ...accounts,
};

/** Tells what the agent does in the CRM's console. */
export const crmDesktop = defineSource({
  id: 'crm-desktop',
  title: 'CRM Desktop',
  description: 'Tells what the agent does in the CRM: clicks on numbers, navigation, cadences.',
  aliases: { titles: ['Salesforce UI'], legacyTypes: ['salesforceUi'] },
  tags: ['click to dial', 'page'],
  keywords: ['open cti', 'high velocity sales'],
  requires: ['console'],
  about: 'none',
  events: {
    onClickToDial: consoleEvent({
      event: 'onClickToDial',
      title: 'Number Clicked',
      description: 'The agent clicked a phone number in the CRM.',
      payload: {
        number: text({ title: 'Phone Number', help: 'As shown, or E.164.', format: 'phone' }),
        ...viewed,
        params: optional(text({ title: 'Parameters', help: 'What the clicked element adds.' })),
      },
    }),
    onNavigationChange: consoleEvent({
      event: 'onNavigationChange',
      title: 'Page Changed',
      description: 'The agent went to another page or tab of the CRM.',
      payload: {
        url: text({
          title: 'Address',
          help: 'On a list view nothing else is told.',
          format: 'url',
        }),
        ...viewed,
      },
    }),
    onHvsWorkStart: consoleEvent({
      event: 'onHvsWorkStart',
      title: 'Sales Work Started',
      description: 'The agent started the call step of a sales cadence.',
      payload: {
        workId: text({ title: 'Work Id', help: 'For completing the work.', format: 'id' }),
        completeWorkWhen: optional(text({ title: 'Complete When', help: 'Such as TaskSaved.' })),
        attributes: record({ title: 'Attributes', help: 'Its `to` is the number to dial.' }),
      },
    }),
  },
});
