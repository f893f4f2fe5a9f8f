import { defineAction, done, number, optional } from '@offhook/contract';

/** Multiplies two numbers; a product too large to be written is absent. */
export const multiply = defineAction({
  id: 'multiply',
  title: 'Multiply',
  description: 'Multiplies two numbers.',
  tags: ['number'],
  keywords: ['times', 'product', 'arithmetic'],
  inputs: {
    a: number({ title: 'First Number' }),
    b: number({ title: 'Second Number' }),
  },
  sockets: done({ value: optional(number({ title: 'Product' })) }),
  run: ({ a, b }) => (Number.isFinite(a * b) ? { value: a * b } : {}),
});
