import { defineAction, done, json, readAlong, text } from '@offhook/contract';

/** Reads an inner value along a path; where anything on the path is missing, the value is absent. */
export const extractValue = defineAction({
  id: 'extract-value',
  title: 'Extract Value',
  description: 'Reads a value from inside a record or a list, by its path.',
  aliases: { legacyTypes: ['SE_CoreExtractValue'] },
  tags: ['JSON'],
  keywords: ['field'],
  inputs: {
    targetField: json({ title: 'Read From', help: 'The record or list, from an earlier block.' }),
    keyPath: text({ title: 'Key Path', help: 'Such as Account.Name or [0].Id.', format: 'path' }),
  },
  sockets: done({ value: json({ title: 'Value', help: 'Absent where the path leads nowhere.' }) }),
  run: ({ targetField, keyPath }) => {
    const value = readAlong(targetField, keyPath);
    return value === undefined ? {} : { value };
  },
});
