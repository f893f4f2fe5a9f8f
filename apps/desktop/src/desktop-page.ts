import type { AdapterTrace, LoadedRelease, OffhookAdapter } from '@offhook/adapter';
import '@offhook/adapter/define';
import { type CrmDeed, controls } from '@offhook/desk-face';
import type { SimulationState } from '@offhook/host-simulated';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { interval, Subscription } from 'rxjs';
import type { Config } from './config.ts';
import '@offhook/desk-face/define';
import { actionTitles } from './desk/action-titles.ts';
import { Desk } from './desk/desk.ts';
import { callers } from './desk/seed.ts';
import { softphoneContacts } from './desk/softphone-contacts.ts';
import { pageStyles } from './desktop-page.styles.ts';
import './inspect/inspector.ts';
import { type RunLine, withTrace } from './inspect/run-log.ts';
import type { Answer } from './notice/confirm-dialog.ts';
import './mode/desk-header.ts';
import './notice/confirm-dialog.ts';
import './notice/toasts.ts';
import type { Toast } from './notice/toasts.ts';
import type { ContactAct, Start, Written } from './softphone/deeds.ts';
import './softphone/softphone-panel.ts';

/** An agent's desktop: a simulated contact centre and CRM around the adapter that runs the flows. */
@customElement('offhook-desktop')
export class OffhookDesktop extends LitElement {
  @property({ attribute: false }) config?: Config;
  @state() private desk = new Desk();
  @state() private look: SimulationState = this.desk.state$.value;
  @state() private now = Date.now();
  @state() private runs: readonly RunLine[] = [];
  @state() private flows: number | undefined;
  @state() private titles: ReadonlyMap<string, string> = new Map();
  @state() private atHome = true;
  @state() private refusals: readonly Toast[] = [];
  @query('offhook-adapter') private readonly adapter!: OffhookAdapter;
  private subscriptions = new Subscription();
  private refused = 0;

  static override styles = [controls, pageStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.subscriptions = new Subscription();
    this.subscriptions.add(this.desk.state$.subscribe((look) => this.changed(look)));
    this.subscriptions.add(this.desk.refused$.subscribe((message) => this.refuse(message)));
    this.subscriptions.add(
      interval(1000).subscribe(() => {
        this.now = Date.now();
      }),
    );
    void actionTitles().then((titles) => {
      this.titles = titles;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.subscriptions.unsubscribe();
  }

  protected override firstUpdated(): void {
    const { trace$ } = this.adapter;
    this.subscriptions.add(trace$.subscribe((trace) => this.traced(trace)));
  }

  /** A tab that comes to the front by itself leaves the home page. */
  private changed(look: SimulationState): void {
    const { focusedTabId } = look.console;
    if (focusedTabId !== this.look.console.focusedTabId || look.tabs.length > this.look.tabs.length)
      this.atHome = focusedTabId === undefined;
    this.look = look;
    this.now = Date.now();
  }

  private traced(trace: AdapterTrace): void {
    this.runs = withTrace(this.runs, trace);
  }

  private refuse(message: string): void {
    this.refused += 1;
    this.refusals = [...this.refusals, { id: `refusal-${this.refused}`, message, tone: 'bad' }];
  }

  private dismiss(id: string): void {
    this.refusals = this.refusals.filter((toast) => toast.id !== id);
    this.desk.simulation.dismissAlert(id);
  }

  private work(deed: CrmDeed): void {
    if (deed.do === 'focus' || deed.do === 'open')
      this.atHome = deed.do === 'focus' && deed.tabId === undefined;
    this.desk.work(deed);
  }

  private header(): TemplateResult {
    const { config, desk } = this;
    return html`<desk-header mode="simulated" .simulators=${config?.simulators}>
      <offhook-adapter
        pages="each"
        .server=${config?.server}
        .adapter=${config?.adapter}
        .host=${desk.host}
        @offhook-release-loaded=${({ detail }: CustomEvent<LoadedRelease>) => {
          this.flows = detail.flows.filter(({ active }) => active).length;
        }}
      ></offhook-adapter>
    </desk-header>`;
  }

  private softphone(): TemplateResult {
    const { look, desk } = this;
    return html`<desk-softphone
      class="left"
      role="region"
      aria-label="Softphone"
      .agent=${look.agent.picture}
      .states=${look.agentStates.filter(({ type }) => type !== 'system' && type !== 'error')}
      .contacts=${softphoneContacts(look)}
      .callers=${callers}
      .muted=${look.agent.muted}
      .now=${this.now}
      @desk-start=${({ detail }: CustomEvent<Start>) => desk.start(detail)}
      @desk-deed=${({ detail }: CustomEvent<ContactAct>) => desk.act(detail)}
      @desk-written=${({ detail }: CustomEvent<Written>) => desk.write(detail.contactId, detail.text)}
      @desk-dial=${({ detail }: CustomEvent<string>) => desk.dial(detail)}
      @desk-state=${({ detail }: CustomEvent<string>) => desk.enter(detail)}
    ></desk-softphone>`;
  }

  private crm(): TemplateResult {
    const { look, desk } = this;
    return html`<main aria-label="CRM">
      <crm-workspace
        .tabs=${look.tabs}
        .focused=${this.atHome ? undefined : look.console.focusedTabId}
        .records=${look.records}
        .find=${(text: string) => desk.find(text)}
        @desk-crm=${({ detail }: CustomEvent<CrmDeed>) => this.work(detail)}
      ></crm-workspace>
    </main>`;
  }

  override render(): TemplateResult {
    const { look, desk } = this;
    return html`
      ${this.header()} ${this.softphone()} ${this.crm()}
      <desk-inspector
        class="right"
        role="region"
        aria-label="What flows do"
        .runs=${this.runs}
        .titles=${this.titles}
        .flows=${this.flows}
        .studio=${this.config?.server}
        .data=${look.data}
        .attributesShown=${look.attributes}
        .logs=${look.logs}
      ></desk-inspector>
      <desk-toasts
        .toasts=${[...look.alerts, ...this.refusals]}
        @desk-dismiss=${({ detail }: CustomEvent<string>) => this.dismiss(detail)}
      ></desk-toasts>
      <desk-confirm
        .dialog=${look.dialogs[0]}
        @desk-answer=${({ detail }: CustomEvent<Answer>) =>
          desk.simulation.answerDialog(detail.id, detail.confirmed)}
      ></desk-confirm>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'offhook-desktop': OffhookDesktop;
  }
}
