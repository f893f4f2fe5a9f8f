import { choice, defineAction, done, json } from '@offhook/contract';
import { castTo } from './cast-to.ts';

/**
 * Makes another type of a value; where that cannot be done, the output is absent. A date becomes an
 * ISO 8601 text in UTC, as only what survives JSON leaves a block.
 */
export const castValue = defineAction({
  id: 'cast-value',
  title: 'Cast a Value to a Type',
  description: 'Turns a value into a text, number, boolean, list, record or date.',
  aliases: { titles: ['CoreCast', 'Cast', 'Convert Value'] },
  tags: ['number', 'convert'],
  keywords: ['array', 'object'],
  inputs: {
    value: json({ title: 'Value', help: 'Usually the output of an earlier block.' }),
    type: choice({
      title: 'Type',
      of: ['String', 'Number', 'Boolean', 'Object', 'Array', 'Date'],
      initial: 'String',
    }),
  },
  sockets: done({ value: json({ title: 'Value', help: 'Absent where it cannot be cast.' }) }),
  run: ({ value = null, type }) => {
    const made = castTo[type](value);
    return made === undefined ? {} : { value: made };
  },
});
