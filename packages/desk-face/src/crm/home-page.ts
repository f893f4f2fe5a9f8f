import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { controls } from '../look/controls.styles.ts';
import { icon } from '../look/icons.ts';
import { crmStyles } from './crm.styles.ts';
import { type Records, recordTable, typeMark } from './crm-views.ts';
import { crmEvent } from './deeds.ts';
import { homeTypes, objectType } from './object-types.ts';

/** The CRM's first page: all records, by type. */
export class CrmHomePage extends LitElement {
  @property({ attribute: false }) records: Records = {};
  @property() type = 'Contact';
  @state() private chosen: string | undefined;

  static override styles = [
    controls,
    crmStyles,
    css`
      .types {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(104px, 1fr));
        gap: 10px;
      }

      .types button {
        display: grid;
        grid-template-columns: auto 1fr;
        justify-items: start;
        gap: 9px;
        height: auto;
        padding: 11px 9px;
        border-radius: 12px;
        text-align: start;
      }

      .types strong {
        display: block;
        font-size: 15px;
        font-variant-numeric: tabular-nums;
        line-height: 1.2;
      }

      .types span.plural {
        color: var(--offhook-ink-soft);
        font-weight: 450;
        font-size: 12.5px;
        line-height: 1.2;
      }

      .types button[aria-pressed='true'] {
        border-color: var(--offhook-accent);
        background: var(--offhook-surface);
        color: var(--offhook-ink);
        box-shadow: 0 0 0 1px var(--offhook-accent);
      }
    `,
  ];

  override render(): TemplateResult {
    const shown = this.chosen ?? this.type;
    const others = Object.entries(this.records).flatMap(([type, records]) =>
      records.length > 0 && !homeTypes.includes(type) ? [type] : [],
    );
    const list = this.records[shown] ?? [];
    const { name, plural } = objectType(shown);
    return html`<div class="page">
      <div class="types" role="group" aria-label="Kinds of records">
        ${[...homeTypes, ...others].map(
          (type) => html`<button
            aria-pressed=${type === shown}
            @click=${() => {
              this.chosen = type;
            }}
          >
            ${typeMark(type, 30)}
            <span>
              <strong>${this.records[type]?.length ?? 0}</strong>
              <span class="plural">${objectType(type).plural}</span>
            </span>
          </button>`,
        )}
      </div>
      <section class="card" aria-label=${plural}>
        <header>
          <h2>${plural}</h2>
          <button
            class="small"
            @click=${() => this.dispatchEvent(crmEvent({ do: 'start-record', type: shown }))}
          >
            ${icon('add', 14)} New ${name.toLowerCase()}
          </button>
        </header>
        ${recordTable(shown, list, this.records)}
      </section>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-home': CrmHomePage;
  }
}
