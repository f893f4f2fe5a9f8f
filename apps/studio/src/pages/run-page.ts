import { Task } from '@lit-labs/task';
import type { Adapter, Client, FlowDetail, RunReport } from '@offhook/client';
import type { Manifests, RunEntry, RunRecord, TraceEntry } from '@offhook/contract';
import { controls, icon } from '@offhook/editor';
import { nameOf } from '@offhook/flow';
import { recordRuns } from '@offhook/runtime';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Subscription } from 'rxjs';
import { TrailEvent } from '../app/page-events.ts';
import { to } from '../app/route.ts';
import { loadManifests, triggerOfRun } from '../parts/catalog.ts';
import { sayExactly } from '../parts/moment.ts';
import { pageStyles } from '../parts/page.styles.ts';
import { pageState } from '../parts/page-state.ts';
import { workerRunner } from '../rehearsal/runner.ts';
import { begunIn, type Rehearsed, rehearseRun } from '../runs/rehearsed-run.ts';
import { runSteps } from '../runs/run-steps.ts';
import { runsStyles } from '../runs/runs.styles.ts';
import { statusTag } from '../runs/status-tag.ts';
import { toldText } from '../runs/told-value.ts';
import { words } from '../words/words.ts';

interface Loaded {
  readonly adapter: Adapter;
  readonly report: RunReport;
  /** Absent where the flow is gone. */
  readonly flow: FlowDetail | undefined;
  readonly record: RunRecord | undefined;
  readonly begun: RunEntry | undefined;
  readonly manifests: Manifests;
}

const recordOf = ({ trace = [] }: RunReport): RunRecord | undefined => {
  const records: RunRecord[] = [];
  const write = recordRuns((run) => records.push(run));
  for (const entry of trace) write(entry as TraceEntry); // cast: the wire's shape, but for members that may be undefined there
  return records[0];
};

/** One run with its steps, and the way to rehearse its event on the flow's draft. */
export class StudioRun extends LitElement {
  static override styles = [controls, pageStyles, runsStyles];

