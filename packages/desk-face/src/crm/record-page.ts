import type { CrmRecord } from '@offhook/contract';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../look/controls.styles.ts';
import { crmStyles } from './crm.styles.ts';
import { fieldView, type Records, recordOf, recordTable, typeMark } from './crm-views.ts';
import { objectType, recordName, shownFields, words } from './object-types.ts';

const wide = new Set(['Description', 'Comments', 'Subject']);

/** The page of one record: its fields, and the records that name it. */
export class CrmRecordPage extends LitElement {
  @property() recordId = '';
  @property({ attribute: false }) records: Records = {};

  static override styles = [controls, crmStyles];

  private related(record: CrmRecord): readonly TemplateResult[] {
    return Object.entries(this.records).flatMap(([type, list]) => {
      const naming = list.filter((other) =>
        Object.entries(other).some(([field, value]) => field !== 'Id' && value === record.Id),
      );
      if (naming.length === 0) return [];
      return [
        html`<section class="card" aria-label="Related ${objectType(type).plural.toLowerCase()}">
          <header>
            ${typeMark(type, 24)}
            <h3>${objectType(type).plural}</h3>
            <span class="tag">${naming.length}</span>
          </header>
          ${recordTable(type, naming, this.records)}
        </section>`,
      ];
    });
  }

  override render(): TemplateResult {
    const record = recordOf(this.records, this.recordId);
    if (!record)
      return html`<div class="page"><div class="empty">
        <strong>This record is not in the CRM</strong>
        <span>Nothing is kept under <span class="mono">${this.recordId}</span>.</span>
      </div></div>`;
    const { type } = record.attributes;
    return html`<div class="page">
      <header class="head">
        ${typeMark(type, 44)}
        <div>
          <p>${objectType(type).name}</p>
          <h2>${recordName(record)}</h2>
        </div>
      </header>
      <section class="card" aria-label="Details">
        <dl class="fields">
          ${shownFields(record).map(
            (field) => html`<div class=${wide.has(field) ? 'wide' : ''}>
              <dt>${words(field)}</dt>
              <dd>${fieldView(record, field, this.records)}</dd>
            </div>`,
          )}
          <div><dt>Record id</dt><dd class="mono">${record.Id}</dd></div>
        </dl>
      </section>
      ${this.related(record)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-record': CrmRecordPage;
  }
}
