import { defineAction, type Json, outcome, record } from '@offhook/contract';

const written = (value: Json): string => {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** Sets attributes of the run's contact; others stay. Records and lists are written as JSON. */
export const updateContactAttributes = defineAction({
  id: 'update-contact-attributes',
  title: 'Update Contact Attributes',
  description: 'Sets attributes of the contact and leaves the others as they are.',
  aliases: { legacyTypes: ['SE_ContactUpdateAttributes'] },
  tags: ['attribute', 'write', 'set'],
  requires: ['contact'],
  inputs: {
    attributes: record({ title: 'Attributes', help: 'A name and a value each, kept as texts.' }),
  },
  sockets: outcome(),
  run: ({ attributes }, { contact }) =>
    contact.updateAttributes({
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [name, written(value)]),
      ),
    }),
});
