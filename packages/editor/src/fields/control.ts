import type { Field } from '@offhook/contract';
import type { Value } from '@offhook/flow';
import { html, type TemplateResult } from 'lit';
import { textOf, valueOfLongText } from '../value-text.ts';
import { dateBox } from './date-box.ts';
import { checkbox, select } from './fixed-controls.ts';
import type { Given } from './given.ts';
import type { ValueChangeEvent } from './value-change.ts';

const isLong = ({ format }: Field): boolean =>
  format === 'multiline' || format === 'soql' || format === 'template';

/** True for a fixed value, and where there is none yet. */
export const isFixed = (value: Value | undefined): boolean =>
  value === undefined || 'value' in value;

/** True for inputs whose control does not offer values of earlier blocks by itself. */
export const hasOwnControl = (field: Field): boolean =>
  field.kind === 'flag' ||
  field.kind === 'number' ||
  isLong(field) ||
  (field.kind === 'choice' && !field.open);

const isWide = (value: Value | undefined): boolean =>
  value !== undefined &&
  'value' in value &&
  typeof value.value === 'object' &&
  value.value !== null;

const placeholderOf = ({ around: { words }, field: { initial } }: Given): string =>
  initial === undefined || initial === ''
    ? words.fields.enter
    : words.fields.initial(String(initial));

const numberBox = (given: Given): TemplateResult => {
  const { around, field, label, value, isWrong, give } = given;
  return html`<offhook-number
    .around=${around}
    .field=${field}
    .value=${value}
    .invalid=${isWrong}
    label=${label}
    placeholder=${placeholderOf(given)}
    @value-change=${(event: ValueChangeEvent) => give(event.value)}
  ></offhook-number>`;
};

const combo = (given: Given): TemplateResult => {
  const { around, field, label, value, isWrong, give } = given;
  return html`<offhook-combo
    .around=${around}
    .value=${value}
    .choices=${field.of ?? []}
    .kind=${field.kind}
    .suggest=${field.suggest}
    .initial=${String(field.initial ?? '')}
    .invalid=${isWrong}
    label=${label}
    placeholder=${placeholderOf(given)}
    @value-change=${(event: ValueChangeEvent) => give(event.value)}
  ></offhook-combo>`;
};

const rows = ({ around, field, label, value, give }: Given): TemplateResult => html`<offhook-rows
  .around=${around}
  .value=${value}
  .item=${field.item}
  .suggest=${field.suggest}
  .kind=${field.kind === 'list' ? 'list' : 'record'}
  label=${label}
  @value-change=${(event: ValueChangeEvent) => give(event.value)}
></offhook-rows>`;

const jsonOf = (value: Value | undefined): string =>
  value !== undefined && 'value' in value ? JSON.stringify(value.value, null, 2) : '';

const code = (given: Given, mode: 'json' | 'soql' | 'text' | 'template'): TemplateResult => {
  const { around, label, value, isWrong, give } = given;
  const valueOf = (text: string): Value | undefined => {
    if (text.trim() === '') return undefined;
    if (mode === 'json') return { value: JSON.parse(text) };
    return mode === 'template' ? { value: text } : valueOfLongText(text, around.flow);
  };
  return html`<offhook-code
    .around=${around}
    .text=${mode === 'json' ? jsonOf(value) : textOf(value)}
    .mode=${mode}
    .invalid=${isWrong}
    label=${label}
    @text-change=${(event: CustomEvent<string>) => give(valueOf(event.detail))}
  ></offhook-code>`;
};

const ownControl = (given: Given): TemplateResult => {
  const { field, value, wantsCode } = given;
  if (field.kind === 'flag') return checkbox(given);
  if (field.kind === 'number') return numberBox(given);
  if (field.kind === 'choice' && !field.open) return select(given);
  if (field.format === 'soql') return code(given, 'soql');
  if (field.format === 'template') return code(given, 'template');
  if (isLong(field)) return code(given, 'text');
  if (field.kind === 'json' && (wantsCode || isWide(value))) return code(given, 'json');
  return field.format === 'date' ? dateBox(given, combo(given)) : combo(given);
};

/** The control that fits an input and the value that it has. */
export const control = (given: Given): TemplateResult => {
  const { field, value, wantsReference } = given;
  if (field.kind === 'record' || field.kind === 'list') return rows(given);
  if (value !== undefined && 'template' in value) {
    return code(given, field.format === 'soql' ? 'soql' : 'text');
  }
  return !isFixed(value) || wantsReference ? combo(given) : ownControl(given);
};
