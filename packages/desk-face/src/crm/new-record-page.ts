import type { JsonRecord } from '@offhook/contract';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../look/controls.styles.ts';
import { crmStyles } from './crm.styles.ts';
import { type Records, typeMark } from './crm-views.ts';
import { crmEvent } from './deeds.ts';
import { choices, isPhone, lookups, objectType, plain, recordName, words } from './object-types.ts';

const long = new Set(['Description', 'Comments']);
/** Given by the CRM itself. */
const made = new Set(['CaseNumber']);

const inputTypes = (field: string): string => {
  if (isPhone(field)) return 'tel';
  return /email/i.test(field) ? 'email' : 'text';
};

/** The form of a record that does not exist yet, with the values that a flow gave. */
export class CrmNewRecordPage extends LitElement {
  @property() tabId = '';
  @property() type = '';
  @property({ attribute: false }) preset: JsonRecord = {};
  @property({ attribute: false }) records: Records = {};

  static override styles = [controls, crmStyles];

  private save(event: SubmitEvent & { currentTarget: HTMLFormElement }): void {
    event.preventDefault();
    const typed = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value] as const] : [],
    );
    const { type, tabId } = this;
    const fields: JsonRecord = { ...this.preset, ...Object.fromEntries(typed) };
    this.dispatchEvent(crmEvent({ do: 'save-record', type, tabId, fields }));
  }

  /** What a field offers to choose from: value and text. */
  private options(field: string): readonly (readonly [string, string])[] {
    const few = choices[`${this.type}.${field}`];
    if (few) return few.map((choice) => [choice, choice]);
    return (lookups[field] ?? []).flatMap((type) =>
      (this.records[type] ?? []).map((record) => [record.Id, recordName(record)] as const),
    );
  }

  private control(field: string): TemplateResult {
    const preset = plain(this.preset[field]);
    if (long.has(field)) return html`<textarea name=${field} .value=${preset}></textarea>`;
    const options = this.options(field);
    if (options.length === 0 || (preset && !options.some(([value]) => value === preset)))
      return html`<input name=${field} type=${inputTypes(field)} .value=${preset} />`;
    return html`<select name=${field}>
      <option value="">None</option>
      ${options.map(
        ([value, text]) =>
          html`<option value=${value} ?selected=${value === preset}>${text}</option>`,
      )}
    </select>`;
  }

  private field(field: string): TemplateResult {
    return html`<label class=${long.has(field) ? 'wide' : ''}>
      ${words(field)} ${this.control(field)}
    </label>`;
  }

  override render(): TemplateResult {
    const { name, fields } = objectType(this.type);
    const more = Object.keys(this.preset).filter((key) => !fields.includes(key));
    const all = [...fields, ...more].filter((field) => !made.has(field));
    return html`<div class="page">
      <header class="head">
        ${typeMark(this.type, 44)}
        <div>
          <p>New record</p>
          <h2>New ${name.toLowerCase()}</h2>
        </div>
      </header>
      <section class="card">
        <form class="fields" id="form" aria-label="New ${name.toLowerCase()}" @submit=${this.save}>
          ${all.map((field) => this.field(field))}
        </form>
        <div class="foot">
          <button @click=${() => this.dispatchEvent(crmEvent({ do: 'close', tabId: this.tabId }))}>Cancel</button>
          <button class="primary" type="submit" form="form">Save</button>
        </div>
      </section>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-new-record': CrmNewRecordPage;
  }
}
