import type { Field } from '@offhook/contract';
import type { Value } from '@offhook/flow';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from '../words/words.ts';
import { textOf } from './value-text.ts';

/** What a control for a fixed value needs. */
export interface Fixed {
  readonly words: Words;
  readonly field: Field;
  readonly label: string;
  readonly value: Value | undefined;
  readonly give: (value: Value | undefined) => void;
}

const fixedOf = ({ value, field }: Fixed): unknown =>
  value !== undefined && 'value' in value ? value.value : field.initial;

const target = <T extends HTMLElement>(event: Event): T => event.currentTarget as T; // cast: the listener stands on that element

/** A yes or no. */
export const checkbox = (fixed: Fixed): TemplateResult => {
  const isOn = fixedOf(fixed) === true || fixedOf(fixed) === 'true';
  return html`<label class="check">
    <input
      type="checkbox"
      aria-label=${fixed.label}
      .checked=${live(isOn)}
      @change=${(event: Event) => fixed.give({ value: target<HTMLInputElement>(event).checked })}
    /><span aria-hidden="true">${isOn ? fixed.words.fields.yes : fixed.words.fields.no}</span>
  </label>`;
};

/** One of a closed list. */
export const select = (fixed: Fixed): TemplateResult => {
  const { field, label, give, words } = fixed;
  const current = fixedOf(fixed);
  const text = typeof current === 'string' ? current : '';
  const choices = field.of ?? [];
  const stray = text === '' || choices.includes(text) ? [] : [text];
  return html`<select
    aria-label=${label}
    @change=${(event: Event) => {
      const { value } = target<HTMLSelectElement>(event);
      give(value === '' ? undefined : { value });
    }}
  >
    ${
      text === '' || field.optional
        ? html`<option value="" ?selected=${text === ''}>${words.fields.choose}</option>`
        : nothing
    }
    ${[...choices, ...stray].map(
      (choice) => html`<option value=${choice} ?selected=${choice === text}>${choice}</option>`,
    )}
  </select>`;
};

/** A text of several lines. */
export const longText = ({ label, value, field, give, words }: Fixed): TemplateResult =>
  html`<textarea
    aria-label=${label}
    rows="3"
    class=${field.format === 'soql' ? 'mono' : ''}
    placeholder=${words.fields.enter}
    spellcheck=${field.format === 'soql' ? 'false' : 'true'}
    .value=${live(textOf(value))}
    @change=${(event: Event) => {
      const text = target<HTMLTextAreaElement>(event).value;
      give(text === '' ? undefined : { value: text });
    }}
  ></textarea>`;

/** A value of any shape, written as JSON. */
export const jsonBox = ({ label, value, give, words }: Fixed): TemplateResult => {
  const text = value !== undefined && 'value' in value ? JSON.stringify(value.value, null, 2) : '';
  return html`<textarea
    aria-label=${label}
    class="mono"
    rows=${Math.min(10, text.split('\n').length + 1)}
    spellcheck="false"
    .value=${live(text)}
    @change=${(event: Event) => {
      const box = target<HTMLTextAreaElement>(event);
      try {
        box.setCustomValidity('');
        give(box.value.trim() === '' ? undefined : { value: JSON.parse(box.value) });
      } catch {
        box.setCustomValidity(words.fields.notJson);
        box.reportValidity();
      }
    }}
  ></textarea>`;
};
