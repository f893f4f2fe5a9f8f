import { examplesOf } from '@offhook/contract';
import { round } from './index.ts';

const value = (rounded: number) => [{ socket: 'done', output: { value: rounded } }] as const;

export const examples = examplesOf(round, [
  {
    title: 'rounds to the nearest whole number',
    given: { value: 2.5, decimals: 0, mode: 'nearest' },
    emits: value(3),
  },
  {
    title: 'rounds halves of negative numbers away from 0',
    given: { value: -2.5, decimals: 0, mode: 'nearest' },
    emits: value(-3),
  },
  {
    title: 'rounds to decimals by what is written, not by how a machine keeps it',
    given: { value: 1.005, decimals: 2, mode: 'nearest' },
    emits: value(1.01),
  },
  { title: 'rounds up', given: { value: 61.2, decimals: 0, mode: 'up' }, emits: value(62) },
  { title: 'rounds down', given: { value: -0.5, decimals: 0, mode: 'down' }, emits: value(-1) },
  {
    title: 'rounds to hundreds',
    given: { value: 1249, decimals: -2, mode: 'nearest' },
    emits: value(1200),
  },
  {
    title: 'leaves a number as it is that is too large to have decimals',
    given: { value: 1e300, decimals: 15, mode: 'nearest' },
    emits: value(1e300),
  },
  {
    title: 'rounds numbers that are written with an exponent',
    given: { value: 1e-7, decimals: 2, mode: 'nearest' },
    emits: value(0),
  },
]);
