import { ActionError, type Field, type Fields } from '@offhook/contract';
import type { Value } from '@offhook/flow';
import type { Trigger } from '../trigger.ts';
import { type Convert, convertTo, emptyOf } from './convert.ts';
import { type Read, readReference, readValue, type Scope, type Slots } from './read.ts';

/** Builds what a block's action is given. Throws `input-missing` where a required input has no value and the action can fail. */
export type Bind = (slots: Slots, trigger: Trigger) => Record<string, unknown>;

interface Binding {
  readonly name: string;
  readonly read: Read;
  readonly convert: Convert;
  /** What to do where there is no value. */
  readonly absent: 'leave-out' | 'fail' | 'empty';
  readonly empty: unknown;
  readonly title: string;
}

const readInput = (field: Field, given: Value | undefined, scope: Scope): Read => {
  if (field.from !== undefined) return readReference(field.from, scope);
  if (given !== undefined) return readValue(given, scope);
  return readValue({ value: field.initial }, scope);
};

const absentOf = (field: Field, canFail: boolean): Binding['absent'] => {
  if (field.optional) return 'leave-out';
  if (canFail) return 'fail';
  return field.kind === 'json' ? 'leave-out' : 'empty';
};

const missing = ({ name, title }: Binding): ActionError =>
  new ActionError('input-missing', `The input “${title}” (${name}) has no value.`);

/** Compiles a block's inputs. `canFail` says whether the action has a `failure` socket to leave by. */
export const compileInputs = (
  fields: Fields,
  inputs: Readonly<Record<string, Value>>,
  canFail: boolean,
  scope: Scope,
): Bind => {
  const bindings: readonly Binding[] = Object.entries(fields).map(([name, field]) => ({
    name,
    read: readInput(field, Object.hasOwn(inputs, name) ? inputs[name] : undefined, scope),
    convert: convertTo(field),
    absent: absentOf(field, canFail),
    empty: emptyOf(field),
    title: field.title,
  }));
  return (slots, trigger) => {
    const input: Record<string, unknown> = {};
    for (const binding of bindings) {
      const value = binding.convert(binding.read(slots, trigger));
      if (value !== undefined) input[binding.name] = value;
      else if (binding.absent === 'empty') input[binding.name] = binding.empty;
      else if (binding.absent === 'fail') throw missing(binding);
    }
    return input;
  };
};
