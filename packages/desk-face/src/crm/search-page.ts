import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { EMPTY, type Observable, Subscription } from 'rxjs';
import { controls } from '../look/controls.styles.ts';
import { icon } from '../look/icons.ts';
import { crmStyles } from './crm.styles.ts';
import { type Records, recordOf, recordTable, typeMark } from './crm-views.ts';
import { objectType } from './object-types.ts';

/** Answers with the ids of records that hold a text. */
export type Find = (text: string) => Observable<readonly string[]>;

/** What a search found, by type. */
export class CrmSearchPage extends LitElement {
  @property() text = '';
  /** Ids of what was found; without them the page looks for itself. */
  @property({ attribute: false }) hits: readonly string[] | undefined;
  @property({ attribute: false }) find: Find = () => EMPTY;
  @state() private found: readonly string[] = [];
  private search = Subscription.EMPTY;
  @property({ attribute: false }) records: Records = {};

  static override styles = [controls, crmStyles];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.search.unsubscribe();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hits || !changed.has('text')) return;
    this.search.unsubscribe();
    this.search = this.find(this.text).subscribe((found) => {
      this.found = found;
    });
  }

  override render(): TemplateResult {
    const found = (this.hits ?? this.found).flatMap((id) => recordOf(this.records, id) ?? []);
    const types = [...new Set(found.map((record) => record.attributes.type))];
    return html`<div class="page">
      <header class="head">
        <div>
          <p>Search</p>
          <h2>${this.text}</h2>
        </div>
        <span class="tag">${found.length === 1 ? '1 record' : `${found.length} records`}</span>
      </header>
      ${
        found.length === 0
          ? html`<div class="empty">
            ${icon('search', 28)}
            <strong>Nothing found</strong>
            <span>No record holds this text or number.</span>
          </div>`
          : types.map(
              (type) => html`<section class="card" aria-label=${objectType(type).plural}>
              <header>${typeMark(type, 24)}<h3>${objectType(type).plural}</h3></header>
              ${recordTable(
                type,
                found.filter((record) => record.attributes.type === type),
                this.records,
              )}
            </section>`,
            )
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-search': CrmSearchPage;
  }
}
