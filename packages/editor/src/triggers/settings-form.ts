import type { Field, Json } from '@offhook/contract';
import type { FlowTrigger } from '@offhook/flow';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { checkBox, choiceBox, numberBox, textOf } from './boxes.ts';
import { withSetting } from './trigger-edits.ts';

/** What a trigger's event can be told. */
export interface SettingsForm {
  readonly trigger: FlowTrigger;
  readonly fields: Readonly<Record<string, Field>>;
  readonly readonly: boolean;
  readonly replace: (trigger: FlowTrigger) => void;
}

const listBoxes = (
  { title, item }: Field,
  given: readonly string[],
  readonly: boolean,
  give: (value: readonly string[]) => void,
): TemplateResult => {
  const of = item?.of ?? [];
  const toggled = (word: string, isIn: boolean) =>
    of.filter((one) => (one === word ? isIn : given.includes(one)));
  return html`<fieldset>
    <legend>${title}</legend>
    <div class="days">
      ${of.map((word) =>
        checkBox({
          label: word,
          checked: given.includes(word),
          readonly,
          check: (isIn) => give(toggled(word, isIn)),
        }),
      )}
    </div>
  </fieldset>`;
};

const textBox = (
  { title, help }: Field,
  given: Json | undefined,
  readonly: boolean,
  give: (value: string | undefined) => void,
): TemplateResult => html`<label class="field"
  >${title}<input
    aria-label=${title}
    aria-description=${help ?? nothing}
    ?disabled=${readonly}
    .value=${live(given === undefined || given === null ? '' : String(given))}
    @change=${(event: Event) => give(textOf(event).trim() || undefined)}
  />${help === undefined ? nothing : html`<span class="help">${help}</span>`}</label
>`;

const box = (
  { trigger, readonly, replace }: SettingsForm,
  name: string,
  field: Field,
): TemplateResult => {
  const given = (trigger.settings?.[name] ?? field.initial) as Json | undefined; // cast: a document is JSON
  const give = (value: Json | undefined): void => replace(withSetting(trigger, name, value));
  const { title: label, min, max, of = [] } = field;
  if (field.kind === 'number')
    return numberBox({ label, min, max, value: Number(given ?? 0), readonly, give });
  if (field.kind === 'choice') {
    const words = Object.fromEntries(of.map((word) => [word, word]));
    const chosen = String(given ?? '');
    return html`<div class="field" title=${field.help ?? ''}>
      <span aria-hidden="true">${label}</span>${choiceBox({ label, chosen, words, readonly, choose: give })}
    </div>`;
  }
  if (field.kind === 'list')
    return listBoxes(field, Array.isArray(given) ? given.map(String) : [], readonly, give);
  return textBox(field, given, readonly, give);
};

/** The form of what a trigger's event can be told, such as how often. */
export const settingsForm = (form: SettingsForm): TemplateResult =>
  html`${Object.entries(form.fields).map(([name, field]) => box(form, name, field))}`;
