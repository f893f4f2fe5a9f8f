import { examplesOf } from '@offhook/contract';
import { parseJson } from './index.ts';

export const examples = examplesOf(parseJson, [
  {
    title: 'reads a record',
    given: { text: ' {"Id": "500A", "Tags": ["vip"], "Open": false} ' },
    emits: [{ socket: 'success', output: { value: { Id: '500A', Tags: ['vip'], Open: false } } }],
  },
  {
    title: 'reads a single value',
    given: { text: '0' },
    emits: [{ socket: 'success', output: { value: 0 } }],
  },
  {
    title: 'leaves by failure for what is no JSON',
    given: { text: '<html>' },
    emits: [
      {
        socket: 'failure',
        output: { code: 'json-unreadable', message: 'This text is no JSON: “<html>”.' },
      },
    ],
  },
  {
    title: 'shows only the beginning of a long text that is no JSON',
    given: { text: 'The order of the customer could not be found today.' },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'json-unreadable',
          message: 'This text is no JSON: “The order of the customer could not be f…”.',
        },
      },
    ],
  },
]);
