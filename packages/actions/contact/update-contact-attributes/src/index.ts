import { defineAction, outcome, record, toText } from '@offhook/contract';

/** Sets attributes of the run's contact; others stay. Records and lists are written as JSON. */
export const updateContactAttributes = defineAction({
  id: 'update-contact-attributes',
  title: 'Update Contact Attributes',
  description: 'Sets attributes of the contact and leaves the others as they are.',
  aliases: { legacyTypes: ['SE_ContactUpdateAttributes'] },
  tags: ['attribute'],
  requires: ['contact'],
  inputs: {
    attributes: record({ title: 'Attributes', help: 'A name and a value each, kept as texts.' }),
  },
  sockets: outcome(),
  run: ({ attributes }, { contact }) =>
    contact.updateAttributes({
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [name, toText(value)]),
      ),
    }),
});
