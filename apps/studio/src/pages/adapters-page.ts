import { Task } from '@lit-labs/task';
import type { Adapter, Client } from '@offhook/client';
import { controls, icon } from '@offhook/editor';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { GoEvent, NoticeEvent, TrailEvent } from '../app/page-events.ts';
import { to } from '../app/route.ts';
import type { StudioAdapterDialog } from '../parts/adapter-dialog.ts';
import { pageStyles } from '../parts/page.styles.ts';
import { pageState } from '../parts/page-state.ts';
import { adaptersStyles } from './adapters-page.styles.ts';

/** The first page: all adapters. */
export class StudioAdapters extends LitElement {
  static override styles = [controls, pageStyles, adaptersStyles];

  @property({ attribute: false }) client!: Client;
  @query('studio-adapter-dialog') private dialog!: StudioAdapterDialog;
  readonly #adapters = new Task(this, {
    task: ([client]) => client.listAdapters(),
    args: () => [this.client] as const,
  });

  protected override firstUpdated(_changed: PropertyValues): void {
    this.dispatchEvent(new TrailEvent([{ title: 'Adapters' }]));
  }

  protected override render(): TemplateResult {
    return html`<div class="head">
        <div>
          <h1>Adapters</h1>
          <p class="sub">
            An adapter is where flows are published to: one for each desktop that runs them.
          </p>
        </div>
        <button class="primary" @click=${this.#create}>${icon('add')} New adapter</button>
      </div>
      ${pageState(this.#adapters, (adapters) => this.#list(adapters))}
      <studio-adapter-dialog></studio-adapter-dialog>`;
  }

  #list(adapters: readonly Adapter[]): TemplateResult {
    if (adapters.length === 0) {
      return html`<div class="panel state">
        <p class="lead">No adapters yet</p>
        <p>Make one for your desktop, then draw its flows.</p>
        <button class="primary" @click=${this.#create}>New adapter</button>
      </div>`;
    }
    return html`<ul class="cards">
      ${adapters.map(
        ({ id, name, origins }) => html`<li>
          <a class="card" href=${to.adapter(id)}>
            <h2>${name}</h2>
            <code>${id}</code>
            <p>${origins.length === 0 ? 'No page may run it yet' : origins.join(', ')}</p>
          </a>
        </li>`,
      )}
    </ul>`;
  }

  async #create(): Promise<void> {
    const adapter = await this.dialog.ask(this.client);
    if (adapter === undefined) return;
    this.dispatchEvent(new NoticeEvent(`“${adapter.name}” is ready for its flows.`));
    this.dispatchEvent(new GoEvent(to.adapter(adapter.id)));
  }
}
