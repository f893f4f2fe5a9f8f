import type { Manifests } from '@offhook/contract';
import type { Flow, Operation } from '@offhook/flow';
import { buildingKinds, lookingKinds } from '../building/building-intent.ts';
import type { Hands } from '../building/site.ts';
import type { Intent, IntentOf } from '../intent.ts';
import { blockName, problemSentence, refusalSentence, stepTitle } from '../words/flow-words.ts';
import type { Carried } from './carried.ts';
import { operationFor } from './operation-for.ts';
import { placing } from './placing.ts';

/** Intents that change nothing. */
const looking: ReadonlySet<string> = new Set<Intent['kind']>([
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

  /** The hands that edit for what builds. */
  get hands(): Omit<Hands, 'editor'> {
    return {
      say: (message, isRefusal) => this.say(message, isRefusal),
      select: (nodes) => this.#select(nodes),
      tell: (intent) => void this.carryOut(intent),
      edit: (operation, { like = operation, joins } = {}) => {
        const { flow, known, words } = this.#editor;
        if (flow === undefined || known === undefined) return false;
        const title = stepTitle(like, { flow, manifests: known, words });
        return this.#apply(operation, title, known, joins);
      },
    };
  }

  async carryOut(intent: Intent): Promise<void> {
    const { flow, known } = this.#editor;
    if (flow === undefined || known === undefined) return;
    if (this.#editor.readonly && !looking.has(intent.kind) && !lookingKinds.has(intent.kind)) {
      this.say(this.#editor.words.editor.readonly, true);
      await this.#editor.canvas?.restore();
      return;
    }
    if (buildingKinds.has(intent.kind)) return this.#editor.building.carryOut(intent);
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
      editor.building.prepare();
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
    if (nodes.length > 0) this.#editor.building.prepare();
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

  #place({ what, at, after, into }: IntentOf<'place'>, flow: Flow, manifests: Manifests): void {
    const isFound = after !== undefined || into !== undefined;
    const point = at ?? this.#editor.canvas?.centre ?? [0, 0];
    if (what === 'block') {
      const spot = isFound && at === undefined ? { after, into } : { at: point, after, into };
      this.#editor.building.prepare();
      this.#editor.explorer = { kind: 'place', ...spot };
      return;
    }
    const placed = placing(flow, what, point);
    if (this.#edit(placed.operation, manifests)) this.#announcePlaced(placed.id);
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
    const state = store.drafts?.state;
    if (!isDone && message !== undefined) this.say(message, true);
    else if (state === 'kept') this.say(words.drafts.keptAdvice);
    else if (state === 'clash') await store.decide();
    else if (state === 'away') this.say(words.drafts.awayAdvice, true);
  }

  async #download(format: 'offhook' | 'cti', flow: Flow): Promise<void> {
    const { inEnglish, words } = this.#editor;
    if (inEnglish === undefined) return;
    const { download, writeFlowFile } = await import('./files.ts');
    const file = writeFlowFile(flow, format, inEnglish, words);
    if ('refusal' in file) this.say(file.refusal, true);
    else download(file.name, file.text);
  }

  async #upload(flow: Flow, manifests: Manifests): Promise<void> {
    const { chooseFile, readFlowFile, uploading } = await import('./files.ts');
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
