import { ActionError, defineAction, outcome, text } from '@offhook/contract';

/** Opens the results of a search for a text of three characters or more, which is the CRM's rule. */
export const screenpopSearch = defineAction({
  id: 'screenpop-search',
  title: 'Screenpop Search',
  description: 'Opens the search results for a text in the CRM, so that the agent can choose.',
  aliases: { titles: ['Screen Pop Search'] },
  tags: ['screen pop', 'search'],
  requires: ['console'],
  inputs: { searchString: text({ title: 'Search For', help: 'At least 3 characters.' }) },
  sockets: outcome(),
  run: ({ searchString }, { console }) => {
    if (searchString.trim().length < 3) {
      throw new ActionError('text-too-short', 'The CRM searches for 3 characters or more.');
    }
    return console.screenPop({ type: 'search', params: { searchString } });
  },
});
