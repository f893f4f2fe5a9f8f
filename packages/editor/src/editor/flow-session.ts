import type { Manifests } from '@offhook/contract';
import {
  changesBetween,
  edit,
  type Flow,
  type History,
  history,
  isSame,
  type Operation,
  type Refusal,
} from '@offhook/flow';
import type { ReactiveControllerHost } from 'lit';

/** How an edit is carried out. */
export interface EditOptions {
  readonly manifests: Manifests;
  /** What the step to undo is called. */
  readonly title: string;
  /** Steps in a row with the same word become one. */
  readonly joins?: string | undefined;
}

/** Holds the flow that is edited, with its steps to undo and what was saved of it. */
export class FlowSession {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #changed: (flow: Flow) => void;
  #history: History | undefined;
  #saved: Flow | undefined;
  #compared: { flow: Flow; saved: Flow; isDirty: boolean } | undefined;

  /** `changed` hears of every edit, undo and redo, but not of a flow that is opened. */
  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, changed: (flow: Flow) => void) {
    this.#host = host;
    this.#changed = changed;
  }

  get flow(): Flow | undefined {
    return this.#history?.flow;
  }

  /** What was saved of the flow, or what it was when it was opened. */
  get saved(): Flow | undefined {
    return this.#saved;
  }

  /** True where something was edited since the flow was opened or saved. */
  get isDirty(): boolean {
    const { flow } = this;
    const saved = this.#saved;
    if (flow === undefined || saved === undefined || flow === saved) return false;
    if (this.#compared?.flow !== flow || this.#compared.saved !== saved) {
      const isDirty = !isSame(flow, saved);
      this.#compared = { flow, saved, isDirty };
    }
    return this.#compared.isDirty;
  }

  get undoTitle(): string | undefined {
    return this.#history && history.undoTitle(this.#history);
  }

  get redoTitle(): string | undefined {
    return this.#history && history.redoTitle(this.#history);
  }

  /** Begins to edit a flow; the steps of another are gone. */
  open(flow: Flow | undefined): void {
    this.#history = flow && history.of(flow);
    this.#saved = flow;
    this.#host.requestUpdate();
  }

  /** The flow with its steps, as they can be kept elsewhere. */
  get steps(): History | undefined {
    return this.#history;
  }

  /** Takes up steps that led to the flow as it stands, such as those of the page before a reload. */
  resume({ past, future }: Pick<History, 'past' | 'future'>): void {
    if (this.#history === undefined) return;
    this.#history = { flow: this.#history.flow, past, future };
    this.#host.requestUpdate();
  }

  /** Remembers what was saved. */
  markSaved(flow: Flow): void {
    this.#saved = flow;
    this.#host.requestUpdate();
  }

  /** Makes the flow another one, as one step that can be undone. */
  adopt(flow: Flow, title: string): void {
    if (this.#history === undefined) return;
    const changes = changesBetween(this.#history.flow, flow);
    const next = history.apply(this.#history, { type: 'restore', name: title, changes });
    if ('past' in next) this.#go(next);
  }

  /** Carries an edit out; answers with the reason where it is refused. */
  edit(operation: Operation, how: EditOptions): Refusal | undefined {
    if (this.#history === undefined) return undefined;
    const { manifests, title, joins } = how;
    const step = edit.batch(title, [operation]);
    const next = history.apply(this.#history, step, { manifests, joins });
    if ('refused' in next && next.refused !== undefined) return next.refused;
    if ('past' in next) this.#go(next);
    return undefined;
  }

  /** Takes the latest step back; answers with its title. */
  undo(): string | undefined {
    const title = this.undoTitle;
    if (this.#history !== undefined) this.#go(history.undo(this.#history));
    return title;
  }

  /** Makes the step again that was taken back; answers with its title. */
  redo(): string | undefined {
    const title = this.redoTitle;
    if (this.#history !== undefined) this.#go(history.redo(this.#history));
    return title;
  }

  #go(next: History): void {
    const isSame = next === this.#history;
    this.#history = next;
    if (isSame) return;
    this.#host.requestUpdate();
    this.#changed(next.flow);
  }
}
