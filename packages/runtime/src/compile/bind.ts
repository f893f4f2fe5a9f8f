import { ActionError, type Field, type FieldKind, type Fields } from '@offhook/contract';
import type { Value } from '@offhook/flow';
import { frozen, jsonCopy } from '../json-copy.ts';
import type { Trigger } from '../trigger.ts';
import { type Convert, convertTo, emptyOf } from './convert.ts';
import { type Read, readReference, readValue, type Scope, type Slots } from './read.ts';

/** Builds what a block's action is given. Throws `input-missing` where a required input has no value and the action can fail. */
export type Bind = (slots: Slots, trigger: Trigger, run: object) => Record<string, unknown>;

/** What all blocks of an action know of one of its inputs. */
export interface FieldPlan {
  readonly name: string;
  readonly field: Field;
  readonly convert: Convert;
  /** What to do where there is no value; one with an initial value falls back to it. */
  readonly absent: 'leave-out' | 'fail' | 'empty';
  readonly empty: unknown;
}

const absentOf = (field: Field, canFail: boolean): FieldPlan['absent'] => {
  if (field.optional) return 'leave-out';
  if (field.initial !== undefined) return 'empty';
  if (canFail) return 'fail';
  return field.kind === 'json' ? 'leave-out' : 'empty';
};

/** Plans an action's inputs. `canFail` says whether it has a `failure` socket to leave by. */
export const planFields = (fields: Fields, canFail: boolean): readonly FieldPlan[] =>
  Object.entries(fields).map(([name, field]) => ({
    name,
    field,
    convert: convertTo(field),
    absent: absentOf(field, canFail),
    empty: field.initial === undefined ? emptyOf(field) : frozen(jsonCopy(field.initial)),
  }));

const readInput = (field: Field, given: Value | undefined, scope: Scope): Read => {
  if (field.from !== undefined) return readReference(field.from, scope);
  return readValue(given ?? { value: field.initial }, scope);
};

const missing = ({ name, field }: FieldPlan): ActionError =>
  new ActionError('input-missing', `The input “${field.title}” (${name}) has no value.`);

/** Converts what was found for a field, and puts it or what stands for it into an input. */
const bring = (plan: FieldPlan, found: unknown, input: Record<string, unknown>): void => {
  const value = plan.convert(found);
  if (value !== undefined) input[plan.name] = value;
  else if (plan.absent === 'empty') input[plan.name] = plan.empty;
  else if (plan.absent === 'fail') throw missing(plan);
};

/** Brings values that come from elsewhere to named fields. Throws `input-missing` where a required one has no value. */
export const fillFields = (
  fields: readonly FieldPlan[],
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const filled: Record<string, unknown> = {};
  for (const plan of fields) {
    const given = Object.hasOwn(values, plan.name) ? values[plan.name] : plan.field.initial;
    bring(plan, given, filled);
  }
  return filled;
};

/** How one input of one block is come by. */
interface Binding {
  readonly name: string;
  /** The slot that has the value as it is; -1 where it must be read. */
  readonly slot: number;
  readonly read: Read;
  /** The type of value that needs no conversion; empty where each does. */
  readonly fits: string;
  readonly plan: FieldPlan;
}

const fitting: Partial<Record<FieldKind, string>> = { text: 'string', flag: 'boolean' };

const bindingOf = (plan: FieldPlan, read: Read): Binding => ({
  name: plan.name,
  slot: read.slot ?? -1,
  read,
  fits: fitting[plan.field.kind] ?? '',
  plan,
});

/** Compiles a block's inputs; what the flow gives beyond the action's own is left out. */
export const compileInputs = (
  fields: readonly FieldPlan[],
  inputs: Readonly<Record<string, Value>>,
  scope: Scope,
): Bind => {
  const bindings = fields.map((plan) => {
    const given = Object.hasOwn(inputs, plan.name) ? inputs[plan.name] : undefined;
    return bindingOf(plan, readInput(plan.field, given, scope));
  });
  // An index, since an iterator would cost more than what it goes through.
  return (slots, trigger, run) => {
    const input: Record<string, unknown> = {};
    for (let index = 0; index < bindings.length; index++) {
      const binding = bindings[index] as Binding; // cast: the index is within
      const { name, slot } = binding;
      const found = slot >= 0 ? slots[slot] : binding.read(slots, trigger, run);
      if (typeof found === binding.fits) input[name] = found;
      else bring(binding.plan, found, input);
    }
    return input;
  };
};
