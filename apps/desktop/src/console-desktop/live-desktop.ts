import { controls } from '@offhook/desk-face';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Config } from '../config.ts';
import '../inspect/inspector.ts';
import '../mode/desk-header.ts';
import {
  keepSettings,
  keptSettings,
  type LiveSettings,
  softphoneAddress,
  usualSettings,
} from '../mode/live-settings.ts';
import { consoleStyles } from './console-desktop.styles.ts';
import './settings-form.ts';
import { SoftphoneWatch } from './softphone-watch.ts';

/** A desktop for an organisation's own vendors: its settings, its panel, and the address that Salesforce shows. */
@customElement('offhook-live-desktop')
export class OffhookLiveDesktop extends LitElement {
  @property({ attribute: false }) config?: Config;
  @state() private settings: LiveSettings | undefined = keptSettings(localStorage);
  /** Counts how often settings were kept, so that the softphone begins anew. */
  @state() private round = 0;
  @state() private copied = false;
  private readonly watch = new SoftphoneWatch(this);

  static override styles = [
    controls,
    consoleStyles,
    css`
      main {
        grid-template-columns: 360px minmax(0, 1fr);
      }

      .softphone {
        border-inline-end: 1px solid var(--offhook-line);
        background: var(--offhook-surface);
      }

      .about {
        display: grid;
        gap: 28px;
        align-content: start;
        max-width: 720px;
        padding: 28px 32px;
        overflow-y: auto;
      }

      h2 {
        margin-block-end: 4px;
        font-size: 17px;
        letter-spacing: -0.01em;
      }

      section > p {
        margin-block-end: 14px;
        color: var(--offhook-ink-soft);
        line-height: 1.5;
      }

      .address {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 8px;
      }

      .address input {
        font-family: var(--offhook-mono);
        font-size: 12px;
      }
    `,
  ];

  private keep(settings: LiveSettings): void {
    keepSettings(localStorage, settings);
    this.settings = settings;
    this.copied = false;
    this.round += 1;
  }

  private async copy(address: string): Promise<void> {
    await navigator.clipboard.writeText(address);
    this.copied = true;
  }

  private softphone(): TemplateResult {
    if (this.settings === undefined)
      return html`<div class="empty">
        <strong>No softphone yet</strong>
        <span>Fill in the settings to connect your panel.</span>
      </div>`;
    return html`${keyed(
      this.round,
      html`<iframe
        title="Softphone"
        src="softphone.html?mode=live"
        allow="microphone; autoplay; clipboard-write"
      ></iframe>`,
    )}`;
  }

  private forSalesforce(settings: LiveSettings): TemplateResult {
    const address = softphoneAddress(settings, location.href);
    return html`<section aria-label="Salesforce">
      <h2>Put it into Salesforce</h2>
      <p>
        Screen pops, clicks on numbers and records need the console around the softphone: set this
        as the CTI Adapter URL of your call center definition.
      </p>
      <div class="address">
        <input readonly aria-label="CTI Adapter URL" .value=${address} />
        <button @click=${() => this.copy(address)}>${this.copied ? 'Copied' : 'Copy'}</button>
      </div>
    </section>`;
  }

  override render(): TemplateResult {
    const { runs, flows, logs } = this.watch.inspected;
    const { settings, config } = this;
    return html`
      <desk-header mode="live" .simulators=${config?.simulators}></desk-header>
      <main>
        <div class="softphone" role="region" aria-label="Softphone">${this.softphone()}</div>
        <div class="about">
          <section aria-label="Settings">
            <h2>Your vendors</h2>
            <p>
              Kept in this browser only. Nobody could try this against the vendors’ clouds from
              here: it was tried with the addresses of the simulated ones.
            </p>
            <desk-live-settings
              .settings=${settings ?? usualSettings}
              @desk-settings=${({ detail }: CustomEvent<LiveSettings>) => this.keep(detail)}
            ></desk-live-settings>
          </section>
          ${settings?.instanceUrl ? this.forSalesforce(settings) : nothing}
        </div>
      </main>
      <desk-inspector
        role="region"
        aria-label="What flows do"
        .runs=${runs}
        .titles=${this.watch.titles}
        .flows=${flows}
        .studio=${config?.server}
        .logs=${logs}
      ></desk-inspector>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'offhook-live-desktop': OffhookLiveDesktop;
  }
}
