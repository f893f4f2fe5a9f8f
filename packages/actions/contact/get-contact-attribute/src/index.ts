import { defineAction, done, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Reads one attribute of the run's contact as it is now. */
export const getContactAttribute = defineAction({
  id: 'get-contact-attribute',
  title: 'Get Contact Attribute',
  description: 'Reads one attribute of the contact.',
  aliases: { legacyTypes: ['SE_ContactGetAttributeValue'] },
  tags: ['attribute'],
  keywords: ['ivr'],
  requires: ['contact'],
  inputs: {
    attributeName: text({ title: 'Attribute Name', help: 'Upper and lower case count.' }),
    defaultValue: text({ title: 'Default', help: 'Used where it is not set.', initial: '' }),
  },
  sockets: done({ value: text({ title: 'Value' }) }),
  run: ({ attributeName, defaultValue }, { contact }) =>
    contact.getAttributes().pipe(
      map((attributes) => ({
        value: Object.hasOwn(attributes, attributeName)
          ? (attributes[attributeName] ?? defaultValue)
          : defaultValue,
      })),
    ),
});
