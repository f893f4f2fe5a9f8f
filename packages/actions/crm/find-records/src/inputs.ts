import { choice, list, number, optional, text } from '@offhook/contract';

/** What to look for, in which fields of which objects, and how many to give. */
export const inputs = {
  text: text({ title: 'Search For', holds: 'personal' }),
  in: choice({
    title: 'Look In',
    help: 'Which fields to look at.',
    of: ['all', 'phone', 'name', 'email'],
    initial: 'all',
  }),
  types: list({
    title: 'Objects',
    help: 'Such as Contact and Lead.',
    item: text({ title: 'Object', suggest: 'crm-objects' }),
    initial: ['Contact'],
  }),
  fields: optional(
    list({
      title: 'Fields',
      help: 'What a record brings along beside its id, name, phone numbers and email addresses, such as DoNotCall.',
      item: text({ title: 'Field', suggest: 'crm-fields' }),
    }),
  ),
  limit: optional(number({ title: 'At Most', help: 'How many records.', min: 1 })),
} as const;
