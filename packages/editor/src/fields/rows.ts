import type { Field, Suggestion } from '@offhook/contract';
import type { Value } from '@offhook/flow';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';
import { type Around, objectNamed } from './around.ts';
import { LiveValues, type LiveWish } from './live-values.ts';
import { movedRow, type Row, rowsOf, valueOfRows } from './row-values.ts';
import { rowsStyles } from './rows.styles.ts';
import { ValueChangeEvent } from './value-change.ts';

/** The rows of a map or of a list; each value can be a reference, and items can be put in another order. */
export class OffhookRows extends LitElement {
  static override styles = [controls, rowsStyles];

  @property({ attribute: false }) around!: Around;
  @property({ attribute: false }) value: Value | undefined;
  @property() kind: 'record' | 'list' = 'record';
  /** What each item of a list is. */
  @property({ attribute: false }) item: Field | undefined;
  /** Live names for the fields of a map. */
  @property() suggest: Suggestion | undefined;
  @property() label = '';
  @state() private rows: readonly Row[] = [];
  @state() private wantsReference = false;
  @state() private said = '';
  @state() private wantsNames = false;
  #told: Value | undefined;
  readonly #names = new LiveValues(this, () => this.#wish());

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOwnEcho = JSON.stringify(this.value) === JSON.stringify(this.#told);
    if (changed.has('value') && !(this.hasUpdated && isOwnEcho)) {
      this.rows = rowsOf(this.value, this.kind);
      this.#told = this.value;
    }
  }

  protected override render(): TemplateResult {
    const { value } = this;
    const { fields } = this.around.words;
    const isWhole = value !== undefined && ('ref' in value || 'template' in value);
    if (isWhole || this.wantsReference) return this.#whole();
    return html`<div class="rows" role="group" aria-label=${this.label} @keydown=${this.#keyed}>
      ${repeat(
        this.rows,
        ({ key }) => key,
        (row, index) => this.#row(row, index),
      )}
      <datalist id="names">
        ${this.#names.found.values.map(
          ({ value: name, title }) => html`<option value=${name}>${title ?? nothing}</option>`,
        )}
      </datalist>
      <div class="actions">
        <button class="small" @click=${this.#add}>
          ${icon('add', 14)} ${this.kind === 'list' ? fields.addItem : fields.addField}
        </button>
        ${this.rows.length === 0 ? this.#switch() : nothing}
      </div>
      <p class="unseen" role="status">${this.said}</p>
    </div>`;
  }

