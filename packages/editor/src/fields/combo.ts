import type { FieldKind, Manifests } from '@offhook/contract';
import type { Flow, Value } from '@offhook/flow';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';
import { english } from '../words/locales/en.ts';
import type { Words } from '../words/words.ts';
import { comboStyles } from './combo.styles.ts';
import { type ComboOption, type ComboSection, sectionsFor } from './combo-options.ts';
import { faceOfReference, type OfferGroup } from './offers.ts';
import { placeBelow } from './place-below.ts';
import { ValueChangeEvent } from './value-change.ts';
import { textOf, valueOfText } from './value-text.ts';

/** A text box with a list of values that blocks before give; a picked one shows as a chip. */
export class OffhookCombo extends LitElement {
  static override styles = [controls, comboStyles];
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  @property({ attribute: false }) words: Words = english;
  @property({ attribute: false }) value: Value | undefined;
  @property({ attribute: false }) flow!: Flow;
  @property({ attribute: false }) manifests!: Manifests;
  @property({ attribute: false }) groups: readonly OfferGroup[] = [];
  @property({ attribute: false }) choices: readonly string[] = [];
  @property() kind: FieldKind = 'text';
  @property() label = '';
  @property() placeholder = '';
  @property({ type: Boolean }) invalid = false;
  @state() private open = false;
  @state() private active = -1;
  @state() private typed = '';
  @state() private filter = '';
  @query('.box') private box!: HTMLElement;
  @query('input') private input!: HTMLInputElement | null;
  @query('.list') private list!: HTMLElement | null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#hide();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.typed = textOf(this.value);
  }

  protected override updated(): void {
    const { list } = this;
    if (list === null) return;
    if (!list.matches(':popover-open')) list.showPopover();
    placeBelow(this.box, list);
    list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { value } = this;
    if (value !== undefined && 'ref' in value) return this.#chip(value.ref);
    const sections = this.#sections();
    const options = sections.flatMap((section) => section.options);
    const isOpen = this.open && options.length > 0;
    return html`<div class="box">
        <input
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          inputmode=${ifDefined(this.kind === 'number' ? 'decimal' : undefined)}
          aria-label=${this.label}
          aria-expanded=${isOpen}
          aria-controls="list"
          aria-autocomplete="list"
          aria-invalid=${this.invalid}
          aria-activedescendant=${ifDefined(isOpen && this.active >= 0 ? `option-${this.active}` : undefined)}
          placeholder=${this.placeholder || this.words.fields.enter}
          .value=${live(this.typed)}
          @input=${this.#inputted}
          @click=${this.#show}
          @keydown=${(event: KeyboardEvent) => this.#keyed(event, options)}
          @blur=${this.#blurred}
        />
        <button
          class="plain square small arrow"
          tabindex="-1"
          aria-label=${this.words.fields.showValues(this.label)}
          @pointerdown=${keepFocus}
          @click=${this.#toggle}
        >
          ${icon('chevron', 14)}
        </button>
      </div>
      ${isOpen ? this.#list(sections, options) : html`<div id="list" hidden></div>`}`;
  }

  #sections(): readonly ComboSection[] {
    return sectionsFor(this.typed, this.filter, this);
  }

  #list(sections: readonly ComboSection[], options: readonly ComboOption[]): TemplateResult {
    return html`<div
      id="list"
      class="list"
      role="listbox"
      aria-label=${this.words.fields.valuesFor(this.label)}
      popover="manual"
      @pointerdown=${keepFocus}
    >
      ${sections.map(
        ({
          title,
          id,
          options: lines,
        }) => html`<div role="group" aria-label=${`${title} ${id ?? ''}`.trim()}>
          ${
            title === ''
              ? nothing
              : html`<p class="heading" aria-hidden="true">
                  <span>${title}</span>${id === undefined ? nothing : html`<code>${id}</code>`}
                </p>`
          }
          ${lines.map((option) => this.#option(option, options.indexOf(option)))}
        </div>`,
      )}
    </div>`;
  }

  #option(option: ComboOption, index: number): TemplateResult {
    return html`<div
      id="option-${index}"
      class="option ${option.isNew ? 'fresh' : ''}"
      role="option"
      aria-selected=${index === this.active}
      @click=${() => this.#choose(option.value)}
    >
      ${option.isNew ? icon('add', 14) : nothing}
      <span class="name">${option.label}</span>
      ${option.note === undefined ? nothing : html`<span class="note">${option.note}</span>`}
    </div>`;
  }

  #chip(ref: string): TemplateResult {
    const { flow, manifests, words } = this;
    const { source, path, isKnown } = faceOfReference(flow, manifests, ref, words);
    const told = isKnown ? ref : words.fields.unknownBlock(ref);
    return html`<div class="box filled" role="group" aria-label=${this.label}>
      <span class="chip ${isKnown ? '' : 'unknown'}" title=${told}>
        ${icon(isKnown ? 'link' : 'alert', 13)}
        <span class="source">${source}</span>
        ${path === '' ? nothing : html`<span class="path">${path}</span>`}
        <button
          class="plain clear"
          aria-label=${words.fields.clearField(this.label)}
          title=${words.fields.clear}
          @click=${this.#clear}
        >
          ${icon('cross', 12)}
        </button>
      </span>
    </div>`;
  }

  #inputted(): void {
    this.typed = this.input?.value ?? '';
    this.filter = this.typed;
    this.open = true;
    this.active = this.typed === '' ? -1 : 0;
  }

  readonly #show = (): void => {
    this.open = true;
  };

  #toggle(): void {
    if (this.open) return this.#hide();
    this.input?.focus();
    this.open = true;
  }

  #hide(): void {
    this.open = false;
    this.active = -1;
    this.filter = '';
  }

  #keyed(event: KeyboardEvent, options: readonly ComboOption[]): void {
    const wasOpen = this.open && options.length > 0;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.active = wasOpen ? (this.active + step + options.length) % options.length : -1;
      this.open = true;
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = wasOpen ? options[this.active] : undefined;
      if (option === undefined) this.#commitTyped();
      else this.#choose(option.value);
    } else if (event.key === 'Escape' && wasOpen) {
      event.stopPropagation();
      this.typed = textOf(this.value);
      this.#hide();
    }
  }

  #blurred(): void {
    if (this.isConnected) this.#commitTyped();
  }

  #commitTyped(): void {
    this.#hide();
    if (this.typed === textOf(this.value)) return;
    const isTemplate = this.value !== undefined && 'template' in this.value;
    const value = valueOfText(this.typed, this.kind);
    const text = this.typed;
    this.#tell(isTemplate && text !== '' ? { template: text } : value);
  }

  #choose(value: Value): void {
    this.#hide();
    this.typed = textOf(value);
    this.#tell(value);
  }

  async #clear(): Promise<void> {
    this.typed = '';
    this.#tell(undefined);
    await this.updateComplete;
    await new Promise(requestAnimationFrame);
    this.input?.focus();
  }

  #tell(value: Value | undefined): void {
    this.dispatchEvent(new ValueChangeEvent(value));
  }
}

const keepFocus = (event: Event): void => event.preventDefault();
