import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

type Box = HTMLInputElement | HTMLSelectElement;

/** What a box holds whose event is told. */
export const textOf = (event: Event): string => (event.currentTarget as Box).value; // cast: the listener stands on such a box

/** Whether a check box whose event is told is checked. */
export const isChecked = (event: Event): boolean =>
  (event.currentTarget as HTMLInputElement).checked; // cast: the listener stands on such a box

/** One of several words to choose. */
export interface Choice {
  readonly label: string;
  readonly chosen: string;
  readonly words: Readonly<Record<string, string>>;
  readonly readonly: boolean;
  readonly choose: (word: string) => void;
}

/** A box that offers words. */
export const choiceBox = ({ label, chosen, words, readonly, choose }: Choice): TemplateResult =>
  html`<select
    aria-label=${label}
    ?disabled=${readonly}
    @change=${(event: Event) => choose(textOf(event))}
  >
    ${Object.entries(words).map(
      ([word, said]) => html`<option value=${word} ?selected=${word === chosen}>${said}</option>`,
    )}
  </select>`;

/** Something to check. */
export interface Check {
  readonly label: string;
  readonly checked: boolean;
  readonly readonly: boolean;
  readonly check: (checked: boolean) => void;
}

/** A box to check, with its words beside it. */
export const checkBox = ({ label, checked, readonly, check }: Check): TemplateResult =>
  html`<label class="check"
    ><input
      type="checkbox"
      ?disabled=${readonly}
      .checked=${live(checked)}
      @change=${(event: Event) => check(isChecked(event))}
    />${label}</label
  >`;

/** A number to type. */
export interface NumberBox {
  readonly label: string;
  readonly help?: string;
  readonly value: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly readonly: boolean;
  readonly give: (value: number) => void;
}

/** A box for a number under its label; what is no number is not taken. */
export const numberBox = ({
  label,
  help,
  value,
  min,
  max,
  readonly,
  give,
}: NumberBox): TemplateResult =>
  html`<label class="field"
    >${label}<input
      type="number"
      aria-label=${label}
      aria-description=${help ?? nothing}
      min=${min ?? ''}
      max=${max ?? ''}
      ?disabled=${readonly}
      .value=${live(String(value))}
      @change=${(event: Event) => {
        const text = textOf(event);
        const number = Number(text);
        if (text !== '' && Number.isFinite(number)) give(number);
      }}
    />${help === undefined ? nothing : html`<span class="help">${help}</span>`}</label
  >`;
