import { Task } from '@lit-labs/task';
import type { Json, JsonRecord, Manifests, Runner } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { OffhookCanvas } from '../canvas/canvas.ts';
import type { RunOverlay } from '../canvas/canvas-view.ts';
import type { OffhookRun } from '../run/run.ts';
import type { RunShownEvent, ShownRun } from '../run/run-events.ts';
import { loadViewWords } from '../words/load-view-words.ts';
import type { ViewWords } from '../words/view-words.ts';
import type { Words } from '../words/words.ts';
import { failed, waiting } from './states.ts';

/** What the panel of runs is docked to: the editor, as far as it reaches. */
export interface DockHost extends ReactiveControllerHost, HTMLElement {
  readonly words: Words;
  readonly runner: Runner | undefined;
  readonly scenario: JsonRecord | undefined;
  readonly scenarios: OffhookRun['scenarios'];
  readonly flow: Flow | undefined;
  readonly flowId: string | undefined;
  readonly canvas: OffhookCanvas | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The panel of runs below the view; it is loaded when it is opened first. */
export class RunDock implements ReactiveController {
  readonly #host: DockHost;
  readonly #load: Task<[boolean, string], ViewWords | undefined>;
  #isOpen = false;
  #shown: ShownRun | undefined;
  #offered: JsonRecord | undefined;

  constructor(host: DockHost) {
    this.#host = host;
    host.addController(this);
    this.#load = new Task(host, {
      task: async ([isOpen, language]) => {
        if (!isOpen) return undefined;
        const [words, { defineRun }] = await Promise.all([
          loadViewWords(language),
          import('../run/define.ts'),
        ]);
        defineRun();
        return words;
      },
      args: () => [this.#isOpen, host.words.language],
    });
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#keyed, { capture: true });
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#keyed, { capture: true });
  }

  /** A scenario that the page sets opens the panel. */
  hostUpdate(): void {
    const { scenario } = this.#host;
    if (scenario === this.#offered) return;
    this.#offered = scenario;
    if (scenario !== undefined) this.#isOpen = true;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The run that is looked at, as the canvas draws it. */
  get overlay(): RunOverlay | undefined {
    return this.#shown?.overlay;
  }

  /** What the blocks of that run gave. */
  get samples(): Readonly<Record<string, Json>> | undefined {
    return this.#shown?.samples;
  }

  /** Opens the panel or closes it. */
  readonly turn = (): void => {
    this.#isOpen = !this.#isOpen;
    if (!this.#isOpen) this.#shown = undefined;
    this.#host.requestUpdate();
    if (this.#isOpen) void this.#fit();
  };

  /** The panel; nothing while it is closed. */
  render(flow: Flow, manifests: Manifests): TemplateResult | typeof nothing {
    if (!this.#isOpen) return nothing;
    const { words, runner, flowId, scenario, scenarios } = this.#host;
    const views = this.#load.value;
    if (this.#load.error !== undefined) {
      const told = new Error(words.views.loadFailed);
      return html`<div class="dock">${failed(told, words, () => void this.#load.run())}</div>`;
    }
    if (views === undefined) return html`<div class="dock">${waiting('')}</div>`;
    return html`<offhook-run
      part="run"
      class="dock"
      .words=${words}
      .views=${views}
      .flow=${flow}
      .manifests=${manifests}
      .runner=${runner}
      .offered=${scenario}
      .scenarios=${scenarios}
      shelf=${flowId ?? flow.name}
      @offhook-run-shown=${this.#looked}
      @offhook-close=${this.#closed}
    ></offhook-run>`;
  }

  /** The stage has become lower: what was in view is to be so still. */
  async #fit(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.canvas?.fit();
  }

  async #open(): Promise<OffhookRun | null> {
    if (!this.#isOpen) this.turn();
    await this.#host.updateComplete;
    await this.#load.taskComplete.catch(() => undefined); // told in place of the panel
    await this.#host.updateComplete;
    const panel = this.#host.renderRoot.querySelector<OffhookRun>('offhook-run');
    await panel?.updateComplete;
    return panel;
  }

  readonly #looked = ({ shown }: RunShownEvent): void => {
    this.#shown = shown;
    this.#host.requestUpdate();
  };

  readonly #closed = (): void => {
    this.turn();
    this.#host.renderRoot.querySelector<HTMLElement>('.run')?.focus();
  };

  /** Before the parts hear of a key, so that these work wherever the focus is. */
  readonly #keyed = (event: KeyboardEvent): void => {
    if (!event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const isStep = event.key === '.' || event.key === ',';
    if (event.key !== 'Enter' && !(isStep && this.#isOpen)) return;
    if (this.#host.flow === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    void this.#open().then((panel) =>
      isStep ? panel?.step(event.key === '.' ? 1 : -1) : panel?.play(),
    );
  };
}
