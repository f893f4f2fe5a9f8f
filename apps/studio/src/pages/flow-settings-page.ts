import { Task } from '@lit-labs/task';
import type { Adapter, Client, FlowDetail } from '@offhook/client';
import type { Manifests } from '@offhook/contract';
import { controls } from '@offhook/editor';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { NoticeEvent, sentenceOf, TrailEvent } from '../app/page-events.ts';
import { to } from '../app/route.ts';
import { loadManifests } from '../parts/catalog.ts';
import { flowFields } from '../parts/flow-fields.ts';
import { type FlowRecord, recordOf, refuseRecord, withRecord } from '../parts/flow-record.ts';
import { formStyles } from '../parts/form.styles.ts';
import { pageStyles } from '../parts/page.styles.ts';
import { pageState } from '../parts/page-state.ts';
import { flowTabs } from '../parts/tabs.ts';
import { words } from '../words/words.ts';

interface Loaded {
  readonly flow: FlowDetail;
  readonly adapters: readonly Adapter[];
  readonly manifests: Manifests;
}

/** The record of a flow. */
export class StudioFlowSettings extends LitElement {
  static override styles = [controls, pageStyles, formStyles];

  @property({ attribute: false }) client!: Client;
  @property() flow = '';
  @state() private record: FlowRecord | undefined;
  @state() private error: string | undefined;
  @state() private isBusy = false;
  readonly #page = new Task(this, {
    task: async ([client, id]): Promise<Loaded> => {
      const [flow, adapters, manifests] = await Promise.all([
        client.flow(id),
        client.listAdapters(),
        loadManifests(),
      ]);
      const adapter = adapters.find((one) => one.id === flow.adapterId);
      this.dispatchEvent(
        new TrailEvent([
          { title: words().adapters.title, href: to.adapters() },
          { title: adapter?.name ?? flow.adapterId, href: to.adapter(flow.adapterId) },
          { title: flow.name, href: to.flow(flow.id) },
          { title: words().frame.settings },
        ]),
      );
      return { flow, adapters, manifests };
    },
    args: () => [this.client, this.flow] as const,
  });

  /** True where leaving would lose what was typed. */
  get isDirty(): boolean {
    return this.record !== undefined;
  }

  protected override render(): TemplateResult | undefined {
    return pageState(this.#page, (loaded) => this.#content(loaded));
  }

  #content({ flow, adapters, manifests }: Loaded): TemplateResult {
    const record = this.record ?? recordOf(flow.draft, flow.adapterId);
    return html`<div class="head">
        <div><h1>${flow.name}</h1></div>
      </div>
      ${flowTabs(flow.id, 'settings')}
      <form
        class="panel padded"
        novalidate
        @submit=${(event: Event) => void this.#submit(event, flow, record)}
      >
        ${flowFields({
          record,
          adapters,
          manifests,
          isKept: true,
          change: (changed) => {
            this.record = changed;
          },
        })}
        ${this.error === undefined ? nothing : html`<p class="wrong" role="alert">${this.error}</p>`}
        <div class="buttons">
          <button class="primary" ?disabled=${this.isBusy || this.record === undefined}>
            ${words().frame.save}
          </button>
          <a class="button" href=${to.flow(flow.id)}>${words().flow.openEditor}</a>
        </div>
      </form>`;
  }

  async #submit(event: Event, flow: FlowDetail, record: FlowRecord): Promise<void> {
    event.preventDefault();
    this.error = refuseRecord(record);
    if (this.error !== undefined || this.isBusy) return;
    this.isBusy = true;
    try {
      await this.client.saveDraft(flow.id, withRecord(flow.draft, record), flow.draftRevision);
      await this.#page.run();
      this.record = undefined;
      this.dispatchEvent(new NoticeEvent(words().flow.saved));
    } catch (error) {
      this.error = sentenceOf(error);
    } finally {
      this.isBusy = false;
    }
  }
}
