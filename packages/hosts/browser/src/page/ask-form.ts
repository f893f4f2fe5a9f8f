import type { Json, JsonRecord } from '@offhook/contract';
import type { Form } from '../ui-page.ts';
import { buttonOf, describe, element, modalOf, rowOf } from './dialog-parts.ts';
import { controlOf } from './form-controls.ts';

/** Asks for several values; the browser itself tells what is required or cannot be read. */
export const askForm = (
  parent: HTMLElement,
  { title, instructions, fields, submitLabel }: Form,
  answer: (values: JsonRecord | undefined) => void,
): (() => void) => {
  const modal = modalOf<JsonRecord>(title, 'dialog', answer);
  if (instructions !== undefined) describe(modal.dialog, instructions);
  const controls = fields.map((field) => ({ name: field.name, ...controlOf(field) }));
  const submit = element('button', submitLabel, 'offhook-first');
  const form = element('form', '');
  form.append(
    ...controls.map(({ row }) => row),
    rowOf(
      buttonOf('Cancel', () => modal.give()),
      submit,
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const values = controls.map(({ name, value }) => [name, value()] as const);
    modal.give(
      Object.fromEntries(
        values.filter((each): each is readonly [string, Json] => each[1] !== undefined),
      ),
    );
  });
  modal.dialog.append(form);
  return modal.show(parent);
};
