import { examplesOf } from '@offhook/contract';
import { parseName } from './index.ts';

const none = { firstName: '', middleName: '', lastName: '', title: '', suffix: '', nickname: '' };
const parts = (named: Partial<typeof none>) =>
  [{ socket: 'done', output: { ...none, ...named } }] as const;

export const examples = examplesOf(parseName, [
  {
    title: 'takes a first and a last name apart',
    given: { name: ' Ada Lovelace ' },
    emits: parts({ firstName: 'Ada', lastName: 'Lovelace' }),
  },
  {
    title: 'reads the last name first where there is a comma',
    given: { name: 'Lovelace, Ada King' },
    emits: parts({ firstName: 'Ada', middleName: 'King', lastName: 'Lovelace' }),
  },
  {
    title: 'knows titles, suffixes and last names of several words',
    given: { name: 'Dr. Ludwig van der Berg, Jr.' },
    emits: parts({ title: 'Dr.', firstName: 'Ludwig', lastName: 'van der Berg', suffix: 'Jr.' }),
  },
  {
    title: 'finds a nickname in brackets',
    given: { name: 'William (Bill) Stone' },
    emits: parts({ firstName: 'William', lastName: 'Stone', nickname: 'Bill' }),
  },
  { title: 'gives nothing of an empty name', given: { name: '' }, emits: parts({}) },
]);
