import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { icon } from '../theme/icons.ts';
import type { ValueWords } from '../words/value-words.ts';
import type { ComboOption, ComboSection } from './combo-options.ts';

/** What the list of a combo box shows. */
export interface ComboList {
  readonly label: string;
  readonly values: ValueWords;
  readonly sections: readonly ComboSection[];
  /** All lines of all sections, in their order. */
  readonly options: readonly ComboOption[];
  /** The place of the line that Enter takes; -1 for none. */
  readonly active: number;
  readonly choose: (option: ComboOption) => void;
}

const keepFocus = (event: Event): void => event.preventDefault();

const heading = ({ title, id }: ComboSection): TemplateResult | typeof nothing =>
  title === ''
    ? nothing
    : html`<p class="heading" aria-hidden="true">
        <span>${title}</span>${id === undefined ? nothing : html`<code>${id}</code>`}
      </p>`;

/** What a screen reader says of a line beside its name. */
const spoken = (
  { kind, sample, missing, isChosen }: ComboOption,
  { kinds, offers, controls }: ValueWords,
): string =>
  [
    isChosen ? controls.chosen : '',
    kind === undefined ? '' : kinds[kind],
    sample === undefined ? '' : offers.such(sample),
    missing ?? '',
  ]
    .filter(Boolean)
    .join('. ');

const details = ({ kind, sample, missing }: ComboOption, values: ValueWords) =>
  kind === undefined && sample === undefined && missing === undefined
    ? nothing
    : html`<span class="more" aria-hidden="true">
        ${kind === undefined ? nothing : html`<span class="kind">${values.kinds[kind]}</span>`}
        ${
          sample === undefined
            ? nothing
            : html`<span class="sample">${values.offers.such(sample)}</span>`
        }
        ${
          missing === undefined
            ? nothing
            : html`<span class="missing" title=${missing}
                >${icon('alert', 12)}
                <span>${values.offers.mayBeMissing}</span><span class="why">${missing}</span></span
              >`
        }
      </span>`;

const line = (option: ComboOption, { options, active, values, choose }: ComboList) => {
  const index = options.indexOf(option);
  return html`<div
    id="option-${index}"
    class="option ${option.isNew || option.value === undefined ? 'fresh' : ''}"
    role="option"
    aria-selected=${index === active}
    aria-description=${ifDefined(spoken(option, values) || undefined)}
    @click=${() => choose(option)}
  >
    <span class="said">
      ${option.isNew ? icon('add', 14) : nothing} ${option.isChosen ? icon('check', 14) : nothing}
      ${option.value === undefined ? icon('redo', 14) : nothing}
      <span class="name">${option.label}</span>
      ${option.note === undefined ? nothing : html`<span class="note">${option.note}</span>`}
    </span>
    ${details(option, values)}
  </div>`;
};

/** The list of a combo box, to be shown as a popover. */
export const comboList = (list: ComboList): TemplateResult => html`<div
  id="list"
  class="list"
  role="listbox"
  aria-label=${list.label}
  popover="manual"
  @pointerdown=${keepFocus}
>
  ${list.sections.map((section) => {
    const { title, id, options, told } = section;
    return html`<div role="group" aria-label=${`${title} ${id ?? ''}`.trim()}>
      ${heading(section)}
      ${
        told === undefined
          ? nothing
          : html`<div class="told" role="option" aria-disabled="true" aria-selected="false">${told}</div>`
      }
      ${options.map((option) => line(option, list))}
    </div>`;
  })}
</div>`;
