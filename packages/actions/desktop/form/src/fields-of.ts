import {
  ActionError,
  type FormField,
  type Json,
  type JsonRecord,
  toText,
  type UiOption,
} from '@offhook/contract';

const types = ['text', 'multiline', 'number', 'date', 'flag', 'choice'] as const;

const unreadable = (message: string): ActionError =>
  new ActionError('form-field-unreadable', message);

/** The options of a choice: texts, records of value and label, or one record of values and labels. */
const optionsOf = (given: Json): readonly UiOption[] => {
  if (typeof given !== 'object' || given === null) return [];
  if (!Array.isArray(given)) {
    return Object.entries(given).map(([value, label]) => ({ value, label: toText(label) }));
  }
  return given.map((each: Json) => {
    if (typeof each !== 'object' || each === null || !('value' in each)) {
      return { value: toText(each), label: toText(each) };
    }
    const value = toText(each.value);
    return { value, label: 'label' in each ? toText(each.label) : value };
  });
};

const typeOf = (name: string, given: Json = 'text'): FormField['type'] => {
  const type = types.find((known) => known === given);
  if (type !== undefined) return type;
  if (given === 'dropdown') return 'choice';
  throw unreadable(
    `The field “${name}” has no type “${toText(given)}”: use text, multiline, number, date, flag or choice.`,
  );
};

const fieldOf = (given: JsonRecord): FormField => {
  const { name, label, options, required, initial } = given;
  if (typeof name !== 'string' || name === '') {
    throw unreadable(`A field of the form has no name: ${JSON.stringify(given)}.`);
  }
  const type = typeOf(name, given['type']);
  const choices = type === 'choice' ? optionsOf(options ?? []) : [];
  if (type === 'choice' && choices.length === 0) {
    throw unreadable(`The choice “${name}” has no options: give it a list of texts.`);
  }
  return {
    name,
    label: typeof label === 'string' && label !== '' ? label : name,
    type,
    ...(type === 'choice' && { options: choices }),
    ...((required === true || required === 'true') && { required: true }),
    ...(initial !== undefined && initial !== null && { initial }),
  };
};

/** The fields as the form shows them; a field says at least its name. */
export const fieldsOf = (given: readonly JsonRecord[]): readonly FormField[] => {
  const fields = given.map(fieldOf);
  if (fields.length === 0) throw unreadable('The form has no fields: give it at least one.');
  const names = new Set(fields.map(({ name }) => name));
  if (names.size === fields.length) return fields;
  throw unreadable('Two fields of the form have the same name: give each a name of its own.');
};
