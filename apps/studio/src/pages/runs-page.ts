import { Task } from '@lit-labs/task';
import type { Adapter, Client, FlowSummary, RunPage, RunReport } from '@offhook/client';
import { type Manifests, type RunStatus, runStatuses } from '@offhook/contract';
import { controls } from '@offhook/editor';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { TrailEvent } from '../app/page-events.ts';
import { to } from '../app/route.ts';
import { loadManifests, triggerOfRun } from '../parts/catalog.ts';
import { sayExactly, sayMoment } from '../parts/moment.ts';
import { pageStyles } from '../parts/page.styles.ts';
import { pageState } from '../parts/page-state.ts';
import { adapterTabs } from '../parts/tabs.ts';
import { runsStyles } from '../runs/runs.styles.ts';
import { statusTag } from '../runs/status-tag.ts';
import { words } from '../words/words.ts';

interface Loaded {
  readonly adapter: Adapter;
  readonly flows: readonly FlowSummary[];
  readonly page: RunPage;
  readonly manifests: Manifests;
}

const tookOf = ({ startedAt, endedAt }: RunReport): string =>
  words().runs.milliseconds(
    (Date.parse(endedAt) - Date.parse(startedAt)).toLocaleString(words().language),
  );

/** What an adapter's desktops ran, page by page. */
export class StudioRuns extends LitElement {
  static override styles = [controls, pageStyles, runsStyles];

  @property({ attribute: false }) client!: Client;
  @property() adapter = '';
  @state() private flow = '';
  @state() private status = '';
  @state() private cursor: string | undefined;
  readonly #page = new Task(this, {
    task: async ([client, id, flow, status, after]): Promise<Loaded> => {
      const [adapter, flows, page, manifests] = await Promise.all([
        client.adapter(id),
        client.listFlows(id),
        client.runs(id, {
          limit: 25,
          ...(flow !== '' && { flow }),
          ...(status !== '' && { status: status as RunStatus }), // cast: an option of the box
          after,
        }),
        loadManifests(),
      ]);
      this.dispatchEvent(
        new TrailEvent([
          { title: words().adapters.title, href: to.adapters() },
          { title: adapter.name, href: to.adapter(id) },
          { title: words().runs.title },
        ]),
      );
      return { adapter, flows, page, manifests };
    },
    args: () => [this.client, this.adapter, this.flow, this.status, this.cursor] as const,
  });

  protected override render(): TemplateResult | undefined {
    return pageState(this.#page, (loaded) => this.#content(loaded));
  }

  #content({ adapter, flows, page, manifests }: Loaded): TemplateResult {
    const { runs: told } = words();
    return html`<div class="head">
        <div>
          <h1>${adapter.name}</h1>
          <p class="sub">${told.about}</p>
        </div>
      </div>
      ${adapterTabs(adapter.id, 'runs')} ${this.#filters(flows)}
      ${page.runs.length === 0 ? nothingRan() : this.#table(page.runs, flows, manifests)}
      <div class="more">
        ${
          this.cursor === undefined
            ? nothing
            : html`<button @click=${() => this.#show(undefined)}>${told.newest}</button>`
        }
        ${
          page.next === null
            ? nothing
            : html`<button @click=${() => this.#show(page.next ?? undefined)}>${told.older}</button>`
        }
      </div>`;
  }

  #filters(flows: readonly FlowSummary[]): TemplateResult {
    const { runs: told } = words();
    return html`<div class="filters">
      <select aria-label=${told.flow} @change=${(event: Event) => this.#filter('flow', event)}>
        <option value="">${told.allFlows}</option>
        ${flows.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
      </select>
      <select aria-label=${told.status} @change=${(event: Event) => this.#filter('status', event)}>
        <option value="">${told.allStatuses}</option>
        ${runStatuses.map((status) => html`<option value=${status}>${told.statuses[status]}</option>`)}
      </select>
    </div>`;
  }

  #table(
    runs: readonly RunReport[],
    flows: readonly FlowSummary[],
    manifests: Manifests,
  ): TemplateResult {
    const { runs: told } = words();
    const names = new Map(flows.map(({ id, name }) => [id, name]));
    return html`<div class="panel scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">${told.started}</th>
            <th scope="col">${told.flow}</th>
            <th scope="col">${told.event}</th>
            <th scope="col">${told.status}</th>
            <th scope="col" class="figure">${told.took}</th>
          </tr>
        </thead>
        <tbody>
          ${runs.map((run) => this.#row(run, names.get(run.flowId) ?? run.flowId, manifests))}
        </tbody>
      </table>
    </div>`;
  }

  #row(run: RunReport, name: string, manifests: Manifests): TemplateResult {
    const { runId, startedAt, version, trigger, status, error } = run;
    const { runs: told } = words();
    const moment = sayExactly(startedAt);
    return html`<tr>
      <td class="soft" title=${moment}>${sayMoment(startedAt, Date.now())}</td>
      <td>
        <a class="name" href=${to.run(this.adapter, runId)} aria-label=${told.open(name, moment)}>${name}</a>
        <span class="faint">${told.version(version)}</span>
      </td>
      <td class="soft">${triggerOfRun(manifests, trigger)}</td>
      <td>${statusTag(status)} ${error === undefined ? nothing : html`<span class="faint">${error.message}</span>`}</td>
      <td class="soft figure">${tookOf(run)}</td>
    </tr>`;
  }

  #show(after: string | undefined): void {
    this.cursor = after;
  }

  #filter(which: 'flow' | 'status', event: Event): void {
    const box = event.currentTarget as HTMLSelectElement; // cast: the listener stands on that select
    this[which] = box.value;
    this.cursor = undefined;
  }
}

const nothingRan = (): TemplateResult => html`<div class="panel state">
  <p class="lead">${words().runs.nothing}</p>
  <p>${words().runs.nothingText}</p>
</div>`;
