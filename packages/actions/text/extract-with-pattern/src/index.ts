import { ActionError, defineAction, flag, list, outcome, record, text } from '@offhook/contract';
import { RE2JS } from 're2js';
import { firstMatch } from './first-match.ts';

/**
 * Finds the first part of a text that a regular expression matches. Its value is the first group,
 * or the whole match where there are no groups. The expression is RE2's, so that none can hang a
 * desktop.
 */
export const extractWithPattern = defineAction({
  id: 'extract-with-pattern',
  title: 'Extract with Pattern',
  description: 'Takes a part out of a text by a regular expression, such as a case number.',
  tags: ['text', 'search'],
  keywords: ['regex', 'match', 'parse'],
  inputs: {
    text: text({ title: 'Text' }),
    pattern: text({
      title: 'Pattern',
      help: 'Such as case (\\d+); the part in brackets is the value.',
      maxLength: 1000,
    }),
    ignoreCase: flag({ title: 'Ignore Case', initial: false }),
  },
  sockets: outcome({
    value: text({ title: 'Value' }),
    groups: list({ title: 'Groups', item: text({ title: 'Group' }) }),
    named: record({ title: 'Named Groups', help: 'Those written as (?P<name>…), by name.' }),
  }),
  run: ({ text: searched, pattern, ignoreCase }) => {
    const found = firstMatch(searched, pattern, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
    if (found !== undefined) return found;
    throw new ActionError('no-match', `The text has no part that matches “${pattern}”.`);
  },
});
