import type { FormField, Json } from '@offhook/contract';
import { element, elementId } from './dialog-parts.ts';

/** A field of a form as it stands in the page. */
export interface FormControl {
  /** The label and what is filled in. */
  readonly row: HTMLElement;
  /** What is filled in now; undefined where it was left empty. */
  value(): Json | undefined;
}

const written = (initial: Json | undefined): string =>
  initial === undefined || initial === null ? '' : String(initial);

const select = ({ options = [], initial }: FormField): HTMLSelectElement => {
  const made = document.createElement('select');
  made.append(new Option('Choose a value', ''));
  for (const { value, label } of options) made.append(new Option(label, value));
  made.value = options.some(({ value }) => value === initial) ? written(initial) : '';
  return made;
};

const input = ({ type, initial }: FormField): HTMLInputElement => {
  const made = document.createElement('input');
  made.type = type;
  if (type === 'number') made.step = 'any';
  made.value = written(initial);
  return made;
};

const textarea = ({ initial }: FormField): HTMLTextAreaElement => {
  const made = document.createElement('textarea');
  made.rows = 4;
  made.value = written(initial);
  return made;
};

const flag = ({ name, label, initial }: FormField): FormControl => {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = name;
  box.checked = initial === true;
  const row = element('label', '', 'offhook-flag');
  row.append(box, element('span', label));
  return { row, value: () => box.checked };
};

const boxOf = (field: FormField): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement => {
  if (field.type === 'choice') return select(field);
  return field.type === 'multiline' ? textarea(field) : input(field);
};

/** A star for the eye; the field itself says it to screen readers. */
const requiredMark = (): HTMLElement => {
  const mark = element('span', ' *', 'offhook-required');
  mark.ariaHidden = 'true';
  return mark;
};

/** The control that fits a field's type, under its label. */
export const controlOf = (field: FormField): FormControl => {
  if (field.type === 'flag') return flag(field);
  const box = boxOf(field);
  box.name = field.name;
  box.id = elementId('field');
  box.required = field.required ?? false;
  const label = element('label', field.label);
  label.htmlFor = box.id;
  if (box.required) label.append(requiredMark());
  const row = element('div', '', 'offhook-field');
  row.append(label, box);
  return {
    row,
    value: () => {
      if (box.value === '') return undefined;
      return field.type === 'number' ? Number(box.value) : box.value;
    },
  };
};
