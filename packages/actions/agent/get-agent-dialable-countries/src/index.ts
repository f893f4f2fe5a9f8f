import { defineAction, done, list, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Lists the countries that the agent may call, as ISO 3166 codes of two lower-case letters. */
export const getAgentDialableCountries = defineAction({
  id: 'get-agent-dialable-countries',
  title: 'Get Agent Dialable Countries',
  description: 'Lists the countries that the agent may call.',
  tags: ['outbound', 'agent profile'],
  keywords: ['country', 'permission'],
  requires: ['agent'],
  inputs: {},
  sockets: done({
    value: list({
      title: 'Countries',
      item: text({ title: 'Country', help: 'Two lower-case letters, such as us.' }),
    }),
  }),
  run: (_, { agent }) =>
    agent.toSnapshot().pipe(map(({ dialableCountries }) => ({ value: dialableCountries }))),
});
