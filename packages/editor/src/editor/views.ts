import { Task } from '@lit-labs/task';
import type { Manifests } from '@offhook/contract';
import type { Flow, Problem } from '@offhook/flow';
import {
  html,
  type LitElement,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { OffhookCanvas } from '../canvas/canvas.ts';
import type { OffhookDetails } from '../details/details.ts';
import type { OffhookOutline } from '../outline/outline.ts';
import { worstByNode } from '../problems/problem.ts';
import type { OffhookText, TextDraft, TextDraftEvent } from '../text/text.ts';
import { textShelf } from '../text/text-shelf.ts';
import { loadViewWords } from '../words/load-view-words.ts';
import type { ViewWords } from '../words/view-words.ts';
import type { Words } from '../words/words.ts';
import { firstBox, focusRegion, regionKey } from './regions.ts';
import { failed, waiting } from './states.ts';

/** The views of a flow. */
export const viewNames = ['graph', 'outline', 'text'] as const;
export type ViewName = (typeof viewNames)[number];

/** What the views are shown in: the editor, as far as they reach. */
export interface ViewHost extends ReactiveControllerHost, HTMLElement {
  readonly flow: Flow | undefined;
  readonly flowId: string | undefined;
  readonly words: Words;
  readonly problems: readonly Problem[];
  readonly selection: readonly string[];
  readonly readonly: boolean;
  readonly canvas: OffhookCanvas | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
  announcement: string;
}

const define: Readonly<Record<ViewName, () => Promise<void>>> = {
  graph: async () => undefined,
  outline: async () => (await import('../outline/define.ts')).defineOutline(),
  text: async () => (await import('../text/define.ts')).defineText(),
};

/** Which view of the flow is shown; all but the graph are loaded when they are asked for. */
export class Views implements ReactiveController {
  readonly #host: ViewHost;
  readonly #load: Task<[ViewName, string], ViewWords | undefined>;
  #name: ViewName = 'graph';
  #draft: { readonly of: string; readonly typed: TextDraft | undefined } | undefined;

  constructor(host: ViewHost) {
    this.#host = host;
    host.addController(this);
    this.#load = new Task(host, {
      task: async ([name, language]) => {
        if (name === 'graph') return undefined;
        const [words] = await Promise.all([loadViewWords(language), define[name]()]);
        return words;
      },
      args: () => [this.#name, host.words.language],
    });
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#keyed, { capture: true });
    this.#host.addEventListener('keydown', this.#left);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#keyed, { capture: true });
    this.#host.removeEventListener('keydown', this.#left);
  }

  /** The view that is shown. */
  get name(): ViewName {
    return this.#name;
  }

  /** True where the text view holds something that is no flow yet. */
  get hasDraft(): boolean {
    return this.#typed !== undefined;
  }

  /** What was typed over the flow, before a reload too. */
  get #typed(): TextDraft | undefined {
    const of = this.#shelf;
    if (this.#draft?.of !== of)
      this.#draft = { of, typed: of === '' ? undefined : textShelf.read(of) };
    return this.#draft.typed;
  }

  /** What the draft is kept under; flows that the page keeps are kept by the page. */
  get #shelf(): string {
    return this.#host.flowId ?? '';
  }

  /** Shows a view, and takes the focus there where it is asked to. */
  async show(name: ViewName, takesFocus = true): Promise<void> {
    if (name === this.#name) return;
    this.#name = name;
    const { words } = this.#host;
    this.#host.announcement = words.views.shown(words.views.names[name]);
    this.#host.requestUpdate();
    if (!takesFocus) return;
    await this.#host.updateComplete;
    await this.#load.taskComplete.catch(() => undefined); // told in place of the view
    await this.#host.updateComplete;
    this.focus();
  }

  /** Brings a block into view and focuses it. */
  async reveal(node: string): Promise<void> {
    if (this.#name === 'graph') return this.#host.canvas?.reveal(node);
    if (this.#name === 'outline')
      return this.#part<OffhookOutline>('offhook-outline')?.reveal(node);
    this.#part<OffhookText>('offhook-text')?.reveal(node);
  }

  /** Takes the focus to the view itself, such as after the focused block was removed. */
  focusStage(): void {
    if (this.#name === 'graph') this.#host.canvas?.focusStage();
    else this.focus();
  }

  /** Takes the focus to what can be typed of the selected block. */
  async openDetails(): Promise<void> {
    await this.#host.updateComplete;
    const details = await this.#details();
    (details && firstBox(details))?.focus();
  }

  async #details(): Promise<HTMLElement | null | undefined> {
    const side = this.#part<LitElement>('offhook-sidebar');
    await side?.updateComplete;
    const details = side?.renderRoot.querySelector<OffhookDetails>('offhook-details');
    await details?.settled();
    return details;
  }

  /** Takes the focus to the view that is shown. */
  focus(): void {
    if (this.#name === 'graph') {
      const [first] = this.#host.selection;
      if (first === undefined) this.#host.canvas?.focusStage();
      else void this.#host.canvas?.reveal(first);
      return;
    }
    this.#part<HTMLElement>(`offhook-${this.#name}`)?.focus();
  }

  /** The view in place of the graph; nothing where the graph is shown. */
  render(flow: Flow, manifests: Manifests): TemplateResult | typeof nothing {
    if (this.#name === 'graph') return nothing;
    const { words } = this.#host;
    if (this.#load.error !== undefined) {
      return failed(new Error(words.views.loadFailed), words, () => void this.#load.run());
    }
    const views = this.#load.value;
    if (views === undefined) return waiting('');
    return this.#name === 'outline'
      ? this.#outline(flow, manifests, views)
      : this.#text(flow, manifests, views);
  }

  #outline(flow: Flow, manifests: Manifests, views: ViewWords): TemplateResult {
    const { words, selection, problems, readonly } = this.#host;
    return html`<offhook-outline
      part="outline"
      class="view"
      .words=${words}
      .views=${views}
      .flow=${flow}
      .manifests=${manifests}
      .selection=${selection}
      .problems=${worstByNode(problems, words)}
      .readonly=${readonly}
    ></offhook-outline>`;
  }

  #text(flow: Flow, manifests: Manifests, views: ViewWords): TemplateResult {
    const { words, selection, readonly } = this.#host;
    return html`<offhook-text
      part="text"
      class="view"
      .words=${words}
      .views=${views}
      .flow=${flow}
      .manifests=${manifests}
      .selection=${selection}
      .readonly=${readonly}
      .draft=${this.#typed}
      @offhook-text-draft=${this.#drafted}
    ></offhook-text>`;
  }

  #part<E extends Element>(name: string): E | null {
    return this.#host.renderRoot.querySelector<E>(name);
  }

  readonly #drafted = ({ draft }: TextDraftEvent): void => {
    const of = this.#shelf;
    this.#draft = { of, typed: draft };
    if (of !== '') textShelf.keep(of, draft);
    this.#host.requestUpdate();
  };

  /** Before the parts hear of a key, so that these work wherever the focus is. */
  readonly #keyed = (event: KeyboardEvent): void => {
    const name = viewKey(event);
    const region = regionKey(event);
    if (name === undefined && region === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (name !== undefined) void this.show(name);
    else if (region !== undefined) focusRegion(this.#host.renderRoot, event, region);
  };

  /** Escape in the menu at the side leads back to the view. */
  readonly #left = (event: KeyboardEvent): void => {
    const isLeaving = event.key === 'Escape' && !event.defaultPrevented;
    const side = this.#part('offhook-sidebar');
    if (!isLeaving || side === null || !event.composedPath().includes(side)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.focus();
  };
}

/** Ctrl, Shift and a digit choose a view. */
const viewKey = (event: KeyboardEvent): ViewName | undefined => {
  if (!event.ctrlKey || !event.shiftKey || event.altKey || event.metaKey) return undefined;
  return viewNames[['Digit1', 'Digit2', 'Digit3'].indexOf(event.code)];
};
