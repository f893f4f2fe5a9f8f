import { controls, icon } from '@offhook/editor';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { words } from '../words/words.ts';
import { pickerStyles } from './picker.styles.ts';

/** One thing to pick. */
export interface Choice {
  readonly value: string;
  readonly title: string;
  readonly note?: string;
  /** Other words by which it is found. */
  readonly aliases?: readonly string[];
}

/** Tells what was picked. */
export class PickEvent extends Event {
  static readonly type = 'pick';
  readonly value: string;

  constructor(value: string) {
    super(PickEvent.type);
    this.value = value;
  }
}

const fits = (needle: string, { title, note = '', value, aliases = [] }: Choice): boolean =>
  [title, note, value, ...aliases].some((text) => text.toLowerCase().includes(needle));

/** A combo box that takes one of a list, searched by title and alias. */
export class StudioPicker extends LitElement {
  static override styles = [controls, pickerStyles];

  @property({ attribute: false }) choices: readonly Choice[] = [];
  @property() value = '';
  @property() label = '';
  @property() placeholder = words().frame.choose;
  @property({ type: Boolean }) disabled = false;
  @state() private open = false;
  @state() private typed: string | undefined;
  @state() private active = 0;
  @query('input') private input!: HTMLInputElement;
  @query('.list') private list!: HTMLElement | null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') || changed.has('choices')) this.typed = undefined;
  }

  protected override updated(): void {
    const { list } = this;
    if (list === null) return;
    if (!list.matches(':popover-open')) list.showPopover();
    const { left, bottom, width } = this.input.getBoundingClientRect();
    list.style.left = `${left}px`;
    list.style.top = `${bottom + 4}px`;
    list.style.width = `${width}px`;
    list.style.maxHeight = `${Math.max(160, Math.min(340, window.innerHeight - bottom - 16))}px`;
    list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const found = this.#found();
    const isOpen = this.open && !this.disabled;
    return html`<div class="box">
      <input
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-label=${this.label}
        aria-expanded=${isOpen}
        aria-controls="list"
        aria-autocomplete="list"
        aria-activedescendant=${ifDefined(isOpen && found.length > 0 ? `choice-${this.active}` : undefined)}
        placeholder=${this.placeholder}
        ?disabled=${this.disabled}
        .value=${live(this.typed ?? this.#chosen?.title ?? '')}
        @input=${this.#inputted}
        @click=${this.#show}
        @keydown=${(event: KeyboardEvent) => this.#keyed(event, found)}
        @blur=${this.#hide}
      />
      <span class="arrow">${icon('chevron', 15)}</span>
      ${isOpen ? this.#list(found) : html`<div id="list" hidden></div>`}
    </div>`;
  }

  get #chosen(): Choice | undefined {
    return this.choices.find(({ value }) => value === this.value);
  }

  #found(): readonly Choice[] {
    const needle = (this.typed ?? '').trim().toLowerCase();
    return needle === '' ? this.choices : this.choices.filter((choice) => fits(needle, choice));
  }

  #list(found: readonly Choice[]): TemplateResult {
    return html`<div
      id="list"
      class="list"
      role="listbox"
      aria-label=${this.label}
      popover="manual"
      @pointerdown=${keepFocus}
    >
      ${found.length === 0 ? html`<p>${words().frame.nothingFits}</p>` : nothing}
      ${found.map(
        (choice, index) => html`<div
          id="choice-${index}"
          class="option ${choice.value === this.value ? 'chosen' : ''}"
          role="option"
          aria-selected=${index === this.active}
          @click=${() => this.#pick(choice)}
        >
          <span class="title">${choice.title}</span>
          ${choice.note === undefined ? nothing : html`<span class="note">${choice.note}</span>`}
        </div>`,
      )}
    </div>`;
  }

  #inputted(): void {
    this.typed = this.input.value;
    this.open = true;
    this.active = 0;
  }

  #show(): void {
    this.open = true;
    this.active = Math.max(
      0,
      this.choices.findIndex(({ value }) => value === this.value),
    );
    this.input.select();
  }

  #hide(): void {
    this.open = false;
    this.typed = undefined;
  }

  #keyed(event: KeyboardEvent, found: readonly Choice[]): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.open) return this.#show();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (found.length > 0) this.active = (this.active + step + found.length) % found.length;
    } else if (event.key === 'Enter' && this.open) {
      event.preventDefault();
      const choice = found[this.active];
      if (choice !== undefined) this.#pick(choice);
    } else if (event.key === 'Escape' && this.open) {
      event.stopPropagation();
      this.#hide();
    }
  }

  #pick(choice: Choice): void {
    this.#hide();
    this.dispatchEvent(new PickEvent(choice.value));
  }
}

const keepFocus = (event: Event): void => event.preventDefault();
