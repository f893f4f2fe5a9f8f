import { branch, countsAsTrue, defineAction, json } from '@offhook/contract';

/**
 * Tells whether a value counts as true. False, 0, a missing value and the texts '', 'false' and
 * '0' (in any case) do not; everything else does, an empty list or record too.
 */
export const isTruthy = defineAction({
  id: 'is-truthy',
  title: 'Is Truthy?',
  description: 'Tells whether a value counts as true.',
  aliases: { legacyTypes: ['SE_CoreTruthy'] },
  tags: ['condition'],
  keywords: ['empty', 'exists', 'boolean'],
  inputs: {
    value: json({ title: 'Value', help: "Nothing, '', 'false', '0' and 0 count as false." }),
  },
  sockets: branch,
  proves: { input: 'value', socket: 'true' },
  run: ({ value }) => countsAsTrue(value),
});
