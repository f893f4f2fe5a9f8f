import type { Field, Manifests } from '@offhook/contract';
import type { Flow, Problem, Value } from '@offhook/flow';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';
import { problemSentence } from '../words/flow-words.ts';
import { english } from '../words/locales/en.ts';
import type { Words } from '../words/words.ts';
import { fieldStyles } from './field.styles.ts';
import { checkbox, jsonBox, longText, select } from './fixed-controls.ts';
import type { OfferGroup } from './offers.ts';
import type { ValueChangeEvent } from './value-change.ts';

const isLong = ({ format }: Field): boolean =>
  format === 'multiline' || format === 'soql' || format === 'template';

const isFixed = (value: Value | undefined): boolean => value === undefined || 'value' in value;

/** One input of a block: its name, a hint, and the control that fits its kind. */
export class OffhookField extends LitElement {
  static override styles = [controls, fieldStyles];

  @property({ attribute: false }) words: Words = english;
  @property() node = '';
  @property() name = '';
  @property({ attribute: false }) field!: Field;
  @property({ attribute: false }) value: Value | undefined;
  @property({ attribute: false }) flow!: Flow;
  @property({ attribute: false }) manifests!: Manifests;
  @property({ attribute: false }) groups: readonly OfferGroup[] = [];
  @property({ attribute: false }) problem: Problem | undefined;
  @state() private hasHint = false;
  @state() private wantsReference = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('node') || changed.has('name')) this.wantsReference = false;
  }

  protected override render(): TemplateResult {
    const { field, name, words } = this;
    const help = field.help ?? '';
    return html`<div class="field">
      <div class="row">
        <span class="title">${field.title}</span>
        ${field.title === name ? nothing : html`<code class="name">${name}</code>`}
        ${
          help === ''
            ? nothing
            : html`<button
                class="plain hint-button"
                aria-label=${words.fields.about(this.#label)}
                aria-expanded=${this.hasHint}
                title=${help}
                @click=${this.#toggleHint}
              >
                ${icon('info', 15)}
              </button>`
        }
        ${field.optional ? html`<span class="tag">${words.optional}</span>` : nothing}
        ${this.#canSwitch ? this.#switch() : nothing}
      </div>
      ${this.hasHint ? html`<p class="hint">${help}</p>` : nothing} ${this.#control()}
      ${this.problem === undefined ? nothing : told(this.problem, field.title, words)}
    </div>`;
  }

  get #label(): string {
    const { title } = this.field;
    return title === this.name ? title : `${title} (${this.name})`;
  }

  /** Controls for fixed values only can be changed for the list of values that blocks give. */
  get #canSwitch(): boolean {
    const { field } = this;
    const hasOwnControl =
      field.kind === 'flag' || isLong(field) || (field.kind === 'choice' && !field.open);
    return hasOwnControl && isFixed(this.value);
  }

  #switch(): TemplateResult {
    const { fixed, forField, reference } = this.words.fields;
    const label = this.wantsReference ? fixed : reference;
    return html`<button
      class="plain switch"
      aria-label=${forField(label, this.#label)}
      aria-pressed=${this.wantsReference}
      title=${label}
      @click=${() => {
        this.wantsReference = !this.wantsReference;
      }}
    >
      ${icon('link', 15)}
    </button>`;
  }

  #control(): TemplateResult {
    const { field, value } = this;
    if (field.kind === 'record' || field.kind === 'list') return this.#rows();
    if (!isFixed(value) || this.wantsReference) return this.#combo();
    const fixed = {
      words: this.words,
      field,
      label: this.#label,
      value,
      give: (given: Value | undefined) => this.#give(given),
    };
    if (field.kind === 'flag') return checkbox(fixed);
    if (field.kind === 'choice' && !field.open) return select(fixed);
    if (isLong(field)) return longText(fixed);
    const isWide =
      value !== undefined &&
      'value' in value &&
      typeof value.value === 'object' &&
      value.value !== null;
    return field.kind === 'json' && isWide ? jsonBox(fixed) : this.#combo();
  }

  #combo(): TemplateResult {
    const { field, words } = this;
    const initial =
      field.initial === undefined || field.initial === '' ? '' : String(field.initial);
    return html`<offhook-combo
      .words=${this.words}
      .value=${this.value}
      .flow=${this.flow}
      .manifests=${this.manifests}
      .groups=${this.groups}
      .choices=${field.of ?? []}
      .kind=${field.kind}
      .invalid=${this.problem?.severity === 'error'}
      label=${this.#label}
      placeholder=${initial === '' ? words.fields.enter : words.fields.initial(initial)}
      @value-change=${this.#changed}
    ></offhook-combo>`;
  }

  #rows(): TemplateResult {
    return html`<offhook-rows
      .words=${this.words}
      .value=${this.value}
      .flow=${this.flow}
      .manifests=${this.manifests}
      .groups=${this.groups}
      .kind=${this.field.kind === 'list' ? 'list' : 'record'}
      label=${this.#label}
      @value-change=${this.#changed}
    ></offhook-rows>`;
  }

  #toggleHint(): void {
    this.hasHint = !this.hasHint;
  }

  #changed(event: ValueChangeEvent): void {
    this.#give(event.value);
  }

  #give(value: Value | undefined): void {
    tell(this, { kind: 'give', node: this.node, input: this.name, value });
  }
}

/** Beside its own field a problem need not say where it is. */
const told = (problem: Problem, title: string, words: Words): TemplateResult => {
  const { code, severity } = problem;
  const message = problemSentence(problem, words);
  const [, rest] = /^"[^"]*" of "[^"]*" \([^)]*\) (.+)$/s.exec(message) ?? [];
  const isHere = rest !== undefined && message.startsWith(`"${title}"`);
  const short = isHere ? rest.charAt(0).toUpperCase() + rest.slice(1) : message;
  return html`<p class="problem ${severity}">
    ${icon('alert', 13)} ${code === 'input-empty' ? words.fields.needsValue : short}
  </p>`;
};
