import { createClient } from '@offhook/client';
import type { Host } from '@offhook/contract';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fromEvent, type Observable, Subject, Subscription } from 'rxjs';
import { adapterStyles } from './adapter.styles.ts';
import type { AdapterNews, AdapterStatus, AdapterTrace } from './adapter-news.ts';
import { AdapterSession } from './adapter-session.ts';
import { catalogLoaders } from './catalog-loaders.ts';
import { keepIn } from './kept-release.ts';
import type { UnitLoaders } from './load-units.ts';
import { openOneTab } from './one-tab/open-one-tab.ts';
import { pageClock } from './page-clock.ts';
import { statusLine } from './status-line.ts';

const eventNames = {
  'run-started': 'offhook-run-started',
  'run-ended': 'offhook-run-ended',
  release: 'offhook-release-loaded',
  failure: 'offhook-adapter-failed',
} as const;

/** Sends what must outlive the page. */
const lastFetch: typeof fetch = (input, init) => fetch(input, { ...init, keepalive: true });

/** A name that no other page has; `crypto.randomUUID` is missing where a page is not secure. */
const pageName = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');

/**
 * Runs what is published to an adapter, on the host that its page sets.
 *
 * @element offhook-adapter
 * @slot - What the page shows beside the status line.
 * @slot failed - Shown in the place of the words that say why nothing runs.
 * @csspart status - The status line.
 * @csspart retry - The button that asks the server again.
 * @fires {CustomEvent<AdapterRun>} offhook-run-started - A run began.
 * @fires {CustomEvent<EndedRun>} offhook-run-ended - A run is over, however it ended.
 * @fires {CustomEvent<LoadedRelease>} offhook-release-loaded - New contacts begin with this release from now on.
 * @fires {CustomEvent<AdapterFailure>} offhook-adapter-failed - The adapter could not do something; it goes on trying.
 */
export class OffhookAdapter extends LitElement {
  /** The server's address. */
  @property() server: string | undefined;
  /** The adapter's id at the server. */
  @property() adapter: string | undefined;
  /** Lends the ports; without one nothing runs. */
  @property({ attribute: false }) host: Host | undefined;
  /** Where the code of actions and sources comes from: the catalogue, unless the page says otherwise. */
  @property({ attribute: false }) loaders: UnitLoaders = catalogLoaders;
  /** Shows only the dot, for narrow places; the words stay for screen readers. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** Which of the pages that an agent has open run flows: `one` of them, or `each` for itself, where each has a contact centre of its own. */
  @property() pages: 'one' | 'each' = 'one';
  @state() private standing: AdapterStatus = { state: 'no-host' };

  private readonly traces = new Subject<AdapterTrace>();
  private readonly again = new Subject<void>();
  private session: AdapterSession | undefined;
  private subscriptions = new Subscription();

  /** What runs do, line by line, from the moment of listening. */
  readonly trace$: Observable<AdapterTrace> = this.traces.asObservable();

  static override styles = adapterStyles;

  /** How the adapter stands. */
  get status(): AdapterStatus {
    return this.standing;
  }

  /** Asks the server now what is published. */
  refresh(): void {
    this.again.next();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.subscriptions = new Subscription();
    this.subscriptions.add(fromEvent(window, 'online').subscribe(() => this.refresh()));
    this.subscriptions.add(fromEvent(window, 'pagehide').subscribe(() => this.session?.flush()));
    if (this.hasUpdated) this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.subscriptions.unsubscribe();
    this.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const opening = ['server', 'adapter', 'host', 'loaders', 'pages'] as const;
    if (opening.some((name) => changed.has(name))) this.open();
  }

  private close(): void {
    this.session?.stop();
    this.session = undefined;
  }

  private open(): void {
    this.close();
    if (!this.isConnected) return;
    const { server, adapter, host, loaders } = this;
    if (!host) return this.stand({ state: 'no-host' });
    if (server === undefined || !adapter) return this.stand({ state: 'no-address' });
    const name = pageName();
    const clock = host.ports.clock ?? pageClock;
    const tell = (news: AdapterNews): void => this.tell(news);
    const keepFailed = (cause: unknown): void => {
      const message = 'This browser keeps no release, so a reload needs the server.';
      this.tell({ type: 'failure', failure: { code: 'release-not-kept', message, cause } });
    };
    this.session = new AdapterSession({
      adapter,
      host,
      loaders,
      clock,
      tell,
      client: createClient(server),
      lastClient: createClient({ baseUrl: server, fetch: lastFetch }),
      keeper: keepIn(localStorage, server, adapter, keepFailed),
      again$: this.again,
      ...(this.pages === 'one' && {
        joinPages: (own) => openOneTab({ ...own, name: `offhook:${server}:${adapter}` }),
      }),
      runId: (run) => `${name}-${run}`,
    });
    this.session.start();
  }

  private stand(status: AdapterStatus): void {
    this.standing = status;
  }

  private tell(news: AdapterNews): void {
    if (news.type === 'status') return this.stand(news.status);
    if (news.type === 'trace') return this.traces.next(news.trace);
    const detail =
      news.type === 'release' ? news.release : news.type === 'failure' ? news.failure : news.run;
    const name = eventNames[news.type];
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  override render(): TemplateResult {
    return html`${statusLine(this.standing, () => this.refresh())}<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'offhook-adapter': OffhookAdapter;
  }
}
