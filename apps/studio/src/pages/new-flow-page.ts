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
          { title: 'Adapters', href: to.adapters() },
          { title: name, href: to.adapter(id) },
          { title: 'New flow' },
        ]),
      );
      return { adapters, manifests };
    },
    args: () => [this.client, this.adapter] as const,
  });

  protected override render(): TemplateResult {
    return html`<div class="head">
        <div><h1>New flow</h1></div>
      </div>
      ${pageState(this.#page, (loaded) => this.#form(loaded))}`;
  }

  get #now(): FlowRecord {
    return this.record ?? recordOf({ offhook: 1, name: '', triggers: [], nodes: {} }, this.adapter);
  }

  #form({ adapters, manifests }: Loaded): TemplateResult {
    return html`<form class="panel padded" novalidate @submit=${this.#submit}>
      ${this.#beginnings(manifests)}
      ${this.imported === undefined ? nothing : importReport(this.imported)}
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
          ${this.isBusy ? html`<span class="spinner"></span>` : nothing} Save
        </button>
        <a class="button" href=${to.adapter(this.adapter)}>Cancel</a>
      </div>
    </form>`;
  }

  #beginnings(manifests: Manifests): TemplateResult {
    return html`<fieldset>
      <legend>Begin with</legend>
      <div class="starters">
        ${starters.map(
          (starter) => html`<label class="starter">
            <input
              type="radio"
              name="starter"
              .checked=${this.starter === starter}
              @change=${() => this.#begin(starter)}
            />
            <span class="starter-title">${starter.title}</span>
            <span class="help">${starter.text}</span>
          </label>`,
        )}
        <button type="button" class="starter import ${this.imported === undefined ? '' : 'chosen'}" @click=${() => this.fileBox.click()}>
          <span class="starter-title">${icon('upload', 15)} Import a file</span>
          <span class="help">A flow that was downloaded here, or a legacy CTI Flow.</span>
        </button>
        <input
          type="file"
          hidden
          accept=".json,application/json"
          aria-label="Flow file"
          @change=${() => void this.#import(manifests)}
        />
      </div>
    </fieldset>`;
  }

  #begin(starter: Starter): void {
    this.starter = starter;
    this.imported = undefined;
    if (starter.id === 'empty') return;
    const { name, source, event } = recordOf(starter.flow, this.adapter);
    this.record = { ...this.#now, name, source, event };
  }

  async #import(manifests: Manifests): Promise<void> {
    const file = this.fileBox.files?.[0];
    this.fileBox.value = '';
    if (file === undefined) return;
    this.error = undefined;
    try {
      this.imported = await importFile(file, manifests);
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
