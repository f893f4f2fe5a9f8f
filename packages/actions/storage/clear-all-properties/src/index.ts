import { defineAction, done, scopeInputs, scopeOf } from '@offhook/contract';

/** Forgets all values that Set Property kept, and nothing else: counters and what desktop and adapter keep for themselves stay. */
export const clearAllProperties = defineAction({
  id: 'clear-all-properties',
  title: 'Clear All Properties',
  description: 'Forgets all values that flows kept by Set Property.',
  tags: ['variable'],
  keywords: ['store', 'delete', 'reset'],
  requires: ['storage'],
  inputs: scopeInputs,
  sockets: done(),
  run: (whose, { storage }) => storage.clear(scopeOf(whose)),
});
