import type { Manifests } from '@offhook/contract';
import type { Flow, Value } from '@offhook/flow';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';
import { english } from '../words/locales/en.ts';
import type { Words } from '../words/words.ts';
import type { OfferGroup } from './offers.ts';
import { type Row, rowsOf, valueOfRows } from './row-values.ts';
import { rowsStyles } from './rows.styles.ts';
import { ValueChangeEvent } from './value-change.ts';

/** The rows of a map or of a list; each value can be a reference. */
export class OffhookRows extends LitElement {
  static override styles = [controls, rowsStyles];

  @property({ attribute: false }) words: Words = english;
  @property({ attribute: false }) value: Value | undefined;
  @property({ attribute: false }) flow!: Flow;
  @property({ attribute: false }) manifests!: Manifests;
  @property({ attribute: false }) groups: readonly OfferGroup[] = [];
  @property() kind: 'record' | 'list' = 'record';
  @property() label = '';
  @state() private rows: readonly Row[] = [];
  @state() private wantsReference = false;
  #told: Value | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOwnEcho = JSON.stringify(this.value) === JSON.stringify(this.#told);
    if (changed.has('value') && !(this.hasUpdated && isOwnEcho)) {
      this.rows = rowsOf(this.value, this.kind);
      this.#told = this.value;
    }
  }

  protected override render(): TemplateResult {
    const { value } = this;
    const { fields } = this.words;
    const isWhole = value !== undefined && ('ref' in value || 'template' in value);
    if (isWhole || this.wantsReference) return this.#whole();
    return html`<div class="rows" role="group" aria-label=${this.label}>
      ${repeat(
        this.rows,
        ({ key }) => key,
        (row, index) => this.#row(row, index),
      )}
      <div class="actions">
        <button class="small" @click=${this.#add}>
          ${icon('add', 14)} ${this.kind === 'list' ? fields.addItem : fields.addField}
        </button>
        ${
          this.rows.length === 0
            ? html`<button
                class="small plain"
                aria-label=${fields.forField(fields.reference, this.label)}
                @click=${() => {
                  this.wantsReference = true;
                }}
              >
                ${icon('link', 14)} ${fields.useValue}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #whole(): TemplateResult {
    return html`<offhook-combo
      .words=${this.words}
      .value=${this.value}
      .flow=${this.flow}
      .manifests=${this.manifests}
      .groups=${this.groups}
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
    const { fields, remove } = this.words;
    const name = row.name === '' ? fields.row(number) : row.name;
    return html`<div class="row ${this.kind}">
      ${
        this.kind === 'list'
          ? html`<span class="number" aria-hidden="true">${number}</span>`
          : html`<input
              aria-label=${fields.rowName(number, this.label)}
              placeholder=${fields.name}
              spellcheck="false"
              .value=${row.name}
              @change=${(event: Event) => this.#rename(index, event)}
            />`
      }
      <offhook-combo
      .words=${this.words}
        .value=${row.value}
        .flow=${this.flow}
        .manifests=${this.manifests}
        .groups=${this.groups}
        placeholder=${fields.value}
        label=${fields.valueOf(name, this.label)}
        @value-change=${(event: ValueChangeEvent) => this.#give(index, event.value)}
      ></offhook-combo>
      <button
        class="plain square bin"
        aria-label=${fields.removeRow(name, this.label)}
        title=${remove}
        @click=${() => this.#remove(index)}
      >
        ${icon('bin', 15)}
      </button>
    </div>`;
  }

  async #add(): Promise<void> {
    const key = Math.max(-1, ...this.rows.map((row) => row.key)) + 1;
    this.rows = [...this.rows, { key, name: '', value: undefined }];
    if (this.kind === 'list') this.#tell();
    await this.updateComplete;
    this.renderRoot
      .querySelector<HTMLElement>('.row:last-of-type :is(input, offhook-combo)')
      ?.focus();
  }

  #rename(index: number, event: Event): void {
    const { value } = event.currentTarget as HTMLInputElement; // cast: the listener stands on that input
    this.#replace(index, { name: value.trim() });
  }

  #give(index: number, value: Value | undefined): void {
    this.#replace(index, { value });
  }

  #replace(index: number, change: Partial<Row>): void {
    this.rows = this.rows.map((row, at) => (at === index ? { ...row, ...change } : row));
    this.#tell();
  }

  #remove(index: number): void {
    this.rows = this.rows.filter((_row, at) => at !== index);
    this.#tell();
  }

  #tell(): void {
    this.#told = valueOfRows(this.rows, this.kind);
    this.dispatchEvent(new ValueChangeEvent(this.#told));
  }
}
