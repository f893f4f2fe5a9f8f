import {
  branch,
  choice,
  comparators,
  compareAs,
  defineAction,
  json,
  readings,
} from '@offhook/contract';

/**
 * Compares two values after reading both as texts, booleans or numbers. As a text, a missing value
 * is ''; as a boolean, '', 'false', '0' and a missing value are false; as a number, what is none
 * compares false with everything but `!==`.
 */
export const ifElse = defineAction({
  id: 'if-else',
  title: 'If-else',
  description: 'Compares two values and goes one way or the other.',
  aliases: { titles: ['Decision'], legacyTypes: ['SE_Decision'] },
  tags: ['condition'],
  keywords: ['equal'],
  inputs: {
    operandA: json({ title: 'First Value', help: 'Usually the output of an earlier block.' }),
    comparator: choice({
      title: 'Comparator',
      of: comparators,
      initial: '===',
    }),
    operandB: json({ title: 'Second Value' }),
    evaluateAs: choice({
      title: 'Compare As',
      of: readings,
      initial: 'string',
    }),
  },
  sockets: branch,
  run: ({ operandA, comparator, operandB, evaluateAs }) =>
    compareAs(operandA, comparator, operandB, evaluateAs),
});
