import { branch, choice, defineAction, flag, json, optional } from '@offhook/contract';
import { comparators, holds } from './holds.ts';

/**
 * Compares two values as texts, numbers or dates. What is no number or date is neither equal to,
 * less nor greater than anything; a date without a time zone is read as UTC. `contains` finds an
 * item of a list or a part of a text.
 */
export const compare = defineAction({
  id: 'compare',
  title: 'Compare',
  description:
    'Compares two texts, numbers or dates, such as for greater than, contains or is empty.',
  tags: ['condition'],
  keywords: ['equal', 'before'],
  inputs: {
    first: json({ title: 'First Value', help: 'Usually the output of an earlier block.' }),
    comparator: choice({ title: 'Comparator', of: comparators, initial: 'equals' }),
    second: optional(
      json({ title: 'Second Value', help: 'Not needed for is empty and is not empty.' }),
    ),
    compareAs: choice({ title: 'Compare As', of: ['text', 'number', 'date'], initial: 'text' }),
    ignoreCase: flag({ title: 'Ignore Case', help: 'For texts.', initial: false }),
  },
  sockets: branch,
  proves: { input: 'first', socket: 'true', when: { comparator: 'is not empty' } },
  run: ({ first = null, comparator, second = null, compareAs, ignoreCase }) =>
    holds(first, comparator, second, compareAs, ignoreCase),
});
