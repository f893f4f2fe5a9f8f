import { html, type TemplateResult } from 'lit';
import { icon } from '../theme/icons.ts';
import { textOf } from '../value-text.ts';
import type { Given } from './given.ts';

/** The local moment that the browser's own picker shows, of a text in UTC. */
const pickedOf = (text: string): string => {
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? '' : new Date(moment).toISOString().slice(0, 16);
};

const boxOf = (event: Event): HTMLInputElement => event.currentTarget as HTMLInputElement; // cast: the listener stands on that input

const open = (event: Event): void => {
  const { nextElementSibling } = event.currentTarget as HTMLElement; // cast: the listener stands on that button
  if (nextElementSibling instanceof HTMLInputElement) nextElementSibling.showPicker();
};

/** A text box with the browser's calendar beside it; what is picked there is a moment in UTC. */
export const dateBox = (
  { around, label, value, give }: Given,
  box: TemplateResult,
): TemplateResult => html`<div class="dated">
  ${box}
  <button
    class="plain square calendar"
    aria-label=${around.values.controls.pickDate(label)}
    title=${around.values.controls.pickDate(label)}
    @click=${open}
  >
    ${icon('calendar', 16)}
  </button>
  <input
    type="datetime-local"
    class="picker"
    tabindex="-1"
    aria-hidden="true"
    .value=${pickedOf(textOf(value))}
    @change=${(event: Event) => {
      const { value: picked } = boxOf(event);
      give(picked === '' ? undefined : { value: `${picked}:00Z` });
    }}
  />
</div>`;
