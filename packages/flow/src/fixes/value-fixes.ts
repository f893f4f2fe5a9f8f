import type { Field } from '@offhook/contract';
import { describe } from '../control/describe.ts';
import { edit } from '../edit/operation.ts';
import { member } from '../member.ts';
import type { ProblemCode } from '../validate/problem.ts';
import type { Value } from '../value.ts';
import { type Fix, fixBy } from './fix.ts';
import type { Broken, Fixer } from './fixer.ts';
import { likeliest } from './likeliest.ts';

/** What a node takes, be it an action's block or a control block. */
export const inputsOf = ({ flow, manifests, node }: Broken): Readonly<Record<string, Field>> => {
  const found = member(flow.nodes, node);
  return found === undefined ? {} : describe(manifests, found).inputs;
};

const fieldOf = (broken: Broken): Field | undefined => member(inputsOf(broken), broken.input);

const valueOf = ({ flow, node, input }: Broken): Value | undefined =>
  member(member(flow.nodes, node)?.inputs, input);

/** Takes an input's value away, where it has one. */
export const clear: Fixer = (broken) =>
  valueOf(broken) === undefined
    ? []
    : [fixBy('clear-input', [edit.clearInput(broken.node, broken.input)])];

const use = ({ node, input }: Broken, value: unknown): Fix =>
  fixBy('use-value', [edit.setInput(node, input, { value })], {
    what: typeof value === 'string' ? `"${value}"` : JSON.stringify(value),
  });

const fixedOf = (broken: Broken): unknown => {
  const value = valueOf(broken);
  return value !== undefined && 'value' in value ? value.value : undefined;
};

/** Values of earlier blocks that are called as the input is, and are surely there. */
const inputEmpty: Fixer = (broken) => {
  const { node, input } = broken;
  return likeliest(broken, fieldOf(broken)).map((ref) =>
    fixBy('use-value', [edit.setInput(node, input, { ref })], { what: ref }),
  );
};

const unknownInput: Fixer = (broken) => {
  const { flow, node, input } = broken;
  const value = valueOf(broken);
  const inputs = inputsOf(broken);
  const given = member(flow.nodes, node)?.inputs ?? {};
  const alike = Object.entries(inputs).find(
    ([name, { aliases = [], from }]) =>
      from === undefined &&
      !Object.hasOwn(given, name) &&
      [name, ...aliases].some((other) => other.toLowerCase() === input.toLowerCase()),
  );
  const moved =
    alike === undefined || value === undefined
      ? []
      : [
          fixBy(
            'move-value',
            [edit.setInput(node, alike[0], value), edit.clearInput(node, input)],
            { what: alike[1].title },
          ),
        ];
  return [...moved, ...clear(broken)];
};

const unknownChoice: Fixer = (broken) => {
  const field = fieldOf(broken);
  const given = String(fixedOf(broken)).toLowerCase();
  const of = field?.of ?? [];
  const near = of.filter((choice) => {
    const word = choice.toLowerCase();
    return word.startsWith(given) || given.startsWith(word);
  });
  const wanted = near.length > 0 ? near : of.slice(0, 3);
  return wanted.map((choice) => use(broken, choice));
};

const outOfRange: Fixer = (broken) => {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = fieldOf(broken) ?? {};
  const given = Number(fixedOf(broken));
  return Number.isNaN(given) ? [] : [use(broken, Math.min(max, Math.max(min, given)))];
};

const tooLong: Fixer = (broken) => {
  const { node, input } = broken;
  const most = fieldOf(broken)?.maxLength;
  const text = fixedOf(broken);
  if (most === undefined || typeof text !== 'string') return [];
  const value = text.slice(0, most);
  return [fixBy('shorten', [edit.setInput(node, input, { value })], { what: String(most) })];
};

/** Fixes of fixed values, and of inputs that have none. */
export const valueFixes: Partial<Record<ProblemCode, Fixer>> = {
  'input-empty': inputEmpty,
  'unknown-input': unknownInput,
  'unknown-choice': unknownChoice,
  'out-of-range': outOfRange,
  'too-long': tooLong,
};
