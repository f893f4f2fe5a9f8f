import { defineAction, done, flag, optional, text } from '@offhook/contract';

const literally = (search: string): string => search.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Replaces a text wherever it stands, letter by letter: nothing in it is a pattern, and an empty one is found nowhere. */
export const replaceString = defineAction({
  id: 'replace-string',
  title: 'Replace String',
  description: 'Replaces a part of a text, wherever it stands.',
  tags: ['text'],
  keywords: ['substitute', 'remove', 'clean'],
  inputs: {
    text: text({ title: 'Text' }),
    search: text({ title: 'Search For' }),
    replacement: optional(text({ title: 'Replacement', help: 'Empty removes what is found.' })),
    ignoreCase: flag({ title: 'Ignore Case', initial: false }),
  },
  sockets: done({ value: text({ title: 'Text' }) }),
  run: ({ text: whole, search, replacement = '', ignoreCase }) => {
    if (search === '') return { value: whole };
    const sought = new RegExp(literally(search), ignoreCase ? 'giu' : 'gu');
    return { value: whole.replaceAll(sought, () => replacement) };
  },
});
