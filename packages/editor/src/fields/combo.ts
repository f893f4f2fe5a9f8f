import type { FieldKind, Suggestion } from '@offhook/contract';
import type { Value } from '@offhook/flow';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';
import { isTemplateIn, textOf, valueOfText } from '../value-text.ts';
import { type Around, objectNamed } from './around.ts';
import { chip } from './chip.ts';
import { comboStyles } from './combo.styles.ts';
import { comboList } from './combo-list.ts';
import {
  type ComboField,
  type ComboOption,
  type ComboSection,
  sectionsFor,
  sectionsForHole,
} from './combo-options.ts';
import { type Hole, holeAt } from './hole.ts';
import { LiveValues, type LiveWish } from './live-values.ts';
import { placeBelow } from './place-below.ts';
import { ValueChangeEvent } from './value-change.ts';

/** A text box with a list of live values and of what blocks before give; a picked one shows as a chip. */
export class OffhookCombo extends LitElement {
  static override styles = [controls, comboStyles];
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  @property({ attribute: false }) around!: Around;
  @property({ attribute: false }) value: Value | undefined;
  @property({ attribute: false }) choices: readonly string[] = [];
  @property() kind: FieldKind = 'text';
  @property() suggest: Suggestion | undefined;
  @property() label = '';
  @property() placeholder = '';
  /** The choice that counts where there is no value. */
  @property() initial = '';
  @property({ type: Boolean }) invalid = false;
  @state() private open = false;
  @state() private active = -1;
  @state() private typed = '';
  @state() private filter = '';
  @state() private hole: Hole | undefined;
  @query('.box') private box!: HTMLElement;
  @query('input') private input!: HTMLInputElement | null;
  @query('.list') private list!: HTMLElement | null;
  readonly #live = new LiveValues(this, () => this.#wish());

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
    const { around, value, label } = this;
    if (value !== undefined && 'ref' in value) {
      return chip(around, value.ref, label, () => void this.#clear());
    }
    const sections = this.#sections();
    const options = sections.flatMap((section) => section.options);
    const isOpen = this.open && sections.length > 0;
    const { fields } = around.words;
    return html`<div class="box">
        <input
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          inputmode=${ifDefined(this.kind === 'number' ? 'decimal' : undefined)}
          aria-label=${label}
          aria-expanded=${isOpen}
          aria-controls="list"
          aria-autocomplete="list"
          aria-invalid=${this.invalid}
          aria-activedescendant=${ifDefined(isOpen && this.active >= 0 ? `option-${this.active}` : undefined)}
          placeholder=${this.placeholder || fields.enter}
          .value=${live(this.typed)}
          @input=${this.#inputted}
          @click=${this.#show}
          @keydown=${(event: KeyboardEvent) => this.#keyed(event, options)}
          @blur=${this.#blurred}
        />
        <button
          class="plain square small arrow"
          tabindex="-1"
          aria-label=${fields.showValues(label)}
          @pointerdown=${(event: Event) => event.preventDefault()}
          @click=${this.#toggle}
        >
          ${icon('chevron', 14)}
        </button>
      </div>
      ${isOpen ? this.#list(sections, options) : html`<div id="list" hidden></div>`}`;
  }

  #list(sections: readonly ComboSection[], options: readonly ComboOption[]): TemplateResult {
    const { words, values } = this.around;
    return comboList({
      label: words.fields.valuesFor(this.label),
      values,
      sections,
      options,
      active: this.active,
      choose: (option) => this.#choose(option),
    });
  }

  #wish(): LiveWish | undefined {
    const { suggestions: port } = this.around ?? {};
    const kind = this.suggest;
    if (!this.open || port === undefined || kind === undefined) return undefined;
    const about = kind === 'crm-fields' ? objectNamed(this.around) : undefined;
    return { port, kind, search: this.filter, ...(about !== undefined && { about }) };
  }

  #sections(): readonly ComboSection[] {
    const { around, kind, choices, suggest, initial } = this;
    const { isPending, failure, found } = this.#live;
    const isLive = suggest !== undefined && around.suggestions !== undefined;
    const live = isLive ? { kind: suggest, isPending, failure, found } : undefined;
    const chosen = textOf(this.value);
    const field: ComboField = { around, kind, choices, initial, chosen, live };
    return this.hole === undefined
      ? sectionsFor(this.typed, this.filter, field)
      : sectionsForHole(this.typed, this.hole, field);
  }

  #inputted(): void {
    const { input } = this;
    this.typed = input?.value ?? '';
    this.filter = this.typed;
    this.hole = holeAt(this.typed, input?.selectionStart ?? this.typed.length);
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
    this.hole = undefined;
  }

  #keyed(event: KeyboardEvent, options: readonly ComboOption[]): void {
    const wasOpen = this.open && options.length > 0;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const chosen = options.findIndex(({ isChosen }) => isChosen);
      const from = step === -1 && this.active === -1 ? 0 : this.active;
      // The keys begin at what the input has.
      const isFirst = !wasOpen || (this.active === -1 && chosen !== -1);
      this.active = isFirst ? chosen : (from + step + options.length) % options.length;
      this.open = true;
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = wasOpen ? options[this.active] : undefined;
      if (option === undefined) this.#commitTyped();
      else this.#choose(option);
    } else if (event.key === 'Escape' && this.open) {
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
    const { typed, value, kind } = this;
    if (typed === textOf(value)) return;
    const wasTemplate = value !== undefined && 'template' in value && typed !== '';
    const isTemplate = wasTemplate || isTemplateIn(typed, this.around.flow);
    this.#tell(isTemplate ? { template: typed } : valueOfText(typed, kind));
  }

  #choose({ value }: ComboOption): void {
    if (value === undefined) return this.#live.retry();
    this.#hide();
    this.typed = textOf(value);
    this.#tell(value);
    if ('ref' in value) void this.#follow();
  }

  /** A chip stands where the box was: the focus goes on to it, and is not lost. */
  async #follow(): Promise<void> {
    await new Promise(requestAnimationFrame);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.clear')?.focus();
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
