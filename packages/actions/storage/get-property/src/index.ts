import { defineAction, done, json, scopeInputs, scopeOf, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Reads a kept value; the default stands in only where nothing is kept, not for false, 0 or ''. */
export const getProperty = defineAction({
  id: 'get-property',
  title: 'Get Property',
  description: 'Reads a value that a flow kept under a key.',
  aliases: { titles: ['Get Scoped Property'], legacyTypes: ['SE_GetProperty'] },
  tags: ['variable'],
  keywords: ['store', 'load', 'remember'],
  requires: ['storage'],
  inputs: {
    key: text({ title: 'Key', help: 'The name it was kept under.' }),
    defaultValue: json({ title: 'Default', help: 'Used where nothing is kept.', initial: '' }),
    ...scopeInputs,
  },
  sockets: done({ value: json({ title: 'Value' }) }),
  run: ({ key, defaultValue, ...whose }, { storage }) =>
    storage.get({ key, ...scopeOf(whose) }).pipe(
      map((kept) => kept ?? defaultValue),
      map((value) => (value === undefined ? {} : { value })),
    ),
});
