import { edit, manifestFor, type Point, socketsOf, throughSocket } from '@offhook/flow';
import { html } from 'lit';
import { blockName, socketName } from '../words/flow-words.ts';
import { changeBlock } from './changing.ts';
import type { Hit } from './find-in-flow.ts';
import { onlyOf, placed } from './placer.ts';
import { placeOfList } from './quick-add.ts';
import { rememberChoice } from './recent.ts';
import type { Site } from './site.ts';
import type { Spot } from './spot.ts';

/** What is open over the stage, and what becomes of what is chosen there. */
export class Panels {
  #spot: Spot = {};
  #asked = 0;

  /** Opens the quick list where a person is: at the selected connection or block, else in the middle. */
  openQuickAdd(site: Site): void {
    const { editor, flow, known } = site;
    const centre = editor.canvas?.centre ?? [0, 0];
    const into = editor.selectedConnection;
    if (into !== undefined) return this.openAt(site, { into }, flow.layout?.[into.to] ?? centre);
    const node = editor.selection.at(-1);
    const block = node === undefined ? undefined : flow.nodes[node];
    const sockets = block ? socketsOf(manifestFor(known, block), block) : [];
    const free = sockets.find((socket) => (block?.to?.[socket] ?? []).length === 0);
    const through = throughSocket(sockets);
    const isFree = through !== undefined && (block?.to?.[through] ?? []).length === 0;
    const socket = isFree ? through : (free ?? through);
    if (node === undefined || socket === undefined)
      return this.openAt(site, { at: centre }, centre);
    const [x, y] = flow.layout?.[node] ?? centre;
    this.openAt(site, { after: { node, socket } }, [x + 208, y]);
  }

  /** Opens the quick list for a spot, beside a place of the stage. */
  openAt(site: Site, spot: Spot, at: Point): void {
    const { editor } = site;
    const { canvas } = editor;
    if (canvas === null) return;
    this.#spot = spot;
    const [x, y] = canvas.screenAt(at);
    const beside = placeOfList([x, y], canvas.getBoundingClientRect());
    const where = this.#whereOf(site, spot);
    editor.building.panel = ({ flow, known, words }) => html`<offhook-quick-add
      style=${beside}
      .words=${words}
      .spoken=${editor.words}
      .flow=${flow}
      .manifests=${known}
      .inEnglish=${editor.inEnglish}
      .spot=${spot}
      .where=${where}
    ></offhook-quick-add>`;
  }

  #whereOf({ flow, known, editor, words }: Site, { after, into, to }: Spot): string {
    const { quickAdd } = words;
    const name = (id: string): string => blockName(flow, id, known, editor.words);
    const socket = (way: { readonly node: string; readonly socket: string }): string =>
      socketName(way.socket, editor.words, manifestFor(known, flow.nodes[way.node]));
    if (into !== undefined) return quickAdd.between(name(into.from), name(into.to));
    if (to?.side === 'input') return quickAdd.before(name(to.node));
    const way = after ?? to;
    return way === undefined ? quickAdd.free : quickAdd.after(socket(way), name(way.node));
  }

  /** Opens the Explorer for the spot of the quick list. */
  openExplorer(site: Site): void {
    this.#shut(site);
    site.editor.explorer = { ...this.#spot, kind: 'place' };
  }

  /** Places what was chosen in the quick list. */
  place(site: Site, choice: string): void {
    this.#shut(site);
    this.#put(site, choice, this.#spot);
  }

  /** Does with an action what the Explorer was opened for. */
  choose(site: Site, choice: string): void {
    const purpose = site.editor.explorer;
    site.editor.explorer = undefined;
    if (purpose?.kind === 'change') return changeBlock(site, purpose.node, choice);
    this.#put(site, choice, purpose ?? {});
  }

  #put(site: Site, choice: string, spot: Spot): void {
    const { flow, editor } = site;
    const end = choice === 'end' ? onlyOf(flow, 'end') : undefined;
    const from = spot.after ?? (spot.to?.side === 'output' ? spot.to : undefined);
    if (end !== undefined && from !== undefined) {
      site.edit(edit.connect(from.node, from.socket, end));
      editor.canvas?.focusStage();
      return;
    }
    const made = placed(site, choice, spot);
    if (made === undefined) return;
    const [only, ...others] = made.operations;
    const operation = others.length === 0 && only ? only : edit.batch('', made.operations);
    if (!site.edit(operation, { like: made.adding })) return;
    rememberChoice(choice);
    site.select([made.id]);
    this.#announce(site, made.id);
    void editor.updateComplete.then(() => editor.views.reveal(made.id));
  }

  #announce({ editor, known }: Site, id: string): void {
    const { flow, words } = editor;
    if (flow !== undefined) {
      editor.announcement = words.editor.placed(blockName(flow, id, known, words));
    }
  }

  openFind({ editor }: Site): void {
    this.#asked += 1;
    const asked = this.#asked;
    editor.building.panel = ({ flow, known, words }) => html`<offhook-find-bar
      .words=${words}
      .spoken=${editor.words}
      .flow=${flow}
      .manifests=${known}
      .asked=${asked}
    ></offhook-find-bar>`;
  }

  openCommands({ editor }: Site): void {
    editor.building.panel = ({ flow, words }) => html`<offhook-commands
      .words=${words}
      .spoken=${editor.words}
      .now=${{
        selection: editor.selection,
        nodes: Object.keys(flow.nodes),
        readonly: editor.readonly,
        canUndo: editor.session.undoTitle !== undefined,
        canRedo: editor.session.redoTitle !== undefined,
      }}
    ></offhook-commands>`;
  }

  /** Brings a place that was found into view; the bar keeps the focus. */
  async showHit(site: Site, { node, note }: Hit): Promise<void> {
    const { editor } = site;
    if (node !== undefined) {
      site.select([node]);
      await editor.updateComplete;
      await editor.views.reveal(node);
    }
    const at = note === undefined ? undefined : site.flow.notes?.[note];
    if (at !== undefined) editor.canvas?.fit();
    editor.building.focus();
  }

  /** Closes what is open, and gives the focus back to the stage. */
  close(site: Site): void {
    const hadFocus = site.editor.building.hasFocus;
    this.#shut(site);
    if (!hadFocus) return;
    const [first, ...others] = site.editor.selection;
    if (first !== undefined && others.length === 0) void site.editor.views.reveal(first);
    else site.editor.views.focusStage();
  }

  #shut({ editor }: Site): void {
    editor.building.panel = undefined;
  }
}
