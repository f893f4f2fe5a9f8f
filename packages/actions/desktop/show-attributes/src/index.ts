import { defineAction, done } from '@offhook/contract';
import { mergeMap } from 'rxjs';

/** Shows the attributes of the run's contact as they are now, or as they were last where it is gone. */
export const showAttributes = defineAction({
  id: 'show-attributes',
  title: 'Show Attributes',
  description: 'Shows the attributes of the contact to the agent.',
  aliases: { titles: ['Show All Attributes'] },
  tags: ['attribute', 'notice'],
  keywords: ['panel', 'overlay', 'ivr'],
  requires: ['contact', 'ui'],
  inputs: {},
  sockets: done(),
  run: (_, { contact, ui }) =>
    contact.getAttributes().pipe(mergeMap((attributes) => ui.showAttributes({ attributes }))),
});
