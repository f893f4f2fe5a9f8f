import type { Manifests } from '@offhook/contract';
import { type Flow, manifestFor } from '@offhook/flow';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Picture } from '../canvas/canvas-view.ts';
import { toneOf } from '../canvas/outline.ts';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { groupStyles } from '../theme/groups.styles.ts';
import { groupMark } from '../theme/groups.ts';
import { icon } from '../theme/icons.ts';
import type { ViewWords } from '../words/view-words.ts';
import type { Words } from '../words/words.ts';
import { outlineStyles } from './outline.styles.ts';
import { doInOutline } from './outline-deeds.ts';
import { deedFor, deedsOf, type OutlineDeed, treeStep } from './outline-keys.ts';
import { keyOf, linesAbove, type OutlineRow, outlineRows } from './outline-rows.ts';
import { outlineTools } from './outline-tools.ts';
import { type OutlineItem, outlineTree } from './outline-tree.ts';
import { deedSubject, type RowWording, rowLabel, rowText } from './row-words.ts';
import type { TargetEvent } from './target-picker.ts';
import { connectedBy, targetsFor } from './targets.ts';

/** The flow as a tree that can be read and edited line by line, without seeing or pointing. */
export class OffhookOutline extends LitElement {
  static override styles = [controls, groupStyles, outlineStyles];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) views!: ViewWords;
  @property({ attribute: false }) flow!: Flow;
  @property({ attribute: false }) manifests!: Manifests;
  @property({ attribute: false }) selection: readonly string[] = [];
  @property({ attribute: false }) problems: Picture['problems'] = new Map();
  @property({ type: Boolean }) readonly = false;
  @state() private current = '';
  @state() private closed: ReadonlySet<string> = new Set();
  @state() private asked: 'rename' | 'connect' | undefined;
  #tree: readonly OutlineItem[] = [];
  #rows: readonly OutlineRow[] = [];
  #takesFocus = false;

  /** Brings a block's line into view and focuses it. */
  async reveal(node: string): Promise<void> {
    this.#goTo(node);
    this.#takesFocus = true;
    this.requestUpdate();
    await this.updateComplete;
  }

  /** Takes the focus to the line at hand. */
  override focus(): void {
    this.#takesFocus = true;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('flow') || changed.has('manifests')) {
      this.#tree = outlineTree(this.flow, this.manifests);
    }
    const [first] = this.selection;
    if (changed.has('selection') && first !== undefined && this.#nodeAtHand !== first)
      this.#goTo(first);
    const place = this.#rows.findIndex(({ key }) => key === this.current);
    this.#rows = outlineRows(this.#tree, this.closed);
    if (this.#rows.some(({ key }) => key === this.current)) return;
    const near = this.#rows[Math.min(Math.max(place, 0), this.#rows.length - 1)];
    this.current = near?.key ?? '';
  }

  protected override updated(): void {
    if (!this.#takesFocus || this.asked !== undefined) return;
    this.#takesFocus = false;
    const at = this.#rows.findIndex(({ key }) => key === this.current);
    const lines = this.renderRoot.querySelectorAll<HTMLElement>('[role=treeitem]');
    const target = lines[at] ?? this.renderRoot.querySelector<HTMLElement>('.empty button');
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { outline } = this.views;
    const row = this.#row;
    return html`${row === undefined ? nothing : this.#tools(row)}
      ${this.#rows.length === 0 ? this.#empty() : nothing}
      <div
        class="tree"
        role="tree"
        aria-label=${outline.label}
        aria-multiselectable="true"
        @keydown=${this.#keyed}
        ?hidden=${this.#rows.length === 0}
      >
        ${repeat(
          this.#rows,
          ({ key }) => key,
          (each) => this.#line(each),
        )}
      </div>`;
  }

  #empty(): TemplateResult {
    const { outline } = this.views;
    return html`<div class="empty">
      <p class="lead">${this.words.stage.empty}</p>
      ${
        this.readonly
          ? nothing
          : html`<button class="primary" @click=${this.#begin}>
              ${outline.addStart}
            </button>`
      }
    </div>`;
  }

  readonly #begin = (): void => {
    this.#takesFocus = true;
    tell(this, { kind: 'place', what: 'start' });
  };

  #tools(row: OutlineRow): TemplateResult {
    const wording = this.#wording;
    const subject = deedSubject(row.item, wording);
    return html`${outlineTools({
      views: this.views,
      subject,
      allowed: deedsOf(row, this.readonly),
      press: (deed) => this.#do(deed),
    })}`;
  }

  #line(row: OutlineRow): TemplateResult {
    const { item, key } = row;
    const isCurrent = key === this.current;
    const node = item.kind === 'block' ? item.node : undefined;
    const isAsked = isCurrent ? this.asked : undefined;
    return html`<div
      class="line ${item.kind}"
      role="treeitem"
      style="--level:${row.level}"
      tabindex=${isCurrent ? 0 : -1}
      aria-level=${row.level}
      aria-posinset=${row.place}
      aria-setsize=${row.siblings}
      aria-expanded=${row.isOpen ?? nothing}
      aria-selected=${node !== undefined && this.selection.includes(node)}
      aria-label=${rowLabel(item, this.#wording)}
      @click=${(event: MouseEvent) => this.#clicked(event, row)}
      @dblclick=${() => this.#do('rename')}
    >
      <span class="twist">${row.isOpen === undefined ? nothing : icon('chevron', 14)}</span>
      ${isAsked === 'rename' ? this.#nameBox(row) : this.#text(item)}
      ${isAsked === 'connect' ? this.#picker(row) : nothing}
    </div>`;
  }

  #text(item: OutlineItem): TemplateResult {
    const { title, beside } = rowText(item, this.#wording);
    if (item.kind === 'socket') {
      return html`<span class="socket ${toneOf(item.socket)}">${title}</span><span class="beside">${beside}</span>`;
    }
    if (item.kind !== 'block') {
      return html`${item.kind === 'link' ? icon('redo', 14) : nothing}<span class="beside">${title}</span>`;
    }
    const node = this.flow.nodes[item.node];
    const problem = this.problems.get(item.node);
    const mark =
      node?.action === undefined
        ? html`<span class="round ${node?.kind ?? ''}"></span>`
        : groupMark(manifestFor(this.manifests, node)?.group, 22);
    return html`${mark}<span class="title">${title}</span>
      <span class="beside">${beside}</span>
      ${problem === undefined ? nothing : html`<span class="sign ${problem.severity}" title=${problem.message}>${icon('alert', 14)}</span>`}
      <code class="id">${item.node}</code>`;
  }

  #nameBox({ item }: OutlineRow): TemplateResult {
    const name = rowText(item, this.#wording).title;
    return html`<input
      class="name"
      aria-label=${this.words.details.blockTitle}
      .value=${name}
      @keydown=${this.#named}
      @blur=${this.#named}
    />`;
  }

  #picker(row: OutlineRow): TemplateResult {
    return html`<offhook-target-picker
      label=${this.views.outline.connectTo(deedSubject(connectedBy(row.item, this.#wording), this.#wording))}
      nothing=${this.views.outline.nothingFits}
      .targets=${targetsFor(row.item, this.#wording)}
      @offhook-target=${(event: TargetEvent) => this.#picked(event, row)}
    ></offhook-target-picker>`;
  }

  get #row(): OutlineRow | undefined {
    return this.#rows.find(({ key }) => key === this.current);
  }

  get #nodeAtHand(): string | undefined {
    const item = this.#row?.item;
    return item?.kind === 'block' ? item.node : undefined;
  }

  get #wording(): RowWording {
    const { flow, manifests, words, views, problems } = this;
    return { flow, manifests, words, views, problems };
  }

  #goTo(node: string): void {
    const above = linesAbove(this.#tree, (item) => item.kind === 'block' && item.node === node);
    if (above === undefined) return;
    this.closed = new Set([...this.closed].filter((key) => !above.includes(key)));
    this.current = keyOf({ kind: 'block', node, items: [] });
  }

  #step(key: string, isMore: boolean): void {
    this.current = key;
    this.#takesFocus = true;
    const node = this.#nodeAtHand;
    if (node === undefined || (this.selection.length === 1 && this.selection[0] === node)) return;
    const nodes = isMore ? [...new Set([...this.selection, node])] : [node];
    tell(this, { kind: 'select', nodes });
  }

  #clicked(event: MouseEvent, row: OutlineRow): void {
    if (this.asked !== undefined && row.key === this.current) return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest('.twist') !== null) this.#turn(row);
    this.asked = undefined;
    this.#step(row.key, event.shiftKey || event.ctrlKey || event.metaKey);
  }

  #turn({ key, isOpen }: OutlineRow): void {
    if (isOpen === undefined) return;
    const closed = new Set(this.closed);
    if (isOpen) closed.add(key);
    else closed.delete(key);
    this.closed = closed;
  }

  readonly #keyed = (event: KeyboardEvent): void => {
    const row = this.#row;
    if (row === undefined || this.asked !== undefined) return;
    const isRightToLeft = getComputedStyle(this).direction === 'rtl';
    const step = treeStep(event, this.#rows, this.current, isRightToLeft);
    const deed = deedFor(event, row);
    if (step === undefined && deed === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (step?.kind === 'go') this.#step(step.to, step.extends);
    else if (step !== undefined) this.#turn(row);
    else if (deed !== undefined) this.#do(deed);
  };

  #do(deed: OutlineDeed): void {
    const row = this.#row;
    if (row === undefined || !deedsOf(row, this.readonly).has(deed)) return;
    if (deed === 'rename' || deed === 'connect') {
      this.asked = deed;
      if (deed === 'rename') void this.updateComplete.then(() => this.#nameField?.select());
      return;
    }
    if (deed !== 'details' && deed !== 'add') this.#takesFocus = true;
    doInOutline(deed, row.item, this.#wording, this);
    this.requestUpdate();
  }

  get #nameField(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input.name');
  }

  readonly #named = (event: KeyboardEvent | FocusEvent): void => {
    event.stopPropagation();
    const key = event instanceof KeyboardEvent ? event.key : 'Enter';
    if (this.asked !== 'rename' || (key !== 'Enter' && key !== 'Escape')) return;
    const title = this.#nameField?.value.trim() ?? '';
    const node = this.#nodeAtHand;
    this.asked = undefined;
    this.#takesFocus = event instanceof KeyboardEvent;
    if (key === 'Enter' && node !== undefined) tell(this, { kind: 'rename', node, title });
  };

  #picked({ picked }: TargetEvent, { item }: OutlineRow): void {
    if (this.asked !== 'connect') return;
    this.asked = undefined;
    this.#takesFocus = true;
    if (picked !== undefined) doInOutline({ connectTo: picked }, item, this.#wording, this);
  }
}
