import { examplesOf } from '@offhook/contract';
import { extractWithPattern } from './index.ts';

export const examples = examplesOf(extractWithPattern, [
  {
    title: 'finds the number of a case in a subject',
    given: { text: 'Re: Case 00001026 is open', pattern: 'case (\\d+)', ignoreCase: true },
    emits: [{ socket: 'success', output: { value: '00001026', groups: ['00001026'], named: {} } }],
  },
  {
    title: 'gives the whole match of a pattern without groups, the first of several',
    given: { text: 'AB12 or CD34', pattern: '[A-Z]{2}\\d{2}', ignoreCase: false },
    emits: [{ socket: 'success', output: { value: 'AB12', groups: [], named: {} } }],
  },
  {
    title: 'gives every group, also by its name',
    given: {
      text: '2026-03-01',
      pattern: '(?P<year>\\d{4})-(?P<month>\\d{2})(T.*)?',
      ignoreCase: false,
    },
    emits: [
      {
        socket: 'success',
        output: {
          value: '2026',
          groups: ['2026', '03', ''],
          named: { year: '2026', month: '03' },
        },
      },
    ],
  },
  {
    title: 'leaves by failure where nothing matches',
    given: { text: 'hello', pattern: '\\d+', ignoreCase: false },
    emits: [
      {
        socket: 'failure',
        output: { code: 'no-match', message: 'The text has no part that matches “\\d+”.' },
      },
    ],
  },
  {
    title: 'leaves by failure for a pattern that cannot be read',
    given: { text: 'hello', pattern: '(?=hell)', ignoreCase: false },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'pattern-unreadable',
          message:
            '“(?=hell)” is no regular expression that can be used: look-around and back references are not known.',
        },
      },
    ],
  },
]);
