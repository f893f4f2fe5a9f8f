import { defineAction, done, number, optional } from '@offhook/contract';

/** Divides two numbers; the block cannot fail, so that by 0 the quotient is absent. */
export const divide = defineAction({
  id: 'divide',
  title: 'Divide',
  description: 'Divides one number by another.',
  tags: ['number'],
  keywords: ['quotient', 'ratio', 'arithmetic'],
  inputs: {
    a: number({ title: 'Number' }),
    b: number({ title: 'Divided By', help: 'By 0 there is no quotient.' }),
  },
  sockets: done({
    value: optional(number({ title: 'Quotient', help: 'Absent where a number is divided by 0.' })),
  }),
  run: ({ a, b }) => (Number.isFinite(a / b) ? { value: a / b } : {}),
});
