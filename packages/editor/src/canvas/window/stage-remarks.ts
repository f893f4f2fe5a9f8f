import { html, nothing, render, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Intent } from '../../intent.ts';
import { icon } from '../../theme/icons.ts';
import type { GroupFrame, Picture, Rectangle, StageNote } from '../canvas-view.ts';
import { frameOf } from '../scene/remarks.ts';
import type { Scene } from '../scene/scene.ts';

type Markdown = (text: string) => unknown;

/** Reads Markdown, once there is a note to be read. */
const loadMarkdown = async (): Promise<Markdown> =>
  (await import('../../building/markdown.ts')).renderMarkdown;

const placed = ({ x, y, width, height }: Rectangle): ReturnType<typeof styleMap> =>
  styleMap({
    transform: `translate(${x}px, ${y}px)`,
    width: `${width}px`,
    height: `${height}px`,
  });

/** What people drew around the blocks, as elements: the heads of groups, and notes. */
export class StageRemarks {
  readonly #scene: Scene;
  readonly #element = document.createElement('div');
  readonly #told: (intent: Intent) => void;
  #picture: Picture | undefined;
  #markdown: Markdown | undefined;
  #isLoading = false;
  /** The group or the note whose text is typed. */
  #edited: string | undefined;
  /** Where a note is while it is dragged or resized. */
  #moved: { readonly id: string; readonly at: Rectangle } | undefined;

  constructor(scene: Scene, holder: HTMLElement, told: (intent: Intent) => void) {
    this.#scene = scene;
    this.#told = told;
    this.#element.className = 'remarks';
    holder.prepend(this.#element);
  }

  /** Takes over a picture. */
  show(picture: Picture): void {
    const isEmpty = (from: Picture | undefined): boolean =>
      (from?.decorations?.groups.length ?? 0) + (from?.decorations?.notes.length ?? 0) === 0;
    if (isEmpty(picture) && isEmpty(this.#picture)) return;
    this.#picture = picture;
    this.#moved = undefined;
    this.draw();
  }

  group(id: string): GroupFrame | undefined {
    return this.#picture?.decorations?.groups.find((group) => group.id === id);
  }

  note(id: string): StageNote | undefined {
    return this.#picture?.decorations?.notes.find((note) => note.id === id);
  }

  /** Shows a note somewhere else, such as while it is dragged. */
  moveNote(id: string, at: Rectangle): void {
    this.#moved = { id, at };
    this.draw();
  }

  /** Draws all anew, such as while a block of a group is dragged. */
  draw(): void {
    const { groups = [], notes = [] } = this.#picture?.decorations ?? {};
    if (notes.length > 0 && this.#markdown === undefined) void this.#load();
    render(
      html`${groups.map((group) => this.#head(group))}${notes.map((note) => this.#note(note))}`,
      this.#element,
    );
  }

  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#markdown = await loadMarkdown();
    this.draw();
  }

  #edit(id: string | undefined): void {
    this.#edited = id;
    this.draw();
    this.#element.querySelector<HTMLElement>('input, textarea')?.focus();
  }

  #head(group: GroupFrame): TemplateResult | typeof nothing {
    const frame = frameOf(group, this.#scene);
    const words = this.#picture?.words.canvas;
    if (frame === undefined || words === undefined) return nothing;
    const { id, title, collapsed = false, nodes } = group;
    const label = collapsed ? words.expand(title) : words.collapse(title);
    const isChosen = collapsed && nodes.every((node) => this.#picture?.selection.includes(node));
    return html`<div
      class="group-head ${collapsed ? 'collapsed' : ''} ${isChosen ? 'chosen' : ''}"
      data-group=${id}
      role="group"
      aria-label=${words.group(title, nodes.length)}
      style=${placed(collapsed ? frame : { ...frame, height: 32 })}
      @dblclick=${() => this.#edit(id)}
    >
      <button
        class="plain square small"
        aria-expanded=${!collapsed}
        aria-label=${label}
        title=${label}
        @click=${() => this.#told({ kind: 'collapse', group: id, collapsed: !collapsed })}
      >
        ${icon('chevron', 14)}
      </button>
      ${this.#edited === id ? this.#titleBox(group) : html`<span>${title}</span>`}
      ${collapsed ? html`<small>${nodes.length}</small>` : nothing}
    </div>`;
  }

  #titleBox({ id, title }: GroupFrame): TemplateResult {
    const write = (text: string): void => {
      this.#edit(undefined);
      if (text !== title) this.#told({ kind: 'rename-group', group: id, title: text });
    };
    return this.#textBox(title, this.#picture?.words.canvas.groupTitle ?? '', write, 'input');
  }

  #note(note: StageNote): TemplateResult {
    const { id, text, hue = 48 } = note;
    const at = this.#moved?.id === id ? this.#moved.at : note.at;
    const words = this.#picture?.words.canvas;
    const write = (next: string): void => {
      this.#edit(undefined);
      if (next !== text) this.#told({ kind: 'write-note', note: id, text: next });
    };
    const typed = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && event.target === event.currentTarget) this.#edit(id);
    };
    return html`<div
      class="note"
      data-note=${id}
      role="note"
      tabindex="0"
      aria-label=${words?.note ?? ''}
      style="--hue:${hue};transform:translate(${at.x}px,${at.y}px);width:${at.width}px;height:${at.height}px"
      @dblclick=${() => this.#edit(id)}
      @keydown=${typed}
    >
      ${
        this.#edited === id
          ? this.#textBox(text, words?.noteText ?? '', write, 'textarea')
          : html`<div class="prose">${this.#markdown?.(text) ?? text}</div>`
      }
      <span class="note-corner" data-corner aria-hidden="true"></span>
    </div>`;
  }

  #textBox(
    text: string,
    label: string,
    write: (text: string) => void,
    kind: 'input' | 'textarea',
  ): TemplateResult {
    const valueOf = (event: Event): string =>
      event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
        ? event.target.value
        : text;
    const blurred = (event: Event): void => {
      if (this.#edited !== undefined) write(valueOf(event));
    };
    const typed = (event: KeyboardEvent): void => {
      event.stopPropagation();
      if (event.key === 'Escape') this.#edit(undefined);
      // A note has lines: it is written when it is left.
      if (event.key === 'Enter' && kind === 'input') write(valueOf(event));
    };
    return kind === 'input'
      ? html`<input aria-label=${label} .value=${text} @blur=${blurred} @keydown=${typed} />`
      : html`<textarea aria-label=${label} .value=${text} @blur=${blurred} @keydown=${typed}></textarea>`;
  }
}
