import { choice, defineAction, done, number } from '@offhook/contract';

/** Moves the decimal point by what is written, since 1.005 * 100 is 100.49999999999999. */
const shifted = (value: number, by: number): number => {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + by}`);
};

const modes = {
  nearest: (value: number) => Math.sign(value) * Math.round(Math.abs(value)),
  up: Math.ceil,
  down: Math.floor,
};

/** Rounds a number; halves are rounded away from 0, and negative decimals round to tens and hundreds. */
export const round = defineAction({
  id: 'round',
  title: 'Round',
  description: 'Rounds a number to as many decimals as you choose.',
  aliases: { titles: ['Round Number'] },
  tags: ['number'],
  keywords: ['ceil', 'floor'],
  inputs: {
    value: number({ title: 'Number' }),
    decimals: number({ title: 'Decimals', min: -15, max: 15, initial: 0 }),
    mode: choice({ title: 'Direction', of: ['nearest', 'up', 'down'], initial: 'nearest' }),
  },
  sockets: done({ value: number({ title: 'Rounded Number' }) }),
  run: ({ value, decimals, mode }) => {
    const places = Math.trunc(Math.min(15, Math.max(-15, decimals)));
    const rounded = shifted(modes[mode](shifted(value, places)), -places);
    // A number too large to be shifted has no decimals to lose; adding 0 makes -0 a plain 0.
    return { value: Number.isFinite(rounded) ? rounded + 0 : value };
  },
});
