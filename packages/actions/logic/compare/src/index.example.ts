import { examplesOf } from '@offhook/contract';
import { compare } from './index.ts';

const yes = [{ socket: 'true', output: true }] as const;
const no = [{ socket: 'false', output: false }] as const;

export const examples = examplesOf(compare, [
  {
    title: 'finds two texts the same whatever their case, where that is wanted',
    given: {
      first: 'VIP',
      comparator: 'equals',
      second: 'vip',
      compareAs: 'text',
      ignoreCase: true,
    },
    emits: yes,
  },
  {
    title: 'compares numbers by size, not letter by letter',
    given: {
      first: '9',
      comparator: 'is less than',
      second: 10,
      compareAs: 'number',
      ignoreCase: false,
    },
    emits: yes,
  },
  {
    title: 'finds what is no number neither less nor greater',
    given: {
      first: 'nine',
      comparator: 'is at most',
      second: 10,
      compareAs: 'number',
      ignoreCase: false,
    },
    emits: no,
  },
  {
    title: 'compares dates across time zones',
    given: {
      first: '2026-03-01T09:00:00+01:00',
      comparator: 'equals',
      second: '2026-03-01T08:00:00Z',
      compareAs: 'date',
      ignoreCase: false,
    },
    emits: yes,
  },
  {
    title: 'tells which date is the later one, also from milliseconds',
    given: {
      first: 1772355600000,
      comparator: 'is greater than',
      second: '2026-03-01',
      compareAs: 'date',
      ignoreCase: false,
    },
    emits: yes,
  },
  {
    title: 'finds what is no date neither before nor after',
    given: {
      first: 'soon',
      comparator: 'is at least',
      second: '2026-03-01',
      compareAs: 'date',
      ignoreCase: false,
    },
    emits: no,
  },
  {
    title: 'finds a part of a text',
    given: {
      first: 'Order 4711 is late',
      comparator: 'contains',
      second: '4711',
      compareAs: 'text',
      ignoreCase: false,
    },
    emits: yes,
  },
  {
    title: 'finds an item of a list',
    given: {
      first: ['voice', 'chat'],
      comparator: 'does not contain',
      second: 'cha',
      compareAs: 'text',
      ignoreCase: false,
    },
    emits: yes,
  },
  {
    title: 'knows how a text begins and ends',
    given: {
      first: '+12065550100',
      comparator: 'starts with',
      second: '+44',
      compareAs: 'text',
      ignoreCase: false,
    },
    emits: no,
  },
  {
    title: 'takes a missing value, an empty text, list or record for empty',
    given: { first: [], comparator: 'is empty', compareAs: 'text', ignoreCase: false },
    emits: yes,
  },
  {
    title: 'does not take false and 0 for empty',
    given: { first: false, comparator: 'is not empty', compareAs: 'text', ignoreCase: false },
    emits: yes,
  },
]);
