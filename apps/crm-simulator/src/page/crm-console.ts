import type { CrmDeed } from '@offhook/desk-face';
import { controls, icon, isDark, switchTheme, valueStyles } from '@offhook/desk-face';
import '@offhook/desk-face/define';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { defer, type Observable, Subscription } from 'rxjs';
import type { Deed } from '../http/script.ts';
import type { Snapshot } from '../http/snapshot.ts';
import type { HeardCall } from '../http/stream.ts';
import { consoleStyles } from './console.styles.ts';
import { deedOf } from './deed-of.ts';
import type { News, OrgLink } from './org-link.ts';
import { presenceView } from './presence-view.ts';
import './softphone-frame.ts';
import type { SoftphoneFrame } from './softphone-frame.ts';
import { routedWork, salesWork, softphoneCalls } from './utility-panels.ts';

const sideNames = ['sales', 'routed', 'calls'] as const;
type Side = (typeof sideNames)[number];

const sides = { sales: 'Sales work', routed: 'Routed work', calls: 'Softphone calls' } as const;
const sideIcons = { sales: 'lead', routed: 'case', calls: 'log' } as const;
const keptCalls = 60;

/** The new record that is asked for, which shows in a dialog. */
const newRecord = ({ tabs, console }: Snapshot) =>
  tabs.find(({ id, kind }) => id === console.focusedTabId && kind === 'new-record');

/** The console of the simulated CRM, with the softphone in its utility bar. */
@customElement('crm-console')
export class CrmConsole extends LitElement {
  @property({ attribute: false }) link: OrgLink | undefined;
  @property() org = 'demo';
  @property() softphone = '';
  @state() private shown: Snapshot | undefined;
  @state() private calls: readonly HeardCall[] = [];
  @state() private side: Side | undefined;
  @state() private atHome = false;
  @state() private notice = '';
  @query('crm-softphone-frame') private readonly frame!: SoftphoneFrame | null;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  private listening = Subscription.EMPTY;
  /** The tab in front, or behind the dialog of a new record. */
  private behind: string | undefined;

  static override styles = [controls, valueStyles, consoleStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.link) this.listening = this.link.news$.subscribe((news) => this.take(news));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.listening.unsubscribe();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { dialog } = this;
    if (dialog && !dialog.open) dialog.showModal();
  }

  private take(news: News): void {
    if (news.kind === 'told') this.frame?.tell(news.event);
    else if (news.kind === 'call') this.calls = [news.call, ...this.calls].slice(0, keptCalls);
    else {
      const before = this.shown?.console.focusedTabId;
      const { focusedTabId } = news.state.console;
      const modal = newRecord(news.state);
      if (focusedTabId !== before && !modal) this.atHome = false;
      if (!modal) this.behind = focusedTabId;
      this.shown = news.state;
    }
  }

  private readonly act = (deed: Deed): void => {
    this.notice = '';
    this.link?.do(deed).then(
      (answer) => {
        const told = answer as { readonly heard?: boolean }; // cast: the simulator's own answer
        if (told.heard === false) this.notice = 'The softphone has not turned click-to-dial on.';
      },
      (error: unknown) => {
        this.notice = error instanceof Error ? error.message : String(error);
      },
    );
  };

  private readonly work = ({ detail }: CustomEvent<CrmDeed>): void => {
    if (detail.do === 'focus') this.atHome = detail.tabId === undefined;
    if (detail.do === 'open') this.atHome = false;
    const deed = deedOf(detail);
    if (deed) this.act(deed);
  };

  private readonly find = (text: string): Observable<readonly string[]> =>
    defer(async () => {
      const found = await this.link?.do({ do: 'find', text });
      return (found as { readonly ids: readonly string[] }).ids; // cast: the simulator's own answer
    });

  private header({ console }: Snapshot): TemplateResult {
    return html`<header>
      <h1><span class="mark">${icon('home', 16)}</span> Harbor Desk <small>simulated CRM</small></h1>
      ${presenceView(console.presence, this.act)}
      <button
        class="plain square"
        aria-label=${isDark() ? 'Use light colours' : 'Use dark colours'}
        @click=${() => {
          switchTheme();
          this.requestUpdate();
        }}
      >${icon(isDark() ? 'light' : 'dark', 17)}</button>
    </header>`;
  }

  private panels(shown: Snapshot): TemplateResult {
    const { side } = this;
    const { visible, heightPX, widthPX } = shown.console.panel;
    return html`<section
        class="panel softphone"
        aria-label="Softphone"
        ?hidden=${!visible || this.softphone === ''}
        style="width: ${widthPX}px; height: ${heightPX}px"
      >
        <h2>
          Softphone
          <button
            class="plain square small"
            aria-label="Minimize softphone"
            @click=${() => this.act({ do: 'show-softphone', visible: false })}
          >${icon('cross', 12)}</button>
        </h2>
        <crm-softphone-frame
          .address=${this.softphone}
          .org=${this.org}
          .link=${this.link}
        ></crm-softphone-frame>
      </section>
      ${
        side
          ? html`<section class="panel side" aria-label=${sides[side]}>
            <h2>${sides[side]}</h2>
            <div class="content" tabindex="0">
              ${
                side === 'sales'
                  ? salesWork(shown, this.act)
                  : side === 'routed'
                    ? routedWork(shown, this.act)
                    : softphoneCalls(this.calls)
              }
            </div>
          </section>`
          : nothing
      }`;
  }

  private utilities(shown: Snapshot): TemplateResult {
    const { visible } = shown.console.panel;
    return html`<footer aria-label="Utilities">
      <button
        aria-expanded=${visible && this.softphone !== ''}
        ?disabled=${this.softphone === ''}
        @click=${() => this.act({ do: 'show-softphone', visible: !visible })}
      >${icon('call', 15)} Softphone</button>
      ${sideNames.map(
        (side) => html`<button
          aria-expanded=${this.side === side}
          @click=${() => {
            this.side = this.side === side ? undefined : side;
          }}
        >${icon(sideIcons[side], 15)} ${sides[side]}</button>`,
      )}
    </footer>`;
  }

  private modal(shown: Snapshot): TemplateResult | typeof nothing {
    const tab = newRecord(shown);
    if (!tab) return nothing;
    return html`<dialog
      aria-label=${tab.label}
      @cancel=${(event: Event) => {
        event.preventDefault();
        this.act({ do: 'close-tab', id: tab.id });
      }}
    >
      <crm-new-record
        .tabId=${tab.id}
        .type=${tab.objectType ?? ''}
        .preset=${tab.defaultFieldValues ?? {}}
        .records=${shown.records}
      ></crm-new-record>
    </dialog>`;
  }

  override render(): TemplateResult {
    const { shown } = this;
    if (!shown) return html`<main><p class="none">Opening the console …</p></main>`;
    const tabs = shown.tabs.filter(({ kind }) => kind !== 'new-record');
    const focused = this.atHome ? undefined : this.behind;
    return html`
      ${this.header(shown)}
      <main @desk-crm=${this.work}>
        <crm-workspace
          .tabs=${tabs}
          .focused=${tabs.some(({ id }) => id === focused) ? focused : undefined}
          .records=${shown.records}
          .find=${this.find}
        ></crm-workspace>
        ${this.modal(shown)}
      </main>
      ${this.panels(shown)} ${this.utilities(shown)}
      <div role="status">
        ${
          this.notice
            ? html`<p class="notice">${this.notice}
              <button class="plain square small" aria-label="Close this message" @click=${() => {
                this.notice = '';
              }}>${icon('cross', 12)}</button></p>`
            : nothing
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-console': CrmConsole;
  }
}
