import type { JsonRecord, Manifests, Runner } from '@offhook/contract';
import { type Flow, manifestFor } from '@offhook/flow';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';
import { blockName, socketName } from '../words/flow-words.ts';
import type { ViewWords } from '../words/view-words.ts';
import type { Words } from '../words/words.ts';
import { compareTab } from './compare-tab.ts';
import { explainRun } from './explain-run.ts';
import { runStyles } from './run.styles.ts';
import { notPlayed, pinnedLine, playing, type Tab, tabList } from './run-chrome.ts';
import { type PlayedRun, RunDesk } from './run-desk.ts';
import { RunShownEvent } from './run-events.ts';
import { runOverlay, samplesOf } from './run-scene.ts';
import { scenarioTab } from './scenario-tab.ts';
import { type NamedScenario, offeredTo } from './scenarios.ts';
import { stepsTab } from './steps-tab.ts';

/** The panel in which a draft is run on a simulated desktop, and its runs are looked at. */
export class OffhookRun extends LitElement {
  static override styles = [controls, runStyles];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) views!: ViewWords;
  @property({ attribute: false }) flow!: Flow;
  @property({ attribute: false }) manifests!: Manifests;
  /** Plays drafts; without one the panel says so. */
  @property({ attribute: false }) runner: Runner | undefined;
  /** What scenarios and pinned outputs are kept under in the browser. */
  @property() shelf = '';
  /** A scenario of the page's, such as the event of a past run. */
  @property({ attribute: false }) offered: JsonRecord | undefined;
  /** Loads scenarios of the page's, such as those of its examples; those that fit the flow are offered. */
  @property({ attribute: false }) scenarios: (() => Promise<readonly NamedScenario[]>) | undefined;
  @state() lent: readonly NamedScenario[] = [];
  @state() private tab: Tab = 'steps';
  @state() private shown: number | undefined;
  @state() private taken = 0;
  @state() private typed: string | undefined;
  @state() private earlier: number | undefined;
  made: readonly NamedScenario[] = [];
  readonly desk = new RunDesk(this);

  /** Looks at a run, all its steps taken. */
  readonly played = (run: PlayedRun | undefined): void => {
    this.earlier = this.shown;
    this.shown = run?.number;
    this.taken = run?.record.steps.length ?? 0;
    if (this.tab === 'scenario') this.tab = 'steps';
    if (run === undefined) return;
    const { status, steps } = run.record;
    const { finished, statuses } = this.views.run;
    tell(this, { kind: 'announce', message: finished(statuses[status], steps.length) });
  };

  /** Runs the chosen scenario. */
  play = (): Promise<void> => this.desk.play();

  /** Takes one step more or less of the run that is looked at. */
  step(by: 1 | -1): void {
    const all = this.#run?.record.steps.length ?? 0;
    this.#take(Math.min(Math.max(this.taken + by, 1), all));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.desk.cancel();
    this.dispatchEvent(new RunShownEvent(undefined));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('scenarios')) void this.#borrow();
    const isNew = ['flow', 'manifests', 'views', 'lent'].some((name) => changed.has(name));
    if (isNew) this.made = offeredTo(this, this.views);
    if (changed.has('offered') && this.offered !== undefined) {
      this.desk.add(this.views.run.offered, this.offered);
    }
  }

  async #borrow(): Promise<void> {
    this.lent = (await this.scenarios?.().catch(() => [])) ?? []; // it works without them
  }

  protected override updated(changed: PropertyValues): void {
    const isOther = ['shown', 'taken', 'flow'].some((name) => changed.has(name));
    if (!isOther) return;
    const record = this.#run?.record;
    const shown = record && {
      overlay: runOverlay(this.flow, record, this.taken),
      samples: samplesOf(record),
    };
    this.dispatchEvent(new RunShownEvent(shown));
    this.renderRoot.querySelector(`#step-${this.taken - 1}`)?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { run } = this.views;
    return html`<section class="panel" aria-label=${run.label} @keydown=${this.#keyed}>
      ${this.#bar()}
      <div class="body">${this.runner === undefined ? said(run.noRunner, run.noRunnerAdvice) : this.#body()}</div>
    </section>`;
  }

  #bar(): TemplateResult {
    const { run } = this.views;
    return html`<header class="bar">
      <h2>${run.label}</h2>
      ${this.runner === undefined ? nothing : html`${this.#choice()} ${this.#playButton()} ${this.#runs()} ${this.#steps()}`}
      <button class="plain square small close" aria-label=${run.close} title=${run.close} @click=${this.#close}>
        ${icon('cross', 15)}
      </button>
    </header>`;
  }

  #choice(): TemplateResult {
    const { scenarios, chosen } = this.desk;
    const choose = (event: Event): void => {
      this.typed = undefined;
      this.desk.choose((event.currentTarget as HTMLSelectElement).value); // cast: it stands on that select
    };
    return html`<select class="choice" aria-label=${this.views.run.scenario} @change=${choose} ?disabled=${scenarios.length === 0}>
      ${scenarios.map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen?.id}>${name}</option>`)}
    </select>`;
  }

  #playButton(): TemplateResult {
    const { run } = this.views;
    return this.desk.isPending
      ? html`<button class="small" @click=${() => this.desk.cancel()}>
          <span class="spinner"></span> ${run.cancel}
        </button>`
      : html`<button
          class="primary small"
          ?disabled=${this.desk.chosen === undefined}
          title="${run.play} (Ctrl+Enter)"
          @click=${() => void this.play()}
        >
          ${icon('play', 14)} ${run.play}
        </button>`;
  }

  #runs(): TemplateResult | typeof nothing {
    const { runs } = this.desk;
    if (runs.length === 0) return nothing;
    const choose = (event: Event): void => {
      const { value } = event.currentTarget as HTMLSelectElement; // cast: it stands on that select
      this.played(runs.find(({ number }) => number === Number(value)));
    };
    return html`<select class="runs" aria-label=${this.views.run.runs} @change=${choose}>
      ${runs.map((run) => html`<option value=${run.number} ?selected=${run.number === this.shown}>${this.#runName(run)}</option>`)}
    </select>`;
  }

  #steps(): TemplateResult | typeof nothing {
    const { run } = this.views;
    const all = this.#run?.record.steps.length ?? 0;
    if (all === 0) return nothing;
    return html`<span class="walk">
      <button class="plain square small" aria-label=${run.back} title=${run.back} ?disabled=${this.taken <= 1} @click=${() => this.step(-1)}>
        ${icon('back', 15)}
      </button>
      <span class="soft">${run.stepOf(this.taken, all)}</span>
      <button class="plain square small forth" aria-label=${run.forth} title=${run.forth} ?disabled=${this.taken >= all} @click=${() => this.step(1)}>
        ${icon('back', 15)}
      </button>
    </span>`;
  }

  #body(): TemplateResult {
    const { run } = this.views;
    const { chosen, isPending, progress, outcome, keeps, pinned } = this.desk;
    if (chosen === undefined) return said(run.noTrigger, run.noTriggerAdvice);
    if (isPending) return playing(this.views, progress);
    return html`${tabList({ views: this.views, shown: this.tab, show: (tab) => (this.tab = tab) })}
      ${keeps ? nothing : html`<p class="soft">${run.notKept}</p>`}
      ${pinnedLine(pinned, this.views, this.#nameOf, (node) => this.desk.hold(node, undefined))}
      <div id="tab" role="tabpanel" aria-label=${run.tabs[this.tab]}>
        ${this.tab === 'steps' ? (notPlayed(outcome, this.views) ?? this.#stepsTab()) : nothing}
        ${this.tab === 'scenario' ? this.#scenarioTab(chosen) : nothing}
        ${this.tab === 'compare' ? this.#compareTab() : nothing}
      </div>`;
  }

  #stepsTab(): TemplateResult {
    const { run } = this.views;
    const played = this.#run;
    if (played === undefined) return said(run.notRunYet, run.notRunYetAdvice);
    const { record } = played;
    const why = explainRun(record, this.views, this.#nameOf);
    const node = record.error?.node ?? record.node;
    return html`${
      why === undefined
        ? nothing
        : html`<p class="why" role="alert">
            ${icon('alert', 15)} <span>${why}</span>
            ${node === undefined ? nothing : html`<button class="link" @click=${() => this.#reveal(node)}>${run.show(this.#nameOf(node))}</button>`}
          </p>`
    }
    ${stepsTab({
      views: this.views,
      record,
      taken: this.taken,
      pinned: this.desk.pinned,
      nameOf: this.#nameOf,
      socketOf: this.#socketOf,
      take: (count) => this.#take(count),
      show: (id) => this.#reveal(id),
      hold: (id, output) => this.desk.hold(id, output),
    })}`;
  }

  #scenarioTab(scenario: NamedScenario): TemplateResult {
    const { desk, views } = this;
    return scenarioTab({
      views,
      scenario,
      isOwn: desk.isOwn,
      typed: this.typed,
      keep: (next) => desk.keep(next),
      copy: () => desk.add(views.run.copyName(scenario.name), scenario.scenario),
      remove: () => desk.remove(),
      type: (text) => this.#type(text, scenario),
    });
  }

  #compareTab(): TemplateResult {
    const { runs } = this.desk;
    const after = this.shown ?? runs[0]?.number;
    const before = this.earlier ?? runs.find(({ number }) => number !== after)?.number;
    return compareTab({
      views: this.views,
      runs,
      before,
      after,
      nameOf: this.#nameOf,
      runName: (run) => this.#runName(run),
      choose: (side, number) => {
        this[side === 'before' ? 'earlier' : 'shown'] = number;
      },
    });
  }

  get #run(): PlayedRun | undefined {
    return this.desk.runs.find(({ number }) => number === this.shown);
  }

  #runName({ number, record, scenario }: PlayedRun): string {
    const { run } = this.views;
    const name = this.desk.scenarios.find(({ id }) => id === scenario)?.name ?? '';
    return `${run.runName(number, run.statuses[record.status])} · ${name}`;
  }

  readonly #nameOf = (node: string): string =>
    blockName(this.flow, node, this.manifests, this.words);

  readonly #socketOf = (node: string, socket: string): string =>
    socketName(socket, this.words, manifestFor(this.manifests, this.flow.nodes[node]));

  #take(count: number): void {
    this.taken = count;
    const node = this.#run?.record.steps[count - 1]?.node;
    if (node !== undefined) tell(this, { kind: 'select', nodes: [node] });
  }

  #reveal(node: string): void {
    tell(this, { kind: 'reveal', node });
  }

  #type(text: string, scenario: NamedScenario): void {
    this.typed = text;
    try {
      const typed: unknown = JSON.parse(text);
      if (typeof typed !== 'object' || typed === null || Array.isArray(typed)) return;
      this.typed = undefined;
      this.desk.keep({ ...scenario, scenario: typed as JsonRecord }); // cast: JSON.parse gives JSON
    } catch {
      this.requestUpdate(); // told beside the box: the scenario stays as it was
    }
  }

  readonly #keyed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  };

  readonly #close = (): void => {
    this.dispatchEvent(new Event('offhook-close'));
  };
}

const said = (lead: string, advice: string): TemplateResult => html`<div class="said">
  <p class="lead">${lead}</p>
  <p class="soft">${advice}</p>
</div>`;
