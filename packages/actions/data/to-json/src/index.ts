import { defineAction, done, flag, json, text } from '@offhook/contract';

/** Writes a value as JSON; a missing value is null. */
export const toJson = defineAction({
  id: 'to-json',
  title: 'To JSON',
  description: 'Turns a record, a list or another value into JSON text.',
  aliases: { titles: ['Stringify'] },
  tags: ['JSON', 'convert'],
  keywords: ['serialize'],
  inputs: {
    value: json({ title: 'Value' }),
    indent: flag({ title: 'Indent', help: 'One field a line, for people.', initial: false }),
  },
  sockets: done({ value: text({ title: 'JSON' }) }),
  run: ({ value = null, indent }) => ({ value: JSON.stringify(value, null, indent ? 2 : 0) }),
});
