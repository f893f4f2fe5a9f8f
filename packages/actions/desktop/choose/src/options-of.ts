import { ActionError, type Json, toText, type UiOption } from '@offhook/contract';

const isRecord = (given: Json): given is { readonly [key: string]: Json } =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

const optionOf = (given: Json): UiOption => {
  if (isRecord(given) && given['value'] !== undefined) {
    const value = toText(given['value']);
    return { value, label: toText(given['label'] ?? value) };
  }
  if (typeof given !== 'object') return { value: toText(given), label: toText(given) };
  throw new ActionError(
    'option-unreadable',
    `${JSON.stringify(given)} is no option: give a text, or a record of value and label.`,
  );
};

/** The options as they are shown: a text stands for itself, a record says value and label. */
export const optionsOf = (given: readonly Json[]): readonly UiOption[] => {
  if (given.length > 0) return given.map(optionOf);
  throw new ActionError('no-options', 'There are no options to choose from.');
};
