import { examplesOf } from '@offhook/contract';
import { replaceString } from './index.ts';

const value = (written: string) => [{ socket: 'done', output: { value: written } }] as const;

export const examples = examplesOf(replaceString, [
  {
    title: 'replaces every occurrence',
    given: { text: '206-555-0100', search: '-', replacement: ' ', ignoreCase: false },
    emits: value('206 555 0100'),
  },
  {
    title: 'removes what is found where there is no replacement',
    given: { text: '(206) 555', search: '(206) ', ignoreCase: false },
    emits: value('555'),
  },
  {
    title: 'takes signs of patterns and of replacements for themselves',
    given: { text: 'a.b', search: '.', replacement: '$&$1', ignoreCase: false },
    emits: value('a$&$1b'),
  },
  {
    title: 'ignores case where that is wanted',
    given: { text: 'Re: RE: order', search: 're: ', replacement: '', ignoreCase: true },
    emits: value('order'),
  },
  {
    title: 'leaves the text as it is where there is nothing to search for',
    given: { text: 'order', search: '', replacement: 'x', ignoreCase: false },
    emits: value('order'),
  },
]);
