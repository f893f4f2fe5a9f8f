import { examplesOf } from '@offhook/contract';
import { switchCase } from './index.ts';

const queues = { Sales: '', Support: 'Customer Support' };
const origins = { uk: '+44*', usa: '+1??????????' };

export const examples = examplesOf(switchCase, [
  {
    title: 'leaves by the case whose value is the given one',
    given: {
      value: 'Customer Support',
      cases: queues,
      compareBy: 'value',
      ignoreCase: false,
    },
    emits: [{ socket: 'Support', output: {} }],
  },
  {
    title: 'looks for the name of a case without a value',
    given: { value: 'sales', cases: queues, compareBy: 'value', ignoreCase: true },
    emits: [{ socket: 'Sales', output: {} }],
  },
  {
    title: 'leaves by otherwise where no case fits',
    given: { value: 'Billing', cases: queues, compareBy: 'value', ignoreCase: false },
    emits: [{ socket: 'otherwise', output: {} }],
  },
  {
    title: 'leaves by otherwise when the value is missing',
    given: { cases: queues, compareBy: 'value', ignoreCase: false },
    emits: [{ socket: 'otherwise', output: {} }],
  },
  {
    title: 'takes a star for any text',
    given: { value: '+442079460000', cases: origins, compareBy: 'pattern', ignoreCase: false },
    emits: [{ socket: 'uk', output: {} }],
  },
  {
    title: 'takes a question mark for one character',
    given: { value: '+12065550100', cases: origins, compareBy: 'pattern', ignoreCase: false },
    emits: [{ socket: 'usa', output: {} }],
  },
  {
    title: 'finds a text between two stars',
    given: {
      value: 'My order is late',
      cases: { urgent: '*now*', order: '*order*late' },
      compareBy: 'pattern',
      ignoreCase: false,
    },
    emits: [{ socket: 'order', output: {} }],
  },
  {
    title: 'takes a star for itself where values are compared',
    given: { value: '+44 20', cases: { uk: '+44*' }, compareBy: 'value', ignoreCase: false },
    emits: [{ socket: 'otherwise', output: {} }],
  },
  {
    title: 'finds numbers and booleans by their text',
    given: {
      value: 0,
      cases: { none: 0, some: true },
      compareBy: 'value',
      ignoreCase: false,
    },
    emits: [{ socket: 'none', output: {} }],
  },
]);
