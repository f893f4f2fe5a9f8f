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
import { words } from '../words/words.ts';
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
    this.dispatchEvent(new TrailEvent([{ title: words().adapters.title }]));
  }

  protected override render(): TemplateResult {
    const { adapters } = words();
    return html`<div class="head">
        <div>
          <h1>${adapters.title}</h1>
          <p class="sub">${adapters.about}</p>
        </div>
        <button class="primary" @click=${this.#create}>${icon('add')} ${adapters.make}</button>
      </div>
      ${pageState(this.#adapters, (all) => this.#list(all))}
      <studio-adapter-dialog></studio-adapter-dialog>`;
  }

  #list(all: readonly Adapter[]): TemplateResult {
    const { adapters } = words();
    if (all.length === 0) {
      return html`<div class="panel state">
        <p class="lead">${adapters.none}</p>
        <p>${adapters.noneText}</p>
        <button class="primary" @click=${this.#create}>${adapters.make}</button>
      </div>`;
    }
    return html`<ul class="cards">
      ${all.map(
        ({ id, name, origins }) => html`<li>
          <a class="card" href=${to.adapter(id)}>
            <h2>${name}</h2>
            <code>${id}</code>
            <p>${origins.length === 0 ? adapters.noPage : origins.join(', ')}</p>
          </a>
        </li>`,
      )}
    </ul>`;
  }

  async #create(): Promise<void> {
    const adapter = await this.dialog.ask(this.client);
    if (adapter === undefined) return;
    this.dispatchEvent(new NoticeEvent(words().adapters.ready(adapter.name)));
    this.dispatchEvent(new GoEvent(to.adapter(adapter.id)));
  }
}
