import type { Field } from '@offhook/contract';
import { describe } from '../control/describe.ts';
import { member } from '../member.ts';
import type { Value } from '../value.ts';
import { kindNames } from './fits.ts';
import { type Problem, type WarningCode, warning } from './problem.ts';
import type { View } from './view.ts';

const isBlank = (value: unknown): boolean => value === '' || value === null;

/** Whether a required input is left to chance: '' is a value only for what takes any value. */
const isEmpty = (field: Field, given: Value | undefined): boolean => {
  if (field.optional === true || field.from !== undefined) return false;
  if (given === undefined) return field.initial === undefined;
  if ('template' in given) return given.template === '' && field.kind === 'text';
  if (!('value' in given) || field.kind === 'json') return false;
  const chosen = field.kind === 'text' && field.initial !== undefined;
  return isBlank(given.value) && !chosen;
};

type Complaint = readonly [code: WarningCode, saying: string];

const isJsonOf = (text: string, wanted: (value: unknown) => boolean): boolean => {
  try {
    return wanted(JSON.parse(text));
  } catch {
    return false;
  }
};

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOf = (field: Field, value: unknown): boolean => {
  switch (field.kind) {
    case 'number':
      return Number.isFinite(
        typeof value === 'string' && value.trim() !== '' ? Number(value) : value,
      );
    case 'flag':
      return typeof value === 'boolean' || /^\s*(true|false)\s*$/i.test(String(value));
    case 'record':
      return isRecord(value) || (typeof value === 'string' && isJsonOf(value, isRecord));
    case 'list':
      return Array.isArray(value) || (typeof value === 'string' && isJsonOf(value, Array.isArray));
    case 'choice':
      return typeof value !== 'object';
    default:
      return true;
  }
};

/** What a fixed value does not have that its field asks for; undefined where it fits. */
export const complain = (field: Field, value: unknown): Complaint | undefined => {
  if (!isOf(field, value)) {
    return ['wrong-type', `takes ${kindNames[field.kind]}, and ${JSON.stringify(value)} is none`];
  }
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = field;
  if (field.kind === 'number' && (Number(value) < min || Number(value) > max)) {
    const range = [
      field.min === undefined ? '' : `from ${min}`,
      field.max === undefined ? '' : `up to ${max}`,
    ];
    return [
      'out-of-range',
      `takes numbers ${range.filter(Boolean).join(' ')}, and ${String(value)} is not`,
    ];
  }
  if (field.kind === 'choice' && field.open !== true) {
    const words = field.of ?? [];
    const word = String(value).toLowerCase();
    if (!words.some((one) => one.toLowerCase() === word)) {
      return ['unknown-choice', `takes one of ${words.join(', ')}, and "${String(value)}" is none`];
    }
  }
  const length = typeof value === 'string' ? value.length : 0;
  if (field.maxLength !== undefined && length > field.maxLength) {
    return ['too-long', `takes at most ${field.maxLength} characters, and this text has ${length}`];
  }
  return undefined;
};

const fixedIn = (field: Field, value: Value): readonly (readonly [Field, unknown])[] => {
  const item = field.kind === 'list' ? field.item : undefined;
  if ('list' in value && item !== undefined) return value.list.flatMap((one) => fixedIn(item, one));
  if (!('value' in value) || isBlank(value.value)) return [];
  const elements = item !== undefined && Array.isArray(value.value) ? value.value : [];
  return [
    [field, value.value],
    ...elements.flatMap((one) => (item === undefined ? [] : fixedIn(item, { value: one }))),
  ];
};

const shapeOf = (value: Value): string | undefined =>
  'record' in value ? 'record' : 'list' in value ? 'list' : undefined;

const checkShape = (view: View, node: string, input: string, value: Value): readonly Problem[] => {
  const field = view.inputOf(node, input);
  const shape = shapeOf(value);
  if (field === undefined || shape === undefined) return [];
  if ([shape, 'json', 'text'].includes(field.kind)) return [];
  const message = `${view.inputName(node, input)} takes ${kindNames[field.kind]}, and this is a ${shape}. Give it another value.`;
  return [warning('wrong-type', { node, field: input }, message)];
};

const checkInput = (view: View, node: string, input: string, field: Field, given?: Value) => {
  const place = { node, field: input };
  const name = view.inputName(node, input);
  if (isEmpty(field, given)) {
    return [warning('input-empty', place, `${name} is required and has no value. Give it one.`)];
  }
  if (given === undefined) return [];
  const complaints = fixedIn(field, given).flatMap(([part, value]) => {
    const complaint = complain(part, value);
    return complaint === undefined ? [] : [complaint];
  });
  return [
    ...complaints.map(([code, saying]) => warning(code, place, `${name} ${saying}. Change it.`)),
    ...checkShape(view, node, input, given),
  ];
};

/** Every required input has a value, every fixed value fits, and no input is given for nothing. */
export const checkValues = (view: View): readonly Problem[] =>
  view.nodes.flatMap(([id, node]) => {
    const { sort, title, inputs } = describe(view.manifests, node);
    if (sort !== 'action' && sort !== 'control') return [];
    const given = node.inputs ?? {};
    const known = Object.entries(inputs).flatMap(([input, field]) =>
      checkInput(view, id, input, field, member(given, input)),
    );
    const unknown = Object.keys(given).filter((input) => !Object.hasOwn(inputs, input));
    return [
      ...known,
      ...unknown.map((field) =>
        warning(
          'unknown-input',
          { node: id, field },
          `"${title}" has no input "${field}"; what ${view.name(id)} gives it does nothing. Remove it.`,
        ),
      ),
    ];
  });
