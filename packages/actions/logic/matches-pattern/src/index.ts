import { ActionError, branch, defineAction, flag, text } from '@offhook/contract';
import { RE2JS } from 're2js';

const read = (pattern: string, flags: number): RE2JS => {
  try {
    return RE2JS.compile(pattern, flags);
  } catch (cause) {
    throw new ActionError(
      'pattern-unreadable',
      `“${pattern}” is no regular expression that can be used: look-around and back references are not known.`,
      { cause },
    );
  }
};

/**
 * Tells whether a regular expression is found in a text. The expression is RE2's, whose time grows
 * with the text's length and never beyond, so that none can hang a desktop; one that cannot be read
 * ends the run as failed.
 */
export const matchesPattern = defineAction({
  id: 'matches-pattern',
  title: 'Matches Pattern',
  description: 'Tells whether a text matches a regular expression.',
  tags: ['text', 'condition'],
  keywords: ['regex', 'test'],
  inputs: {
    text: text({ title: 'Text' }),
    pattern: text({
      title: 'Pattern',
      help: 'Such as ^[A-Z]{2}\\d+$; without ^ and $ it may match a part.',
      maxLength: 1000,
    }),
    ignoreCase: flag({ title: 'Ignore Case', initial: false }),
  },
  sockets: branch,
  run: ({ text: searched, pattern, ignoreCase }) =>
    read(pattern, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0)
      .matcher(searched)
      .find(),
});
