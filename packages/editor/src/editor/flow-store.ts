import { Task } from '@lit-labs/task';
import { ClientError, createClient, type FlowDetail } from '@offhook/client';
import type { Flow } from '@offhook/flow';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DraftKeeper } from '../drafts/draft-keeper.ts';
import type { Choices } from '../drafts/merge-box.ts';
import type { Words } from '../words/words.ts';
import { type FlowEventDetail, type FlowEventName, flowEvent } from './events.ts';
import type { FlowSession } from './flow-session.ts';
import { keptSteps } from './kept-steps.ts';
import type { Notice } from './notice.ts';

/** What the store asks of its element. */
export interface StoreHost extends ReactiveControllerHost, EventTarget {
  readonly server: string;
  readonly flowId: string | undefined;
  readonly words: Words;
  /** True where the page lets nothing be edited. */
  readonly looksOnly: boolean;
  notice: Notice | undefined;
}

const sentence = (error: unknown): string => {
  if (error instanceof ClientError) return error.message;
  return error instanceof Error ? error.message : String(error);
};

/** Loads, saves and publishes the flow of a server; without a flow id it only tells the page. */
export class FlowStore implements ReactiveController {
  readonly #host: StoreHost;
  readonly #session: FlowSession;
  readonly load: Task<[string, string | undefined], FlowDetail | undefined>;
  #keeper: DraftKeeper | undefined;
  /** What the flow is called where this browser keeps something of it. */
  #key = '';
  #publishedVersion: number | undefined;
  #hasLeft = false;
  #isDeciding = false;
  /** What is under way. */
  busy: 'save' | 'publish' | undefined;
  /** What the latest save or publish said. */
  outcome: { readonly isGood: boolean; readonly message: string } | undefined;

  constructor(host: StoreHost, session: FlowSession) {
    this.#host = host;
    this.#session = session;
    host.addController(this);
    this.load = new Task(host, {
      task: ([server, id]) => this.#open(server, id),
      args: () => [host.server, host.flowId],
    });
  }