  #switch(): TemplateResult {
    const { fields } = this.around.words;
    return html`<button
      class="small plain"
      aria-label=${fields.forField(fields.reference, this.label)}
      @click=${() => {
        this.wantsReference = true;
      }}
    >
      ${icon('link', 14)} ${fields.useValue}
    </button>`;
  }

  #whole(): TemplateResult {
    return html`<offhook-combo
      .around=${this.around}
      .value=${this.value}
      kind="json"
      label=${this.label}
      @value-change=${(event: ValueChangeEvent) => {
        event.stopPropagation();
        this.wantsReference = false;
        this.dispatchEvent(new ValueChangeEvent(event.value));
      }}
    ></offhook-combo>`;
  }

  #row(row: Row, index: number): TemplateResult {
    const number = index + 1;
    const { fields, remove } = this.around.words;
    const isList = this.kind === 'list';
    const name = row.name === '' ? fields.row(number) : row.name;
    const isTwice = !isList && this.rows.some((other, at) => at > index && other.name === row.name);
    return html`<div class="row ${this.kind}" data-index=${index}>
        ${isList ? this.#moves(name, index) : this.#name(row, index)}
        <offhook-combo
          .around=${this.around}
          .value=${row.value}
          .choices=${this.item?.of ?? []}
          .kind=${this.item?.kind ?? 'text'}
          .suggest=${this.item?.suggest}
          placeholder=${fields.value}
          label=${fields.valueOf(name, this.label)}
          @value-change=${(event: ValueChangeEvent) => this.#replace(index, { value: event.value })}
        ></offhook-combo>
        <button
          class="plain square bin"
          aria-label=${fields.removeRow(name, this.label)}
          title=${remove}
          @click=${() => this.#remove(index)}
        >
          ${icon('bin', 15)}
        </button>
      </div>
      ${
        isTwice && row.name !== ''
          ? html`<p class="twice">${this.around.values.controls.twice(row.name)}</p>`
          : nothing
      }`;
  }

  #name(row: Row, index: number): TemplateResult {
    const { fields } = this.around.words;
    return html`<input
      aria-label=${fields.rowName(index + 1, this.label)}
      placeholder=${fields.name}
      spellcheck="false"
      autocomplete="off"
      list=${ifDefined(this.suggest === undefined ? undefined : 'names')}
      .value=${row.name}
      @focus=${() => {
        this.wantsNames = true;
      }}
      @change=${(event: Event) => this.#rename(index, event)}
    />`;
  }

  #moves(name: string, index: number): TemplateResult {
    const { moveUp, moveDown } = this.around.values.controls;
    const button = (label: string, by: 1 | -1, isOff: boolean): TemplateResult => html`<button
      class="plain move ${by === 1 ? 'down' : 'up'}"
      aria-label=${label}
      title=${label}
      ?disabled=${isOff}
      @click=${() => this.#move(index, by)}
    >
      ${icon('chevron', 11)}
    </button>`;
    return html`<span class="moves">
      ${button(moveUp(name, this.label), -1, index === 0)}
      ${button(moveDown(name, this.label), 1, index === this.rows.length - 1)}
    </span>`;
  }

  #wish(): LiveWish | undefined {
    const { suggest: kind } = this;
    const port = this.around?.suggestions;
    if (!this.wantsNames || kind === undefined || port === undefined) return undefined;
    const about = objectNamed(this.around);
    return { port, kind, search: '', ...(about !== undefined && { about }) };
  }

  async #add(): Promise<void> {
    const key = Math.max(-1, ...this.rows.map((row) => row.key)) + 1;
    this.rows = [...this.rows, { key, name: '', value: undefined }];
    if (this.kind === 'list') this.#tell();
    await this.updateComplete;
    const rows = this.renderRoot.querySelectorAll<HTMLElement>('.row');
    rows[rows.length - 1]?.querySelector<HTMLElement>(':is(input, offhook-combo)')?.focus();
  }

  #rename(index: number, event: Event): void {
    const { value } = event.currentTarget as HTMLInputElement; // cast: the listener stands on that input
    this.#replace(index, { name: value.trim() });
  }

  #replace(index: number, change: Partial<Row>): void {
    this.rows = this.rows.map((row, at) => (at === index ? { ...row, ...change } : row));
    this.#tell();
  }

  #remove(index: number): void {
    this.rows = this.rows.filter((_row, at) => at !== index);
    this.#tell();
  }

  readonly #keyed = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (!event.altKey || by === undefined || this.kind !== 'list') return;
    const row = event.target instanceof Element ? event.target.closest('.row') : null;
    const index = Number(row?.getAttribute('data-index') ?? -1);
    if (index < 0) return;
    event.preventDefault();
    event.stopPropagation();
    void this.#move(index, by);
  };

  async #move(index: number, by: 1 | -1): Promise<void> {
    const rows = movedRow(this.rows, index, by);
    if (rows === this.rows) return;
    const { fields } = this.around.words;
    this.rows = rows;
    this.said = this.around.values.controls.moved(
      fields.row(index + 1),
      index + by + 1,
      rows.length,
    );
    this.#tell();
    await this.updateComplete;
    this.renderRoot
      .querySelector<HTMLElement>(`[data-index="${index + by}"] :is(.move:not(:disabled))`)
      ?.focus();
  }

  #tell(): void {
    this.#told = valueOfRows(this.rows, this.kind);
    this.dispatchEvent(new ValueChangeEvent(this.#told));
  }
}
