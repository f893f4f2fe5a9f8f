import {
  ActionError,
  defineAction,
  flag,
  json,
  optional,
  outcome,
  record,
  text,
} from '@offhook/contract';

/** Finds the value of a key in a table; without one the default is used, and without a default the block fails. */
export const lookUpInTable = defineAction({
  id: 'look-up-in-table',
  title: 'Look Up in Table',
  description: 'Finds the value for a key in a table, such as a queue for a country.',
  aliases: { titles: ['Lookup Table'] },
  tags: ['JSON', 'search'],
  keywords: ['map', 'translate', 'dictionary'],
  inputs: {
    key: text({ title: 'Key' }),
    table: record({ title: 'Table', help: 'A value for each key.' }),
    defaultValue: optional(
      json({ title: 'Default', help: 'Used where the table has no such key.' }),
    ),
    ignoreCase: flag({ title: 'Ignore Case', initial: true }),
  },
  sockets: outcome({ value: json({ title: 'Value' }) }),
  run: ({ key, table, defaultValue, ignoreCase }) => {
    const folded = (word: string): string => (ignoreCase ? word.toLowerCase() : word).trim();
    const exact = Object.hasOwn(table, key) ? key : undefined;
    const name = exact ?? Object.keys(table).find((each) => folded(each) === folded(key));
    const value = name === undefined ? defaultValue : table[name];
    if (value !== undefined) return { value };
    throw new ActionError('not-found', `The table has no value for “${key}”.`);
  },
});
