import { defineAction, done, record, scopeInputs, scopeOf } from '@offhook/contract';
import { map } from 'rxjs';

/** Reads all values that flows kept; it needs neither a live contact nor an agent, unless it is asked for theirs. */
export const getAllProperties = defineAction({
  id: 'get-all-properties',
  title: 'Get All Properties',
  description: 'Reads all values that flows kept, by their keys.',
  tags: ['JSON', 'variable'],
  keywords: ['store', 'load', 'remember'],
  requires: ['storage'],
  inputs: scopeInputs,
  sockets: done({ value: record({ title: 'Values', help: 'By their keys.' }) }),
  run: (whose, { storage }) => storage.getAll(scopeOf(whose)).pipe(map((value) => ({ value }))),
});
