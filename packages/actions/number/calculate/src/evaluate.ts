import { ActionError, type Json, type JsonRecord } from '@offhook/contract';
import jsep from 'jsep';

type Operation = (...numbers: readonly number[]) => number;

const operators: ReadonlyMap<string, (a: number, b: number) => number> = new Map([
  ['+', (a, b) => a + b],
  ['-', (a, b) => a - b],
  ['*', (a, b) => a * b],
  ['/', (a, b) => a / b],
  ['%', (a, b) => a % b],
  ['**', (a, b) => a ** b],
]);

const functions: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['abs', (a = NaN) => Math.abs(a)],
  ['ceil', (a = NaN) => Math.ceil(a)],
  ['floor', (a = NaN) => Math.floor(a)],
  ['max', Math.max],
  ['min', Math.min],
  ['pow', (a = NaN, b = NaN) => a ** b],
  ['round', (a = NaN) => Math.round(a)],
  ['sqrt', (a = NaN) => Math.sqrt(a)],
]);

const refused = (what: string): ActionError =>
  new ActionError(
    'expression-unreadable',
    `${what} Write numbers, variables, + - * / % ** and functions such as round(…).`,
  );

const parse = (expression: string): jsep.Expression => {
  try {
    return jsep(expression);
  } catch (cause) {
    throw new ActionError('expression-unreadable', `“${expression}” is no expression.`, { cause });
  }
};

const numberOf = (name: string, value: Json | undefined): number => {
  const read = typeof value === 'string' && value.trim() === '' ? NaN : Number(value ?? NaN);
  if (Number.isFinite(read)) return read;
  throw new ActionError('variable-missing', `The variable ${name} has no number.`);
};

const call = (node: jsep.CallExpression, variables: JsonRecord): number => {
  const name = node.callee.type === 'Identifier' ? String(node.callee['name']) : '';
  const operation = functions.get(name);
  if (operation === undefined) throw refused(`There is no function “${name}”.`);
  return operation(...node.arguments.map((each) => valueOf(each, variables)));
};

const valueOf = (node: jsep.Expression, variables: JsonRecord): number => {
  const known = node as jsep.CoreExpression; // cast: no plug-in of jsep adds other kinds of nodes
  switch (known.type) {
    case 'Literal':
      if (typeof known.value === 'number') return known.value;
      throw refused(`${known.raw} is no number.`);
    case 'Identifier':
      return numberOf(
        known.name,
        Object.hasOwn(variables, known.name) ? variables[known.name] : undefined,
      );
    case 'UnaryExpression':
      if (known.operator === '-') return -valueOf(known.argument, variables);
      if (known.operator === '+') return valueOf(known.argument, variables);
      throw refused(`“${known.operator}” cannot be calculated.`);
    case 'BinaryExpression': {
      const operator = operators.get(known.operator);
      if (operator === undefined) throw refused(`“${known.operator}” cannot be calculated.`);
      return operator(valueOf(known.left, variables), valueOf(known.right, variables));
    }
    case 'CallExpression':
      return call(known, variables);
    default:
      throw refused('Something in the expression cannot be calculated.');
  }
};

/** The number that an expression comes to; NaN or infinite where it has no result. */
export const evaluate = (expression: string, variables: JsonRecord): number =>
  valueOf(parse(expression), variables);
