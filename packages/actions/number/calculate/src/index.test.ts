import { ActionError } from '@offhook/contract';
import { expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';

const codeOf = (expression: string): unknown => {
  try {
    return evaluate(expression, { a: 1 });
  } catch (error) {
    return ActionError.is(error) ? error.code : error;
  }
};

it.each([
  'a.constructor',
  'a["constructor"]',
  'constructor("return 1")()',
  'hasOwnProperty(a)',
  '"text"',
  '[a]',
  'this',
  'a ? 1 : 2',
  'a == 1',
  'a && 1',
  '~a',
  '1; 2',
  '',
])('refuses %j, which is no calculation', (expression) => {
  expect(codeOf(expression)).toBe('expression-unreadable');
});

it('does not find variables that every object has', () => {
  expect(codeOf('toString')).toBe('variable-missing');
  expect(codeOf('__proto__')).toBe('variable-missing');
});

it('raises to a power from the right', () => {
  expect(evaluate('2 ** 3 ** 2', {})).toBe(512);
});
