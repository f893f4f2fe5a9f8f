import type { Manifests } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import {
  html,
  type LitElement,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Builder } from '../building/builder.ts';
import { buildingNow, loadBuilding } from '../building/on-demand.ts';
import type { Panel, PanelPlace } from '../building/panel.ts';
import type { Hands } from '../building/site.ts';
import type { Intent } from '../intent.ts';
import type { BuildingWords } from '../words/building-words.ts';
import { loadBuildingWords } from '../words/load-building-words.ts';
import type { Carried } from './carried.ts';
import { isTyping } from './shortcuts.ts';
import { TypedAhead } from './typed-ahead.ts';

/** What opens a panel into whose box people type on. */
const opening: ReadonlySet<string> = new Set(['quick-add', 'find', 'show-commands']);

type Host = Carried & ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** Lets people build: loads what that takes when it is first wanted, and hears of the clipboard. */
export class Building implements ReactiveController, PanelPlace {
  readonly #host: Host;
  readonly #lent: () => Omit<Hands, 'editor'>;
  #builder: Builder | undefined;
  #words: BuildingWords | undefined;
  #language: string | undefined;
  #loading: { readonly language: string; readonly builder: Promise<Builder> } | undefined;
  #isLastUsed = false;
  #panel: Panel | undefined;

  constructor(host: Host, lent: () => Omit<Hands, 'editor'>) {
    this.#host = host;
    this.#lent = lent;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['copy', 'cut', 'paste'] as const) {
      document.addEventListener(type, this.#clipped);
    }
    document.addEventListener('focusin', this.#used);
    document.addEventListener('pointerdown', this.#used);
  }

  /** Who opens a flow with notes or groups will want to write them. */
  hostUpdated(): void {
    const { flow } = this.#host;
    if (flow?.notes !== undefined && this.#builder === undefined) this.prepare();
  }

  hostDisconnected(): void {
    for (const type of ['copy', 'cut', 'paste'] as const) {
      document.removeEventListener(type, this.#clipped);
    }
    document.removeEventListener('focusin', this.#used);
    document.removeEventListener('pointerdown', this.#used);
  }

  get #hands(): Hands {
    return { ...this.#lent(), editor: this.#host };
  }

  /** What is open over the stage. */
  get panel(): Panel | undefined {
    return this.#panel;
  }
  set panel(panel: Panel | undefined) {
    this.#panel = panel;
    this.#host.requestUpdate();
  }

  /** True where the focus is in what is open over the stage. */
  get hasFocus(): boolean {
    return this.#host.renderRoot.querySelector('.panel')?.matches(':focus-within') ?? false;
  }

  /** Takes the focus to what is open over the stage. */
  focus(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('.panel > *')?.focus();
  }

  /** What building says; undefined until it is loaded. */
  get words(): BuildingWords | undefined {
    return this.#words;
  }

  /** Loads what building takes, so that it is there when a hand wants it. */
  prepare(): void {
    if (this.#builder === undefined || this.#language !== this.#host.words.language)
      whenIdle(() => void this.#load());
  }

  /** Does what is a matter of building. */
  async carryOut(intent: Intent): Promise<void> {
    const ahead = opening.has(intent.kind) ? new TypedAhead(this.#host) : undefined;
    try {
      const builder = await this.#load();
      await builder.carryOut(intent);
      await this.#host.updateComplete;
      await ahead?.giveTo(this.#host.renderRoot.querySelector<LitElement>('.panel > *'));
    } finally {
      ahead?.end();
    }
  }

  /** What is open over the stage. */
  render(flow: Flow, known: Manifests): TemplateResult | typeof nothing {
    const panel = this.#panel;
    const words = this.#words;
    if (panel === undefined || words === undefined) return nothing;
    return html`<div class="panel">${panel({ flow, known, words })}</div>`;
  }

  /** Two that want it at once get the same. */
  async #load(): Promise<Builder> {
    const { language } = this.#host.words;
    if (this.#builder !== undefined && this.#language === language) return this.#builder;
    if (this.#loading?.language !== language)
      this.#loading = { language, builder: this.#bring(language) };
    const { builder } = this.#loading;
    try {
      return await builder;
    } finally {
      if (this.#loading?.builder === builder) this.#loading = undefined;
    }
  }

  async #bring(language: string): Promise<Builder> {
    const [door, words] = await Promise.all([loadBuilding(), loadBuildingWords(language)]);
    door.defineBuilding();
    this.#builder = this.#builder?.speaking(words) ?? new door.Builder(this.#hands, words);
    this.#words = words;
    this.#language = language;
    this.#host.requestUpdate();
    return this.#builder;
  }

  readonly #used = (event: Event): void => {
    this.#isLastUsed = event.composedPath().includes(this.#host);
  };

  /** The browser sends these to whatever is selected in the page, so that the page itself must hear them. */
  readonly #clipped = (event: ClipboardEvent): void => {
    const { flow, known, selection } = this.#host;
    const isOurs = this.#isLastUsed && !isTyping(event) && !isTextSelected();
    if (!isOurs || flow === undefined || known === undefined) return;
    if (event.type === 'paste') {
      event.preventDefault();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      this.#hands.tell({ kind: 'paste-text', text });
      return;
    }
    if (selection.length === 0) return;
    event.preventDefault();
    const kind = event.type === 'cut' ? 'cut' : 'copy';
    const text = buildingNow()?.clipboardText({ flow, known, editor: this.#host });
    if (text === undefined || event.clipboardData === null) return this.#hands.tell({ kind });
    event.clipboardData.setData('text/plain', text);
    if (this.#words) this.#host.announcement = this.#words.told.copied(selection.length);
    if (kind === 'cut') this.#hands.tell({ kind: 'remove', nodes: selection });
  };
}

/** A hand that is on the stage must not wait for what it does not want yet; some browsers do not tell when they are idle. */
const whenIdle = (load: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(load, { timeout: 1_000 });
  else setTimeout(load, 200);
};

const isTextSelected = (): boolean => document.getSelection()?.isCollapsed === false;
