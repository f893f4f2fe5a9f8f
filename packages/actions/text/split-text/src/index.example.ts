import { examplesOf } from '@offhook/contract';
import { splitText } from './index.ts';

const value = (...parts: string[]) => [{ socket: 'done', output: { value: parts } }] as const;

export const examples = examplesOf(splitText, [
  {
    title: 'parts a text at a separator',
    given: { text: 'voice, chat,  email', separator: ',' },
    emits: value('voice', 'chat', 'email'),
  },
  {
    title: 'parts a text into its words where no separator is given',
    given: { text: ' Ada  Lovelace\n' },
    emits: value('Ada', 'Lovelace'),
  },
  {
    title: 'leaves out empty parts',
    given: { text: ';a;;b;', separator: ';' },
    emits: value('a', 'b'),
  },
  { title: 'gives an empty list for an empty text', given: { text: '' }, emits: value() },
]);