  hostConnected(): void {
    window.addEventListener('online', this.#looked);
    window.addEventListener('pagehide', this.#hidden);
    document.addEventListener('visibilitychange', this.#looked);
    // An element that was put elsewhere in the page edits on.
    if (this.#hasLeft) void this.load.run();
    this.#hasLeft = false;
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#looked);
    window.removeEventListener('pagehide', this.#hidden);
    document.removeEventListener('visibilitychange', this.#looked);
    this.#hasLeft = this.#keeper !== undefined;
    this.#keepSteps();
    void this.#keeper?.close();
  }

  /** Sees to the drafts of a flow that a server keeps; undefined where none does. */
  get drafts(): DraftKeeper | undefined {
    return this.#keeper;
  }

  /** The version that runs now, where a server tells. */
  get publishedVersion(): number | undefined {
    return this.#publishedVersion;
  }

  /** True where a server keeps the flow. */
  get isRemote(): boolean {
    return this.#host.flowId !== undefined;
  }

  /** True where closing the page would lose edits. */
  get wouldLose(): boolean {
    return this.#keeper?.wouldLose ?? this.#session.isDirty;
  }

  /** True while the person chooses between two people's edits. */
  get isDeciding(): boolean {
    return this.#isDeciding && this.#keeper?.clash !== undefined;
  }

  /** Opens the choice between two people's edits. */
  readonly decide = async (): Promise<void> => {
    const [{ defineMerge }] = await Promise.all([
      import('../drafts/define.ts'),
      this.#keeper?.review(),
    ]);
    defineMerge();
    this.#isDeciding = true;
    this.#host.requestUpdate();
  };

  /** Carries out what was chosen; without it the choice waits. */
  readonly decided = (choices: Choices | undefined): void => {
    this.#isDeciding = false;
    this.#host.requestUpdate();
    if (choices !== undefined) void this.#keeper?.decide(choices);
  };

  /** Hears of every edit. */
  changed(): void {
    this.#keeper?.changed();
  }

  /** Saves the draft at once; answers whether it is saved now. */
  save(): Promise<boolean> {
    return this.#during('save', async (flow) => {
      const isSaved = await this.#saveDraft(flow);
      const { toolbar } = this.#host.words;
      if (isSaved) this.outcome = { isGood: true, message: toolbar.saved };
      return isSaved;
    });
  }

  /** Saves what is not saved, and publishes it. */
  publish(): Promise<boolean> {
    return this.#during('publish', async () => {
      if (this.#session.isDirty && !(await this.#saveDraft())) return false;
      const { flow } = this.#session;
      const { flowId: id, words } = this.#host;
      if (flow === undefined) return false;
      if (id === undefined || this.#keeper === undefined) {
        this.#tell('offhook-flow-published', { flow });
        this.outcome = { isGood: true, message: words.toolbar.published };
        return true;
      }
      const { revision } = this.#keeper;
      const { version } = await createClient(this.#host.server).publish(id, { revision });
      this.#publishedVersion = version.number;
      this.#tell('offhook-flow-published', { flow, version: version.number });
      this.outcome = {
        isGood: true,
        message: words.toolbar.publishedVersion(version.number),
      };
      return true;
    });
  }

  async #open(server: string, id: string | undefined): Promise<FlowDetail | undefined> {
    const before = this.#keeper;
    this.#keepSteps();
    this.#keeper = undefined;
    await before?.close();
    if (id === undefined) return undefined;
    this.#session.open(undefined);
    this.#key = `${new URL(server, location.href).href} ${id}`;
    const keeper = this.#keeperOf(server, id);
    this.#keeper = keeper;
    const detail = await keeper.open();
    if (this.#keeper !== keeper) return detail;
    this.#publishedVersion = detail?.publishedVersion ?? undefined;
    const { flow } = this.#session;
    const steps = flow && keptSteps.read(this.#key, flow);
    if (steps !== undefined) this.#session.resume(steps);
    return detail;
  }

  #keepSteps(): void {
    const { steps } = this.#session;
    if (this.#keeper !== undefined && steps !== undefined) keptSteps.keep(this.#key, steps);
  }

  #keeperOf(server: string, id: string): DraftKeeper {
    const host = this.#host;
    return new DraftKeeper(id, this.#key, {
      session: this.#session,
      client: createClient(server),
      get words() {
        return host.words;
      },
      get looksOnly() {
        return host.looksOnly;
      },
      update: () => host.requestUpdate(),
      say: (message) => {
        host.notice = { message, isRefusal: false };
      },
      clashed: () => void this.decide(),
      saved: (flow, { draftRevision: revision }) =>
        this.#tell('offhook-flow-saved', { flow, revision }),
    });
  }

  readonly #looked = (): void => {
    if (document.visibilityState === 'hidden') this.#hidden();
    else void this.#keeper?.look();
  };

  readonly #hidden = (): void => {
    this.#keepSteps();
    void this.#keeper?.settle();
  };

  /** Answers whether the draft is saved; what is wrong is said by the outcome, or by the state of the draft. */
  async #saveDraft(flow = this.#session.flow): Promise<boolean> {
    if (this.#keeper !== undefined) {
      const isSaved = await this.#keeper.save();
      const { refusal } = this.#keeper;
      if (!isSaved && refusal !== undefined) this.outcome = { isGood: false, message: refusal };
      return isSaved;
    }
    if (flow === undefined) return false;
    this.#tell('offhook-flow-saved', { flow });
    this.#session.markSaved(flow);
    return true;
  }

  async #during(
    busy: 'save' | 'publish',
    work: (flow: Flow) => Promise<boolean>,
  ): Promise<boolean> {
    const { flow } = this.#session;
    if (flow === undefined || this.busy !== undefined) return false;
    this.busy = busy;
    this.outcome = undefined;
    this.#host.requestUpdate();
    try {
      return await work(flow);
    } catch (error) {
      this.outcome = { isGood: false, message: sentence(error) };
      return false;
    } finally {
      this.busy = undefined;
      this.#host.requestUpdate();
    }
  }

  #tell(name: FlowEventName, detail: FlowEventDetail): void {
    this.#host.dispatchEvent(flowEvent(name, detail));
  }
}
