import type { JsonRecord } from '@offhook/contract';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from '../look/controls.styles.ts';
import { crmStyles } from './crm.styles.ts';
import { typeMark } from './crm-views.ts';
import { crmEvent } from './deeds.ts';
import { isPhone, objectType, plain, words } from './object-types.ts';

const inputTypes = (field: string): string => {
  if (isPhone(field)) return 'tel';
  return /email/i.test(field) ? 'email' : 'text';
};

/** The form of a record that does not exist yet, with the values that a flow gave. */
@customElement('crm-new-record')
export class CrmNewRecordPage extends LitElement {
  @property() tabId = '';
  @property() type = '';
  @property({ attribute: false }) preset: JsonRecord = {};

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

  private field(field: string): TemplateResult {
    const preset = plain(this.preset[field]);
    const long = field === 'Description' || field === 'Comments';
    return html`<label class=${long ? 'wide' : ''}>
      ${words(field)}
      ${
        long
          ? html`<textarea name=${field} .value=${preset}></textarea>`
          : html`<input name=${field} type=${inputTypes(field)} .value=${preset} />`
      }
    </label>`;
  }

  override render(): TemplateResult {
    const { name, fields } = objectType(this.type);
    const all = [...fields, ...Object.keys(this.preset).filter((key) => !fields.includes(key))];
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
