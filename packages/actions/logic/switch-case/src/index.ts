import { cases, choice, defineAction, flag, json, record } from '@offhook/contract';
import { chooseCase } from './choose-case.ts';

/**
 * Leaves by the first case whose value is the given one, both read as texts. As a pattern, `*`
 * stands for any text and `?` for one character; a case without a value looks for its own name.
 */
export const switchCase = defineAction({
  id: 'switch-case',
  title: 'Switch',
  description: 'Goes one of several ways, by the value or the pattern that matches.',
  aliases: { titles: ['Switch Case', 'Router'] },
  tags: ['condition'],
  keywords: ['wildcard'],
  inputs: {
    value: json({ title: 'Value', help: 'Usually the output of an earlier block.' }),
    cases: record({
      title: 'Cases',
      help: 'The name of each way out, and the value or pattern it is for.',
    }),
    compareBy: choice({
      title: 'Compare By',
      help: 'In a pattern, * is any text and ? is one character.',
      of: ['value', 'pattern'],
      initial: 'value',
    }),
    ignoreCase: flag({ title: 'Ignore Case', initial: false }),
  },
  sockets: cases({ from: 'cases' }),
  run: ({ value, cases: named, compareBy, ignoreCase }) => ({
    case: chooseCase(value ?? '', named, compareBy, ignoreCase) ?? 'otherwise',
  }),
});
