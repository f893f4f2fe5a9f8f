import { Task, TaskStatus } from '@lit-labs/task';
import type { JsonRecord, PinnedOutput, Runner, RunRecord } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import type { ReactiveControllerHost } from 'lit';
import { type Progress, type Rehearsed, rehearse } from './rehearse.ts';
import { readShelf, type Shelf, writeShelf } from './scenario-shelf.ts';
import type { NamedScenario } from './scenarios.ts';

/** A run that was played here. */
export interface PlayedRun {
  /** Counts from 1, over all scenarios. */
  readonly number: number;
  /** The id of its scenario. */
  readonly scenario: string;
  readonly record: RunRecord;
}

/** What the desk asks of its element. */
export interface DeskHost extends ReactiveControllerHost {
  readonly flow: Flow;
  readonly runner: Runner | undefined;
  /** What the scenarios are kept under. */
  readonly shelf: string;
  /** The scenarios that are made of the flow itself. */
  readonly made: readonly NamedScenario[];
  /** Hears that a run is to be looked at. */
  readonly played: (run: PlayedRun | undefined) => void;
}

/** How many runs are kept, over all scenarios. */
const most = 20;

/** Holds scenarios, pinned outputs and the runs that were played, and plays them. */
export class RunDesk {
  readonly #host: DeskHost;
  readonly #task: Task<[JsonRecord], Rehearsed>;
  #shelf: { readonly name: string; readonly kept: Shelf } | undefined;
  #chosen: string | undefined;
  #runs: readonly PlayedRun[] = [];
  #played = 0;
  #progress: Progress | undefined;
  /** False where the browser keeps nothing. */
  keeps = true;

  constructor(host: DeskHost) {
    this.#host = host;
    this.#task = new Task(host, {
      autoRun: false,
      task: ([scenario], { signal }) => this.#rehearse(scenario, signal),
    });
  }

  get scenarios(): readonly NamedScenario[] {
    const { scenarios } = this.#kept;
    const own = new Map(scenarios.map((each) => [each.id, each]));
    const made = this.#host.made.map((each) => own.get(each.id) ?? each);
    const madeIds = new Set(made.map(({ id }) => id));
    return [...made, ...scenarios.filter(({ id }) => !madeIds.has(id))];
  }

  get chosen(): NamedScenario | undefined {
    const { scenarios } = this;
    return scenarios.find(({ id }) => id === this.#chosen) ?? scenarios[0];
  }

  /** True where a scenario was made or changed by the person, and so can be removed. */
  get isOwn(): boolean {
    return this.#kept.scenarios.some(({ id }) => id === this.chosen?.id);
  }

  get pinned(): Readonly<Record<string, PinnedOutput>> {
    return this.#kept.pinned;
  }

  /** The runs of all scenarios, the latest first. */
  get runs(): readonly PlayedRun[] {
    return this.#runs;
  }

  get isPending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  get progress(): Progress | undefined {
    return this.#progress;
  }

  /** What became of the latest play; undefined before the first one. */
  get outcome(): Rehearsed | { readonly error: unknown } | undefined {
    if (this.#task.status === TaskStatus.ERROR) return { error: this.#task.error };
    return this.#task.status === TaskStatus.COMPLETE ? this.#task.value : undefined;
  }

  choose(id: string): void {
    this.#chosen = id;
    this.#host.requestUpdate();
  }

  /** Keeps a scenario as it is now, and chooses it. */
  keep(scenario: NamedScenario): void {
    const others = this.#kept.scenarios.filter(({ id }) => id !== scenario.id);
    this.#write({ ...this.#kept, scenarios: [...others, scenario] });
    this.choose(scenario.id);
  }

  /** Adds a scenario under a name. */
  add(name: string, scenario: JsonRecord): void {
    this.keep({ id: crypto.randomUUID(), name, scenario });
  }

  /** Removes the chosen scenario; one that is made of the flow is as it was made. */
  remove(): void {
    const id = this.chosen?.id;
    const scenarios = this.#kept.scenarios.filter((each) => each.id !== id);
    this.#write({ ...this.#kept, scenarios });
  }

  /** Uses an output in place of running its block; without one the block is run again. */
  hold(node: string, output: PinnedOutput | undefined): void {
    const { [node]: _, ...others } = this.#kept.pinned;
    this.#write({
      ...this.#kept,
      pinned: output === undefined ? others : { ...others, [node]: output },
    });
  }

  /** Plays the chosen scenario. */
  async play(): Promise<void> {
    const { chosen } = this;
    if (chosen === undefined || this.#host.runner === undefined || this.isPending) return;
    const { id } = chosen;
    this.#progress = undefined;
    await this.#task.run([chosen.scenario]);
    if (this.#task.status !== TaskStatus.COMPLETE) return;
    const played = (this.#task.value?.runs ?? []).map((record): PlayedRun => {
      this.#played += 1;
      return { number: this.#played, scenario: id, record };
    });
    this.#runs = [...played.toReversed(), ...this.#runs].slice(0, most);
    this.#host.played(played[0]);
  }

  /** Stops what is played. */
  cancel(): void {
    this.#task.abort(new DOMException('', 'AbortError'));
  }

  async #rehearse(scenario: JsonRecord, signal: AbortSignal): Promise<Rehearsed> {
    const { runner, flow } = this.#host;
    if (runner === undefined) return { runs: [], refusal: undefined };
    const plain = JSON.parse(JSON.stringify(flow)) as JsonRecord; // cast: a flow is a JSON object
    const inFlow = Object.entries(this.pinned).filter(([node]) => Object.hasOwn(flow.nodes, node));
    return rehearse(
      runner,
      { flow: plain, scenario, pins: Object.fromEntries(inFlow) },
      signal,
      (now) => {
        this.#progress = now;
        this.#host.requestUpdate();
      },
    );
  }

  get #kept(): Shelf {
    const { shelf: name } = this.#host;
    if (this.#shelf?.name !== name) this.#shelf = { name, kept: this.#read(name) };
    return this.#shelf.kept;
  }

  #read(name: string): Shelf {
    try {
      return readShelf(name, localStorage);
    } catch {
      this.keeps = false; // told by the panel: a page may be forbidden to keep anything
      return { scenarios: [], pinned: {} };
    }
  }

  #write(kept: Shelf): void {
    const { shelf: name } = this.#host;
    this.#shelf = { name, kept };
    this.keeps = this.keeps && writeShelf(name, kept, localStorage);
    this.#host.requestUpdate();
  }
}
