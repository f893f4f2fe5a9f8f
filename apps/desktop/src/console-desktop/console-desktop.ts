import { controls } from '@offhook/desk-face';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Config } from '../config.ts';
import '../inspect/inspector.ts';
import '../mode/desk-header.ts';
import { consoleStyles } from './console-desktop.styles.ts';
import { SoftphoneWatch } from './softphone-watch.ts';

/** The simulated CRM at its own origin, with our softphone page in it and the simulated panel in that: three origins, as in the field. */
@customElement('offhook-console-desktop')
export class OffhookConsoleDesktop extends LitElement {
  @property({ attribute: false }) config?: Config;
  private readonly watch = new SoftphoneWatch(this);

  static override styles = [controls, consoleStyles];

  private console(crm: string): TemplateResult {
    const address = new URL(crm);
    const here = new URL(location.href);
    address.searchParams.set('softphone', new URL('softphone.html', here).href);
    const org = here.searchParams.get('org');
    if (org) address.searchParams.set('org', org);
    return html`<iframe
      title="CRM console"
      src=${address.href}
      allow="microphone; autoplay; clipboard-write"
    ></iframe>`;
  }

  override render(): TemplateResult {
    const { runs, flows, logs } = this.watch.inspected;
    const { simulators, server } = this.config ?? {};
    return html`
      <desk-header mode="streams" .simulators=${simulators}></desk-header>
      <main aria-label="CRM">
        ${
          simulators?.crm && simulators.ccp
            ? this.console(simulators.crm)
            : html`<div class="empty" role="alert">
              <strong>The simulated vendors do not run</strong>
              <span>Start everything with npm start, or choose another mode above.</span>
            </div>`
        }
      </main>
      <desk-inspector
        role="region"
        aria-label="What flows do"
        .runs=${runs}
        .titles=${this.watch.titles}
        .flows=${flows}
        .studio=${server}
        .logs=${logs}
      ></desk-inspector>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'offhook-console-desktop': OffhookConsoleDesktop;
  }
}
