import { defineAction, done, number, optional, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Counts up or down in one step, so that no count is lost when two runs count at once; a counter begins at 0. */
export const updateCounter = defineAction({
  id: 'update-counter',
  title: 'Update Counter',
  description: 'Counts up or down, or sets a counter, and gives the count.',
  aliases: { titles: ['Increment Counter'] },
  tags: ['number', 'variable', 'repeated'],
  keywords: ['reset', 'store'],
  requires: ['storage'],
  inputs: {
    name: text({ title: 'Name', help: 'Counters are not among the properties.' }),
    delta: number({ title: 'Change', help: 'Below 0 counts down.', initial: 1 }),
    setTo: optional(number({ title: 'Set To', help: 'Sets the counter in place of counting.' })),
  },
  sockets: done({ value: number({ title: 'Count' }) }),
  run: ({ name, delta, setTo }, { storage }) => {
    const counter = { key: name, scope: 'counter' };
    if (setTo === undefined) return storage.add({ ...counter, by: delta });
    return storage.set({ ...counter, value: setTo }).pipe(map(() => ({ value: setTo })));
  },
});
