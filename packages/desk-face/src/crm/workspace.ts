import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { EMPTY } from 'rxjs';
import { controls } from '../look/controls.styles.ts';
import { type IconName, icon } from '../look/icons.ts';
import { valueStyles, valueView } from '../look/value-view.ts';
import { crmStyles } from './crm.styles.ts';
import { type Records, recordOf } from './crm-views.ts';
import { crmEvent } from './deeds.ts';
import { objectType, recordName } from './object-types.ts';
import type { Find } from './search-page.ts';
import type { CrmTab } from './tab.ts';
import { workspaceStyles } from './workspace.styles.ts';

const icons: Readonly<Record<CrmTab['kind'], IconName>> = {
  record: 'record',
  url: 'link',
  'object-home': 'list',
  list: 'list',
  search: 'search',
  'new-record': 'add',
  flow: 'flow',
};

/** The CRM's console: a home page and a tab for each thing that was opened. */
export class CrmWorkspace extends LitElement {
  @property({ attribute: false }) tabs: readonly CrmTab[] = [];
  @property() focused: string | undefined;
  @property({ attribute: false }) records: Records = {};
  @property({ attribute: false }) find: Find = () => EMPTY;

  static override styles = [controls, crmStyles, valueStyles, workspaceStyles];

  private label(tab: CrmTab): string {
    const record = tab.recordId ? recordOf(this.records, tab.recordId) : undefined;
    return record ? recordName(record) : tab.label;
  }

  private icon(tab: CrmTab): IconName {
    return tab.kind === 'record' && tab.objectType
      ? objectType(tab.objectType).icon
      : icons[tab.kind];
  }

  /** The primary tab in front, also where one of its subtabs is. */
  private front(tab: CrmTab | undefined): CrmTab | undefined {
    return tab?.parentId === undefined ? tab : this.tabs.find(({ id }) => id === tab.parentId);
  }

  private focusTab(tabId: string | undefined): void {
    this.dispatchEvent(crmEvent({ do: 'focus', tabId }));
  }

  private move(event: KeyboardEvent): void {
    const ids = [undefined, ...this.tabs.map(({ id }) => id)];
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Delete' && this.focused) {
      this.dispatchEvent(crmEvent({ do: 'close', tabId: this.focused }));
    } else if (step) {
      this.focusTab(ids[(ids.indexOf(this.focused) + step + ids.length) % ids.length]);
    } else return;
    event.preventDefault();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus(),
    );
  }

  /** The list of tabs owns them by name: the buttons that close them may not stand in it. */
  private tabIds(): string {
    const primary = this.tabs.filter(({ parentId }) => parentId === undefined);
    return ['home', ...primary.map(({ id }) => id)].map((id) => `tab-${id}`).join(' ');
  }

  private tab(tab: CrmTab | undefined, nested = false): TemplateResult {
    const focused = this.tabs.find(({ id }) => id === this.focused);
    const selected = tab?.id === this.focused || (!nested && tab?.id === this.front(focused)?.id);
    const label = tab ? this.label(tab) : 'Home';
    return html`<div class="tab ${tab ? '' : 'home'}">
      <button
        role="tab"
        id="${nested ? 'sub' : 'tab'}-${tab?.id ?? 'home'}"
        aria-selected=${selected}
        aria-controls="panel"
        tabindex=${selected ? 0 : -1}
        title=${label}
        @click=${() => this.focusTab(tab?.id)}
      >${icon(tab ? this.icon(tab) : 'home', 15)}<span>${label}</span></button>
      ${
        tab
          ? html`<button
            class="plain square close"
            tabindex="-1"
            aria-label="Close ${label}"
            @click=${() => this.dispatchEvent(crmEvent({ do: 'close', tabId: tab.id }))}
          >${icon('cross', 12)}</button>`
          : nothing
      }
    </div>`;
  }

  private subtabs(front: CrmTab | undefined): TemplateResult {
    const subtabs = this.tabs.filter(({ parentId }) => parentId && parentId === front?.id);
    if (front === undefined || subtabs.length === 0) return html`<div></div>`;
    const all = [front, ...subtabs];
    return html`<div class="bar sub">
      <div
        class="unseen"
        role="tablist"
        aria-label="Subtabs of ${this.label(front)}"
        aria-owns=${all.map(({ id }) => `sub-${id}`).join(' ')}
      ></div>
      <div class="tabs">${all.map((each) => this.tab(each, true))}</div>
    </div>`;
  }

  private page(tab: CrmTab | undefined): TemplateResult {
    const { records } = this;
    if (tab === undefined) return html`<crm-home .records=${records}></crm-home>`;
    switch (tab.kind) {
      case 'record':
        return html`<crm-record .recordId=${tab.recordId ?? ''} .records=${records}></crm-record>`;
      case 'search':
        return html`<crm-search
          .find=${this.find}
          .text=${tab.label.replace(/^Search: /, '')}
          .hits=${tab.hits}
          .records=${records}
        ></crm-search>`;
      case 'new-record':
        return html`<crm-new-record
          .tabId=${tab.id}
          .type=${tab.objectType ?? ''}
          .preset=${tab.defaultFieldValues ?? {}}
          .records=${records}
        ></crm-new-record>`;
      case 'object-home':
      case 'list':
        return html`<crm-home .type=${tab.objectType ?? 'Contact'} .records=${records}></crm-home>`;
      default:
        return this.outside(tab);
    }
  }

  private outside(tab: CrmTab): TemplateResult {
    return html`<div class="page">
      <header class="head"><div>
        <p>${tab.kind === 'flow' ? 'Screen flow' : 'Web page'}</p>
        <h2>${tab.label}</h2>
      </div></header>
      <section class="card"><dl class="fields">
        <div class="wide"><dt>Address</dt><dd class="mono">${tab.url}</dd></div>
        ${tab.defaultFieldValues ? html`<div class="wide"><dt>Values</dt><dd>${valueView(tab.defaultFieldValues)}</dd></div>` : nothing}
      </dl></section>
      <p class="faint">The simulated console shows where a tab leads, not the page itself.</p>
    </div>`;
  }

  private search(event: SubmitEvent & { currentTarget: HTMLFormElement }): void {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('text');
    if (typeof text === 'string' && text.trim() !== '')
      this.dispatchEvent(crmEvent({ do: 'search', text: text.trim() }));
  }

  override render(): TemplateResult {
    const tab = this.tabs.find(({ id }) => id === this.focused);
    return html`
      <div class="bar">
        <div class="unseen" role="tablist" aria-label="CRM tabs" aria-owns=${this.tabIds()}></div>
        <div class="tabs" @keydown=${this.move}>
          ${this.tab(undefined)}
          ${repeat(
            this.tabs.filter(({ parentId }) => parentId === undefined),
            ({ id }) => id,
            (each) => this.tab(each),
          )}
        </div>
        <form class="search" role="search" @submit=${this.search}>
          ${icon('search', 15)}
          <input name="text" type="search" aria-label="Search the CRM" placeholder="Search" autocomplete="off" />
        </form>
      </div>
      ${this.subtabs(this.front(tab))}
      <div role="tabpanel" id="panel" tabindex="0" aria-labelledby="tab-${this.front(tab)?.id ?? 'home'}">
        ${this.page(tab)}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-workspace': CrmWorkspace;
  }
}
