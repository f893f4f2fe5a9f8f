import { Task } from '@lit-labs/task';
import type { Adapter, Client, FlowDetail } from '@offhook/client';
import type { Manifests } from '@offhook/contract';
import { controls } from '@offhook/editor';
import { isSame } from '@offhook/flow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { NoticeEvent, sentenceOf, TrailEvent } from '../app/page-events.ts';
import { to } from '../app/route.ts';
import { loadManifests } from '../parts/catalog.ts';
import { flowFields } from '../parts/flow-fields.ts';
import { type FlowRecord, recordOf, refuseRecord } from '../parts/flow-record.ts';
import { formStyles } from '../parts/form.styles.ts';
import { mergeRecords, type RecordPart, withParts } from '../parts/merge-record.ts';
import { pageStyles } from '../parts/page.styles.ts';
import { pageState } from '../parts/page-state.ts';
import { recordClash } from '../parts/record-clash.ts';
import { type RecordSaved, saveRecord } from '../parts/save-record.ts';
import { flowTabs } from '../parts/tabs.ts';
import { words } from '../words/words.ts';

interface Loaded {
  readonly flow: FlowDetail;
  readonly adapters: readonly Adapter[];
  readonly manifests: Manifests;
}

/** What somebody else saved meanwhile, and what of it the person changed as well. */
interface Clash {
  readonly flow: FlowDetail;
  readonly parts: readonly RecordPart[];
}

/** The record of a flow. */
export class StudioFlowSettings extends LitElement {
  static override styles = [controls, pageStyles, formStyles];

  @property({ attribute: false }) client!: Client;
  @property() flow = '';
  @state() private record: FlowRecord | undefined;
  @state() private clash: Clash | undefined;
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
    const against = this.clash?.flow ?? flow;
    const record = this.record ?? recordOf(against.draft, against.adapterId);
    return html`<div class="head">
        <div><h1>${flow.name}</h1></div>
      </div>
      ${flowTabs(flow.id, 'settings')}
      <form
        class="panel padded"
        novalidate
        @submit=${(event: Event) => void this.#submit(event, against, record)}
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
        ${this.clash === undefined ? this.#buttons(flow.id) : this.#choice(this.clash, record, manifests)}
      </form>`;
  }

  #buttons(id: string): TemplateResult {
    return html`<div class="buttons">
      <button class="primary" ?disabled=${this.isBusy || this.record === undefined}>
        ${words().frame.save}
      </button>
      <a class="button" href=${to.flow(id)}>${words().flow.openEditor}</a>
    </div>`;
  }

  #choice({ flow, parts }: Clash, mine: FlowRecord, manifests: Manifests): TemplateResult {
    const { clash } = words().flow;
    const theirs = recordOf(flow.draft, flow.adapterId);
    return html`${recordClash({ parts, mine, theirs, manifests })}
      <div class="buttons">
        <button class="primary" ?disabled=${this.isBusy}>${clash.over}</button>
        <button
          type="button"
          ?disabled=${this.isBusy}
          @click=${() => void this.#take(withParts(mine, parts, theirs), theirs)}
        >
          ${clash.take}
        </button>
      </div>`;
  }

  /** What only the person changed is still theirs to save. */
  async #take(record: FlowRecord, theirs: FlowRecord): Promise<void> {
    this.record = isSame(record, theirs) ? undefined : record;
    await this.#page.run();
    this.clash = undefined;
  }

  async #submit(event: Event, flow: FlowDetail, record: FlowRecord): Promise<void> {
    event.preventDefault();
    this.error = refuseRecord(record);
    if (this.error !== undefined || this.isBusy) return;
    this.isBusy = true;
    try {
      const saved = await saveRecord(this.client, flow, record);
      if (saved.isSaved) return await this.#saved(record, saved);
      this.record = saved.record;
      this.clash = { flow: saved.flow, parts: saved.clashes };
    } catch (error) {
      this.error = sentenceOf(error);
    } finally {
      this.isBusy = false;
    }
  }

  /** What was typed while the rest was being saved is still to be saved. */
  async #saved(sent: FlowRecord, saved: Extract<RecordSaved, { isSaved: true }>): Promise<void> {
    await this.#page.run();
    const typed = this.record;
    const isMore = typed !== undefined && typed !== sent;
    this.record = isMore ? mergeRecords(sent, typed, saved.record).record : undefined;
    this.clash = undefined;
    const { flow } = words();
    this.dispatchEvent(new NoticeEvent(saved.hasTheirs ? flow.clash.merged : flow.saved));
  }
}
