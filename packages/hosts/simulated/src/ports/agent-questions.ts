import { ActionError, type FormField, type Json, type JsonRecord } from '@offhook/contract';
import type { Desk } from '../state/desk.ts';
import type { ShownChoice, ShownDialog, ShownForm } from '../state/state.ts';
import { Questions } from './questions.ts';

/** The option that the agent chose; absent where they closed the question. */
export interface Chosen {
  readonly value?: string;
}

/** What the agent filled in; absent where they closed the form. */
export interface Filled {
  readonly values?: JsonRecord;
}

/** What flows ask the agent. */
export interface AgentQuestions {
  readonly dialogs: Questions<ShownDialog, { readonly confirmed: boolean }>;
  readonly choices: Questions<ShownChoice, Chosen>;
  readonly forms: Questions<ShownForm, Filled>;
}

const checkedChoice = ({ title, options }: ShownChoice, chosen: Chosen): Chosen => {
  if (chosen.value === undefined) return {};
  if (options.some(({ value }) => value === chosen.value)) return chosen;
  throw new ActionError(
    'unknown-option',
    `"${title}" has no option "${chosen.value}". Use one of: ${options.map(({ value }) => value).join(', ')}.`,
  );
};

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === '';

/** A field's value as the form would tell it; undefined where it was left empty. */
const valueOf = (field: FormField, given: JsonRecord): Json | undefined => {
  const value = Object.hasOwn(given, field.name) ? given[field.name] : field.initial;
  if (field.type === 'flag') return value === true;
  return isEmpty(value) ? undefined : value;
};

const checkedForm = ({ title, fields }: ShownForm, { values: given }: Filled): Filled => {
  if (given === undefined) return {};
  const values: [string, Json][] = [];
  for (const field of fields) {
    const value = valueOf(field, given);
    if (value !== undefined) values.push([field.name, value]);
    else if (field.required) {
      throw new ActionError(
        'required-missing',
        `"${title}" cannot be submitted without "${field.label}" (${field.name}). Give it a value.`,
      );
    }
  }
  return { values: Object.fromEntries(values) };
};

/** The questions of a desk; nothing is asked yet. */
export const agentQuestions = (desk: Desk): AgentQuestions => ({
  dialogs: new Questions(desk.dialogs, (_, answer) => answer),
  choices: new Questions(desk.choices, checkedChoice),
  forms: new Questions(desk.forms, checkedForm),
});
