import { list, number, optional, record, text } from '@offhook/contract';

/** What the form asks for, and what becomes of it when nobody answers. */
export const inputs = {
  title: text({ title: 'Title' }),
  instructions: optional(text({ title: 'Instructions', format: 'multiline' })),
  fields: list({
    title: 'Fields',
    help: 'For each field: name, label, type (text, multiline, number, date, flag or choice), options, required and initial.',
    item: record({ title: 'Field' }),
  }),
  submitLabel: optional(text({ title: 'Submit Label', help: 'Submit, unless told.' })),
  timeLimit: optional(number({ title: 'Time Limit', help: 'In milliseconds.', min: 1 })),
  defaultValues: optional(
    record({ title: 'Default Values', help: 'Taken when the time is over.' }),
  ),
} as const;
