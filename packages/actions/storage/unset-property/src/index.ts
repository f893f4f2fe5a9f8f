import { defineAction, done, scopeInputs, scopeOf, text } from '@offhook/contract';

/** Forgets one kept value; where nothing is kept under the key, nothing happens. */
export const unsetProperty = defineAction({
  id: 'unset-property',
  title: 'Unset Property',
  description: 'Forgets a value that a flow kept under a key.',
  aliases: { titles: ['Remove Property'] },
  tags: ['variable'],
  keywords: ['store', 'delete'],
  requires: ['storage'],
  inputs: { key: text({ title: 'Key', help: 'The name it was kept under.' }), ...scopeInputs },
  sockets: done(),
  run: ({ key, ...whose }, { storage }) => storage.delete({ key, ...scopeOf(whose) }),
});
