import { examplesOf } from '@offhook/contract';
import { toJson } from './index.ts';

const value = (written: string) => [{ socket: 'done', output: { value: written } }] as const;

export const examples = examplesOf(toJson, [
  {
    title: 'writes a record',
    given: { value: { Id: '500A', Open: false }, indent: false },
    emits: value('{"Id":"500A","Open":false}'),
  },
  {
    title: 'writes one field a line where that is wanted',
    given: { value: { Id: '500A' }, indent: true },
    emits: value('{\n  "Id": "500A"\n}'),
  },
  { title: 'writes null for a missing value', given: { indent: false }, emits: value('null') },
]);
