import { Task } from '@lit-labs/task';
import type { Adapter, Client } from '@offhook/client';
import type { Manifests } from '@offhook/contract';
import { controls, icon } from '@offhook/editor';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { GoEvent, sentenceOf, TrailEvent } from '../app/page-events.ts';
import { to } from '../app/route.ts';
import { loadManifests } from '../parts/catalog.ts';
import { flowFields } from '../parts/flow-fields.ts';
import { type FlowRecord, recordOf, refuseRecord, withRecord } from '../parts/flow-record.ts';
import { formStyles } from '../parts/form.styles.ts';
import { type ImportedFile, importFile } from '../parts/import-file.ts';
import { importReport } from '../parts/import-report.ts';
import { pageStyles } from '../parts/page.styles.ts';
import { pageState } from '../parts/page-state.ts';
import { type Starter, starters } from '../starters/starters.ts';
import { words } from '../words/words.ts';
import { newFlowStyles } from './new-flow-page.styles.ts';

interface Loaded {
  readonly adapters: readonly Adapter[];
  readonly manifests: Manifests;
}

const [emptyStarter] = starters;

/** The form of a new flow: what it begins with, and its record. */
export class StudioNewFlow extends LitElement {
  static override styles = [controls, pageStyles, formStyles, newFlowStyles];

  @property({ attribute: false }) client!: Client;
  @property() adapter = '';
  @state() private starter: Starter | undefined = emptyStarter;
  @state() private imported: ImportedFile | undefined;
  @state() private record: FlowRecord | undefined;
  @state() private error: string | undefined;
  @state() private isBusy = false;
  @query('input[type="file"]') private fileBox!: HTMLInputElement;
  readonly #page = new Task(this, {
    task: async ([client, id]): Promise<Loaded> => {
      const [adapters, manifests] = await Promise.all([client.listAdapters(), loadManifests()]);
      const name = adapters.find((adapter) => adapter.id === id)?.name ?? id;
      this.dispatchEvent(
        new TrailEvent([
          { title: words().adapters.title, href: to.adapters() },
          { title: name, href: to.adapter(id) },
          { title: words().adapter.newFlow },
        ]),
      );
      return { adapters, manifests };
    },
    args: () => [this.client, this.adapter] as const,
  });

  protected override render(): TemplateResult {
    return html`<div class="head">
        <div><h1>${words().adapter.newFlow}</h1></div>
      </div>
      ${pageState(this.#page, (loaded) => this.#form(loaded))}`;
  }

  get #now(): FlowRecord {
    return this.record ?? recordOf({ offhook: 1, name: '', triggers: [], nodes: {} }, this.adapter);
  }

  #form({ adapters, manifests }: Loaded): TemplateResult {
    return html`<form class="panel padded" novalidate @submit=${this.#submit}>
      ${this.#beginnings()}
      ${this.imported === undefined ? nothing : importReport(this.imported, manifests)}
      ${flowFields({
        record: this.#now,
        adapters,
        manifests,
        isKept: false,
        change: (record) => {
          this.record = record;
        },
      })}
      ${this.error === undefined ? nothing : html`<p class="wrong" role="alert">${this.error}</p>`}
      <div class="buttons">
        <button class="primary" ?disabled=${this.isBusy}>
          ${this.isBusy ? html`<span class="spinner"></span>` : nothing} ${words().frame.save}
        </button>
        <a class="button" href=${to.adapter(this.adapter)}>${words().frame.cancel}</a>
      </div>
    </form>`;
  }

  #beginnings(): TemplateResult {
    const { newFlow, starters: titles } = words();
    return html`<fieldset>
      <legend>${newFlow.beginWith}</legend>
      <div class="starters">
        ${starters.map(
          (starter) => html`<label class="starter">
            <input
              type="radio"
              name="starter"
              .checked=${this.starter === starter}
              @change=${() => this.#begin(starter)}
            />
            <span class="starter-title">${titles[starter.id].title}</span>
            <span class="help">${titles[starter.id].text}</span>
          </label>`,
        )}
        <button type="button" class="starter import ${this.imported === undefined ? '' : 'chosen'}" @click=${() => this.fileBox.click()}>
          <span class="starter-title">${icon('upload', 15)} ${newFlow.importFile}</span>
          <span class="help">${newFlow.importText}</span>
        </button>
        <input
          type="file"
          hidden
          accept=".json,application/json"
          aria-label=${newFlow.flowFile}
          @change=${() => void this.#import()}
        />
      </div>
    </fieldset>`;
  }

  #begin(starter: Starter): void {
    this.starter = starter;
    this.imported = undefined;
    if (starter.id === 'empty') return;
    const { source, event } = recordOf(starter.flow, this.adapter);
    const name = words().starters[starter.id].title;
    this.record = { ...this.#now, name, source, event };
  }

  async #import(): Promise<void> {
    const file = this.fileBox.files?.[0];
    this.fileBox.value = '';
    if (file === undefined) return;
    this.error = undefined;
    try {
      this.imported = await importFile(file);
      this.starter = undefined;
      const { name, source, event, description } = recordOf(this.imported.flow, this.adapter);
      this.record = { ...this.#now, name, description, ...(source !== '' && { source, event }) };
    } catch (error) {
      this.error = sentenceOf(error);
    }
  }

  async #submit(submit: Event): Promise<void> {
    submit.preventDefault();
    const record = this.#now;
    this.error = refuseRecord(record);
    const beginning = this.imported?.flow ?? this.starter?.flow;
    if (this.error !== undefined || this.isBusy || beginning === undefined) return;
    this.isBusy = true;
    try {
      const document = withRecord(beginning, record);
      const flow = await this.client.createFlow(record.adapter, { document });
      this.dispatchEvent(new GoEvent(to.flow(flow.id)));
    } catch (error) {
      this.error = sentenceOf(error);
    } finally {
      this.isBusy = false;
    }
  }
}
