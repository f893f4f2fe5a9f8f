import { defineAction, done, flag, number } from '@offhook/contract';

/**
 * Draws a number between two, both included; whichever is larger. Chance is the one thing here that
 * no port lends: it reaches nothing outside, and nobody relies on it for secrets.
 */
export const randomNumber = defineAction({
  id: 'random-number',
  title: 'Random Number',
  description: 'Draws a random number, such as to survey one caller in ten.',
  aliases: { titles: ['Random'] },
  tags: ['number'],
  keywords: ['chance', 'sample', 'dice', 'percentage'],
  inputs: {
    min: number({ title: 'Lowest', initial: 1 }),
    max: number({ title: 'Highest', initial: 100 }),
    whole: flag({ title: 'Whole Numbers', initial: true }),
  },
  sockets: done({ value: number({ title: 'Number' }) }),
  run: ({ min, max, whole }) => {
    const [low, high] = min <= max ? [min, max] : [max, min];
    if (!whole) return { value: low + Math.random() * (high - low) };
    const [first, last] = [Math.ceil(low), Math.floor(high)];
    // Where no whole number lies between the two, the next one above is drawn.
    return { value: first + Math.floor(Math.random() * Math.max(1, last - first + 1)) };
  },
});
