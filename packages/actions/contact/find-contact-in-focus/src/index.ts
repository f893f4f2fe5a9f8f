import { ActionError, defineAction, outcome, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Finds the contact that the agent looks at now, whichever contact the run is about. */
export const findContactInFocus = defineAction({
  id: 'find-contact-in-focus',
  title: 'Find Contact in Focus',
  description: 'Finds the contact that the agent looks at.',
  aliases: { titles: ['Get Focused Contact'] },
  tags: ['chat', 'tab', 'search'],
  keywords: ['selected', 'active', 'several'],
  requires: ['contact'],
  inputs: {},
  sockets: outcome({ contactId: text({ title: 'Contact Id', format: 'id' }) }),
  run: (_, { contact }) =>
    contact.getFocused().pipe(
      map(({ contactId }) => {
        if (contactId !== undefined) return { contactId };
        throw new ActionError(
          'nothing-in-focus',
          'The agent looks at no contact now: let them choose one first.',
        );
      }),
    ),
});
