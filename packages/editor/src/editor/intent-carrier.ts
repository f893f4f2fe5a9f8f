import type { Manifests } from '@offhook/contract';
import { blockOf, edit, type Flow, type Operation, type Point, type Problem } from '@offhook/flow';
import type { OffhookCanvas } from '../canvas/canvas.ts';
import type { Ends, Intent, IntentOf } from '../intent.ts';
import { insertAfter } from '../outline/insert-after.ts';
import type { Way } from '../outline/outline-tree.ts';
import { blockName, problemSentence, refusalSentence, stepTitle } from '../words/flow-words.ts';
import type { Words } from '../words/words.ts';
import { chooseFile, download, readFlowFile, uploading, writeFlowFile } from './files.ts';
import type { FlowSession } from './flow-session.ts';
import type { FlowStore } from './flow-store.ts';
import { operationFor } from './operation-for.ts';
import { type Placing, placing } from './placing.ts';
import type { Views } from './views.ts';

/** What the Explorer was opened for. */
export type ExplorerPurpose =
  | { readonly kind: 'place'; readonly at: Point; readonly after?: Way | undefined }
  | { readonly kind: 'change'; readonly node: string };

/** What intents are carried out on: the editor, as far as they reach. */
export interface Carried {
  readonly flow: Flow | undefined;
  /** The manifests in the language of the editor. */
  readonly known: Manifests | undefined;
  /** The manifests that files are read and written by. */
  readonly inEnglish: Manifests | undefined;
  readonly words: Words;
  readonly problems: readonly Problem[];
  readonly readonly: boolean;
  readonly session: FlowSession;
  readonly store: FlowStore;
  readonly canvas: OffhookCanvas | null;
  readonly views: Views;
  readonly updateComplete: Promise<boolean>;
  readonly showProblems: () => void;
  /** Lets the person type into an input of the selected block. */
  readonly focusInput: (input: string) => Promise<void>;
  selection: readonly string[];
  selectedConnection: Ends | undefined;
  explorer: ExplorerPurpose | undefined;
  notice: { readonly message: string; readonly isRefusal: boolean } | undefined;
  announcement: string;
}

/** Intents that change nothing. */
const looking: ReadonlySet<Intent['kind']> = new Set([
  'select',
  'select-connection',
  'reveal',
  'open-details',
  'announce',
  'say',
  'download',
  'close-explorer',
]);

/** Does what people want with the editor: edits the document, or opens what helps to. */
export class IntentCarrier {
  readonly #editor: Carried;

  constructor(editor: Carried) {
    this.#editor = editor;
  }

  async carryOut(intent: Intent): Promise<void> {
    const { flow, known } = this.#editor;
    if (flow === undefined || known === undefined) return;
    if (this.#editor.readonly && !looking.has(intent.kind)) {
      this.say(this.#editor.words.editor.readonly, true);
      await this.#editor.canvas?.restore();
      return;
    }
    const operation = operationFor(intent, flow, known);
    if (operation !== undefined) {
      const isNudge = intent.kind === 'move' && intent.by === 'keys';
      this.#edit(operation, known, isNudge ? 'nudge' : undefined);
      if (intent.kind === 'remove') this.#editor.views.focusStage();
      return;
    }
    switch (intent.kind) {
      case 'apply':
        this.#apply(intent.operation, intent.title, known, intent.joins);
        return;
      case 'place':
        return this.#place(intent, flow, known);
      case 'choose':
        return this.#choose(intent.action, flow, known);
      case 'undo':
      case 'redo':
        return this.#step(intent.kind);
      case 'save':
      case 'publish':
        return this.#keep(intent.kind);
      case 'download':
        return this.#download(intent.format, flow);
      case 'upload':
        return this.#upload(flow, known);
      default:
        return this.#show(intent);
    }
  }

  /** Says something where it is seen and heard. */
  say(message: string, isRefusal = false): void {
    this.#editor.notice = { message, isRefusal };
  }

  async #show(intent: Intent): Promise<void> {
    const editor = this.#editor;
    if (intent.kind === 'select') this.#select(intent.nodes);
    if (intent.kind === 'select-connection') {
      editor.selection = [];
      editor.selectedConnection = intent.ends;
    }
    if (intent.kind === 'change-action') {
      editor.explorer = { kind: 'change', node: intent.node };
    }
    if (intent.kind === 'close-explorer') editor.explorer = undefined;
    if (intent.kind === 'say') {
      this.say(editor.words.stage[intent.message], intent.tone === 'refusal');
    }
    if (intent.kind === 'announce') editor.announcement = intent.message;
    if (intent.kind === 'open-details') {
      this.#select([intent.node]);
      await editor.views.openDetails();
    }
    if (intent.kind === 'reveal') {
      this.#select([intent.node]);
      await editor.updateComplete;
      await editor.views.reveal(intent.node);
      if (intent.input !== undefined) await editor.focusInput(intent.input);
    }
  }

