import { Task } from '@lit-labs/task';
import type { Adapter, Client } from '@offhook/client';
import { controls } from '@offhook/editor';
import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { NoticeEvent, sentenceOf, TrailEvent } from '../app/page-events.ts';
import { to } from '../app/route.ts';
import { type AdapterDraft, adapterFields, originsOf, refuseDraft } from '../parts/adapter-form.ts';
import { formStyles } from '../parts/form.styles.ts';
import { pageStyles } from '../parts/page.styles.ts';
import { pageState } from '../parts/page-state.ts';
import { adapterTabs } from '../parts/tabs.ts';
import { words } from '../words/words.ts';

/** An adapter's name and the pages that may run its flows. */
export class StudioAdapterSettings extends LitElement {
  static override styles = [controls, pageStyles, formStyles];

  @property({ attribute: false }) client!: Client;
  @property() adapter = '';
  @state() private draft: AdapterDraft | undefined;
  @state() private error: string | undefined;
  @state() private isBusy = false;
  readonly #page = new Task(this, {
    task: async ([client, id]) => {
      const adapter = await client.adapter(id);
      this.dispatchEvent(
        new TrailEvent([
          { title: words().adapters.title, href: to.adapters() },
          { title: adapter.name, href: to.adapter(id) },
          { title: words().frame.settings },
        ]),
      );
      return adapter;
    },
    args: () => [this.client, this.adapter] as const,
  });

  /** True where leaving would lose what was typed. */
  get isDirty(): boolean {
    return this.draft !== undefined;
  }

  protected override render(): TemplateResult | undefined {
    return pageState(this.#page, (adapter) => this.#content(adapter));
  }

  #content(adapter: Adapter): TemplateResult {
    const draft = this.draft ?? { name: adapter.name, origins: adapter.origins.join('\n') };
    return html`<div class="head">
        <div>
          <h1>${adapter.name}</h1>
          <p class="sub"><code>${adapter.id}</code></p>
        </div>
      </div>
      ${adapterTabs(adapter.id, 'settings')}
      <form
        class="panel padded"
        novalidate
        @submit=${(event: Event) => void this.#submit(event, adapter.id, draft)}
      >
        ${adapterFields(draft, this.error, (changed) => {
          this.draft = changed;
        })}
        <div class="buttons">
          <button class="primary" ?disabled=${this.isBusy || this.draft === undefined}>
            ${words().frame.save}
          </button>
        </div>
      </form>`;
  }

  async #submit(event: Event, id: string, draft: AdapterDraft): Promise<void> {
    event.preventDefault();
    this.error = refuseDraft(draft);
    if (this.error !== undefined || this.isBusy) return;
    this.isBusy = true;
    try {
      const origins = [...originsOf(draft.origins)];
      await this.client.updateAdapter(id, { name: draft.name.trim(), origins });
      await this.#page.run();
      this.draft = undefined;
      this.dispatchEvent(new NoticeEvent(words().frame.saved));
    } catch (error) {
      this.error = sentenceOf(error);
    } finally {
      this.isBusy = false;
    }
  }
}