  @property({ attribute: false }) client!: Client;
  @property() adapter = '';
  @property() run = '';
  @state() private rehearsed: Rehearsed | undefined;
  readonly #runner = workerRunner();
  #playing: Subscription | undefined;
  readonly #page = new Task(this, {
    task: async ([client, id, run]): Promise<Loaded> => {
      const [adapter, flows, report, manifests] = await Promise.all([
        client.adapter(id),
        client.listFlows(id),
        client.run(id, run),
        loadManifests(),
      ]);
      const isThere = flows.some((flow) => flow.id === report.flowId);
      const flow = isThere ? await client.flow(report.flowId) : undefined;
      this.dispatchEvent(
        new TrailEvent([
          { title: words().adapters.title, href: to.adapters() },
          { title: adapter.name, href: to.adapter(id) },
          { title: words().runs.title, href: to.runs(id) },
          { title: flow?.name ?? words().runs.run },
        ]),
      );
      const record = recordOf(report);
      return { adapter, report, flow, record, begun: begunIn(report), manifests };
    },
    args: () => [this.client, this.adapter, this.run] as const,
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#playing?.unsubscribe();
  }

  protected override render(): TemplateResult | undefined {
    return pageState(this.#page, (loaded) => this.#content(loaded));
  }

  #content(loaded: Loaded): TemplateResult {
    const { report, flow, record, begun, manifests } = loaded;
    const { runs: told, rehearsal } = words();
    const canRehearse = flow !== undefined && begun !== undefined;
    return html`<div class="head">
        <div><h1>${flow?.name ?? report.flowId}</h1></div>
        ${
          canRehearse
            ? html`<a class="button" href=${to.rehearse(flow.id, report.runId)}>${rehearsal.inEditor}</a>
              <button class="primary" ?disabled=${this.rehearsed?.type === 'playing'} @click=${() => this.#rehearse(flow, begun)}>
              ${icon('play', 15)} ${rehearsal.begin}
            </button>`
            : nothing
        }
      </div>
      ${this.#facts(loaded)} ${failureOf(report, this.#nameIn(flow, manifests))}
      ${
        record === undefined
          ? html`<div class="panel state"><p>${told.noTrace}</p></div>`
          : runSteps(record, this.#nameIn(flow, manifests))
      }
      ${this.rehearsed === undefined ? nothing : this.#again(this.rehearsed, this.#nameIn(flow, manifests))}`;
  }

  #facts({ report, flow, manifests }: Loaded): TemplateResult {
    const { runs: told } = words();
    const took = Date.parse(report.endedAt) - Date.parse(report.startedAt);
    const fact = (name: string, value: unknown) =>
      html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
    const version = told.version(report.version);
    return html`<dl class="panel">
      ${fact(told.status, statusTag(report.status))} ${fact(told.event, triggerOfRun(manifests, report.trigger))}
      ${fact(told.started, sayExactly(report.startedAt))}
      ${fact(told.took, told.milliseconds(took.toLocaleString(words().language)))}
      ${report.contactId === undefined ? nothing : fact(told.contact, report.contactId)}
      ${fact(told.flow, flow === undefined ? version : html`<a href=${to.version(flow.id, report.version)}>${version}</a>`)}
    </dl>`;
  }

  #again(rehearsed: Rehearsed, nameIn: (node: string) => string): TemplateResult {
    const { rehearsal } = words();
    return html`<section class="again" aria-live="polite">
      <div class="head">
        <div>
          <h2>${rehearsal.title} ${rehearsed.type === 'ended' ? statusTag(rehearsed.run.status) : nothing}</h2>
          <p class="sub">${rehearsal.about}</p>
        </div>
        ${
          rehearsed.type === 'playing'
            ? html`<button @click=${this.#stop}>${rehearsal.stop}</button>`
            : nothing
        }
      </div>
      ${this.#outcome(rehearsed, nameIn)}
    </section>`;
  }

  #outcome(rehearsed: Rehearsed, nameIn: (node: string) => string): TemplateResult {
    const { rehearsal } = words();
    if (rehearsed.type === 'playing') return html`<p role="status">${rehearsal.playing}</p>`;
    if (rehearsed.type === 'ended') return runSteps(rehearsed.run, nameIn);
    const problems = rehearsed.type === 'refused' ? rehearsed.problems : [];
    return html`<div class="panel state" role="alert">
      <p class="lead">${rehearsal.notPlayed}</p>
      <p>${rehearsed.message}</p>
      ${problems.map(({ path, message }) => html`<p>${path.join('.')}: ${message}</p>`)}
    </div>`;
  }

  /** A block's own title, else its action's; its id where the draft no longer has it. */
  #nameIn(flow: FlowDetail | undefined, manifests: Manifests): (node: string) => string {
    return (node) =>
      flow?.draft.nodes[node] === undefined ? node : nameOf(flow.draft, node, manifests);
  }

  #rehearse(flow: FlowDetail, begun: RunEntry): void {
    this.#playing?.unsubscribe();
    this.#playing = rehearseRun(this.#runner, flow.draft, begun, (rehearsed) => {
      this.rehearsed = rehearsed;
    });
  }

  readonly #stop = (): void => {
    this.#playing?.unsubscribe();
    this.rehearsed = undefined;
  };
}

const failureOf = ({ error }: RunReport, nameOf: (node: string) => string) =>
  error === undefined
    ? nothing
    : html`<div class="panel failure" role="note">
      <p>
        <strong>${error.node === undefined ? words().runs.statuses.failed : words().runs.failedAt(nameOf(error.node))}</strong>
        ${toldText(error.message)} <span class="faint">${error.code}</span>
      </p>
      ${error.causes?.map(({ message }) => html`<p class="soft">${toldText(message)}</p>`)}
    </div>`;
