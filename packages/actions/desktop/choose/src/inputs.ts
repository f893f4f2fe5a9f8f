import { type Field, type Json, json, list, number, optional, text } from '@offhook/contract';

const item = json({ title: 'Option' }) as Field<Json>; // cast: no item of a list is missing

/** The question, its options, and what becomes of it when nobody answers. */
export const inputs = {
  title: text({ title: 'Title' }),
  message: optional(text({ title: 'Message', format: 'multiline' })),
  options: list({ title: 'Options', help: 'Texts, or records of value and label.', item }),
  timeLimit: optional(number({ title: 'Time Limit', help: 'In milliseconds.', min: 1 })),
  defaultValue: optional(text({ title: 'Default', help: 'Taken when the time is over.' })),
} as const;
