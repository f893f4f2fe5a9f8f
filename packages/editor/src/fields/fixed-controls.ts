import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Given } from './given.ts';

const fixedOf = ({ value, field }: Given): unknown =>
  value !== undefined && 'value' in value ? value.value : field.initial;

const target = <T extends HTMLElement>(event: Event): T => event.currentTarget as T; // cast: the listener stands on that element

/** A yes or no. */
export const checkbox = (fixed: Given): TemplateResult => {
  const isOn = fixedOf(fixed) === true || fixedOf(fixed) === 'true';
  return html`<label class="check">
    <input
      type="checkbox"
      class="toggle"
      aria-label=${fixed.label}
      .checked=${live(isOn)}
      @change=${(event: Event) => fixed.give({ value: target<HTMLInputElement>(event).checked })}
    /><span aria-hidden="true">${isOn ? fixed.around.words.fields.yes : fixed.around.words.fields.no}</span>
  </label>`;
};

/** One of a closed list. */
export const select = (fixed: Given): TemplateResult => {
  const {
    field,
    label,
    give,
    around: { words },
  } = fixed;
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