  #select(nodes: readonly string[]): void {
    this.#editor.selection = nodes;
    this.#editor.selectedConnection = undefined;
  }

  #edit(operation: Operation, manifests: Manifests, joins?: string): boolean {
    const { flow, words } = this.#editor;
    if (flow === undefined) return false;
    return this.#apply(
      operation,
      stepTitle(operation, { flow, manifests, words }),
      manifests,
      joins,
    );
  }

  #apply(operation: Operation, title: string, manifests: Manifests, joins?: string): boolean {
    const { session, words } = this.#editor;
    const refusal = session.edit(operation, { manifests, title, joins });
    if (refusal === undefined) this.#editor.notice = undefined;
    else this.say(refusalSentence(refusal, words), true);
    this.#editor.selectedConnection = undefined;
    return refusal === undefined;
  }

  #place({ what, at, after }: IntentOf<'place'>, flow: Flow, manifests: Manifests): void {
    const point = at ?? this.#editor.canvas?.centre ?? [0, 0];
    if (what === 'block') {
      this.#editor.explorer = { kind: 'place', at: point, after };
      return;
    }
    const placed = placing(flow, manifests, what, point);
    if (placed && this.#edit(placed.operation, manifests)) this.#announcePlaced(placed.id);
  }

  #choose(action: string, flow: Flow, manifests: Manifests): void {
    const purpose = this.#editor.explorer;
    this.#editor.explorer = undefined;
    if (purpose?.kind === 'change') {
      this.#edit(edit.changeAction(purpose.node, action), manifests);
      return;
    }
    const placed =
      purpose?.after === undefined
        ? placing(flow, manifests, { action }, purpose?.at ?? [0, 0])
        : this.#following(purpose.after, action, flow, manifests);
    if (placed === undefined || !this.#edit(placed.operation, manifests)) return;
    this.#select([placed.id]);
    this.#announcePlaced(placed.id);
    void this.#editor.updateComplete.then(() => this.#editor.views.reveal(placed.id));
  }

  /** A block that stands in a way out of another one. */
  #following(after: Way, action: string, flow: Flow, manifests: Manifests): Placing | undefined {
    const manifest = manifests.actions[action];
    if (manifest === undefined) return undefined;
    const { id, operations } = insertAfter(flow, manifests, after, blockOf(manifest));
    const [adding] = operations;
    if (adding === undefined) return undefined;
    const title = stepTitle(adding, { flow, manifests, words: this.#editor.words });
    return { id, operation: edit.batch(title, operations) };
  }

  #announcePlaced(id: string): void {
    const { flow, known, words } = this.#editor;
    if (flow === undefined || known === undefined) return;
    this.#editor.announcement = words.editor.placed(blockName(flow, id, known, words));
  }

  #step(kind: 'undo' | 'redo'): void {
    const { session } = this.#editor;
    const title = kind === 'undo' ? session.undo() : session.redo();
    this.#editor.notice = undefined;
    const { undone, redone } = this.#editor.words.editor;
    if (title !== undefined) {
      this.#editor.announcement = kind === 'undo' ? undone(title) : redone(title);
    }
  }

  async #keep(kind: 'save' | 'publish'): Promise<void> {
    const { store, problems, words } = this.#editor;
    const [first, ...others] = problems.filter(({ severity }) => severity === 'error');
    if (kind === 'publish' && first !== undefined) {
      this.say(words.editor.notPublished(problemSentence(first, words), others.length), true);
      this.#editor.showProblems();
      if (first.node !== undefined && Object.hasOwn(this.#editor.flow?.nodes ?? {}, first.node)) {
        this.#select([first.node]);
        await this.#editor.views.reveal(first.node);
      }
      return;
    }
    this.#editor.notice = undefined;
    const isDone = kind === 'save' ? await store.save() : await store.publish();
    const message = store.outcome?.message;
    if (!isDone && message !== undefined) this.say(message, true);
  }

  #download(format: 'offhook' | 'cti', flow: Flow): void {
    const { inEnglish, words } = this.#editor;
    if (inEnglish === undefined) return;
    const file = writeFlowFile(flow, format, inEnglish, words);
    if ('refusal' in file) this.say(file.refusal, true);
    else download(file.name, file.text);
  }

  async #upload(flow: Flow, manifests: Manifests): Promise<void> {
    const file = await chooseFile();
    if (file === undefined) return;
    const { inEnglish = manifests, words } = this.#editor;
    const read = readFlowFile(await file.text(), file.name, inEnglish, words);
    if ('refusal' in read) return this.say(read.refusal, true);
    const step = uploading(flow, read.flow, words.files.upload(file.name));
    if (!this.#edit(step, manifests)) return;
    this.#select([]);
    await this.#editor.updateComplete;
    this.#editor.canvas?.fit();
    const count = Object.keys(read.flow.nodes).length;
    this.say([words.editor.uploaded(count, file.name), ...read.notes].join(' '));
  }
}
