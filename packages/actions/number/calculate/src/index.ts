import { ActionError, defineAction, number, outcome, record, text } from '@offhook/contract';
import { evaluate } from './evaluate.ts';

/**
 * Calculates an expression of numbers, variables, `+ - * / % **`, brackets and the functions abs,
 * ceil, floor, max, min, pow, round and sqrt. Nothing else can be written in it.
 */
export const calculate = defineAction({
  id: 'calculate',
  title: 'Calculate',
  description: 'Calculates an expression such as (a + b) * 2 from named numbers.',
  aliases: { titles: ['Formula', 'Expression'] },
  tags: ['number'],
  keywords: ['add', 'subtract', 'plus', 'minus', 'arithmetic', 'math'],
  inputs: {
    expression: text({ title: 'Expression', help: 'Such as round(seconds / 60) + 1.' }),
    variables: record({ title: 'Variables', help: 'A number for each name.', initial: {} }),
  },
  sockets: outcome({ value: number({ title: 'Result' }) }),
  run: ({ expression, variables }) => {
    const value = evaluate(expression, variables);
    if (Number.isFinite(value)) return { value };
    throw new ActionError(
      'no-number',
      `“${expression}” has no result: it divides by 0, or gets too large.`,
    );
  },
});
