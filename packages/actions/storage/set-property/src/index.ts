import { defineAction, done, json, text } from '@offhook/contract';

/** Keeps a value for later runs of any flow; a missing value removes what was kept. */
export const setProperty = defineAction({
  id: 'set-property',
  title: 'Set Property',
  description: 'Keeps a value under a key, where all flows of this desktop find it.',
  aliases: { legacyTypes: ['SE_SetProperty'] },
  tags: ['store', 'save', 'remember', 'variable'],
  requires: ['storage'],
  inputs: {
    key: text({ title: 'Key', help: 'The name to find the value by.' }),
    value: json({ title: 'Value', help: 'Nothing removes what was kept.' }),
  },
  sockets: done(),
  run: ({ key, value }, { storage }) =>
    value === undefined ? storage.delete({ key }) : storage.set({ key, value }),
});
