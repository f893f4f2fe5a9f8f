import { defineAction, done, number, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Reads a counter; 0 where nothing was counted yet. */
export const getCounter = defineAction({
  id: 'get-counter',
  title: 'Get Counter',
  description: 'Reads a counter that Update Counter counts.',
  tags: ['number', 'variable', 'repeated'],
  keywords: ['store'],
  requires: ['storage'],
  inputs: { name: text({ title: 'Name', help: 'As given to Update Counter.' }) },
  sockets: done({ value: number({ title: 'Count' }) }),
  run: ({ name }, { storage }) =>
    storage
      .get({ key: name, scope: 'counter' })
      .pipe(map((count) => ({ value: typeof count === 'number' ? count : 0 }))),
});
