import { examplesOf, type Json } from '@offhook/contract';
import { castValue } from './index.ts';

const made = (value: Json) => [{ socket: 'done', output: { value } }] as const;
const nothing = [{ socket: 'done', output: {} }] as const;

export const examples = examplesOf(castValue, [
  { title: 'makes a text a number', given: { value: ' 42.5 ', type: 'Number' }, emits: made(42.5) },
  {
    title: 'gives nothing where a text is no number',
    given: { value: '42 calls', type: 'Number' },
    emits: nothing,
  },
  {
    title: 'does not take a missing value for the number 0',
    given: { type: 'Number' },
    emits: nothing,
  },
  { title: 'makes a number a text', given: { value: 0, type: 'String' }, emits: made('0') },
  {
    title: 'writes false as a text',
    given: { value: false, type: 'String' },
    emits: made('false'),
  },
  {
    title: 'writes a record as JSON',
    given: { value: { a: 1 }, type: 'String' },
    emits: made('{"a":1}'),
  },
  {
    title: 'takes the texts false and 0 for the boolean false',
    given: { value: 'False', type: 'Boolean' },
    emits: made(false),
  },
  {
    title: 'takes any other text for true',
    given: { value: 'no', type: 'Boolean' },
    emits: made(true),
  },
  {
    title: 'reads a record from JSON',
    given: { value: '{"Id":"5005e00000Case1AAA"}', type: 'Object' },
    emits: made({ Id: '5005e00000Case1AAA' }),
  },
  {
    title: 'gives nothing where a record was wanted of a list',
    given: { value: '[1]', type: 'Object' },
    emits: nothing,
  },
  {
    title: 'reads a list from JSON',
    given: { value: '[1,2]', type: 'Array' },
    emits: made([1, 2]),
  },
  {
    title: 'makes any other value a list of one',
    given: { value: 'voice', type: 'Array' },
    emits: made(['voice']),
  },
  { title: 'makes a missing value an empty list', given: { type: 'Array' }, emits: made([]) },
  {
    title: 'writes a moment in milliseconds as a date',
    given: { value: 1772355600000, type: 'Date' },
    emits: made('2026-03-01T09:00:00.000Z'),
  },
  {
    title: 'reads a date without a time zone as UTC',
    given: { value: '2026-03-01T09:00', type: 'Date' },
    emits: made('2026-03-01T09:00:00.000Z'),
  },
  {
    title: 'gives nothing for what is no date',
    given: { value: 'soon', type: 'Date' },
    emits: nothing,
  },
]);
