import { Task } from '@lit-labs/task';
import { type Client, ClientError, createClient, type FlowDetail } from '@offhook/client';
import type { Flow } from '@offhook/flow';
import type { ReactiveControllerHost } from 'lit';
import type { Words } from '../words/words.ts';
import { type FlowEventDetail, type FlowEventName, flowEvent } from './events.ts';
import type { FlowSession } from './flow-session.ts';

/** What the store asks of its element. */
export interface StoreHost extends ReactiveControllerHost, EventTarget {
  readonly server: string;
  readonly flowId: string | undefined;
  readonly words: Words;
}

const sentence = (error: unknown): string => {
  if (error instanceof ClientError) return error.message;
  return error instanceof Error ? error.message : String(error);
};

/** Loads, saves and publishes the flow of a server; without a flow id it only tells the page. */
export class FlowStore {
  readonly #host: StoreHost;
  readonly #session: FlowSession;
  readonly load: Task<[string, string | undefined], FlowDetail | undefined>;
  #detail: FlowDetail | undefined;
  /** What is under way. */
  busy: 'save' | 'publish' | undefined;
  /** What the latest save or publish said. */
  outcome: { readonly isGood: boolean; readonly message: string } | undefined;

  constructor(host: StoreHost, session: FlowSession) {
    this.#host = host;
    this.#session = session;
    this.load = new Task(host, {
      task: async ([server, id]) => {
        if (id === undefined) return undefined;
        this.#detail = undefined;
        session.open(undefined);
        const detail = await createClient(server).flow(id);
        this.#detail = detail;
        session.open(detail.draft);
        return detail;
      },
      args: () => [host.server, host.flowId],
    });
  }

  /** The version that runs now, where a server tells. */
  get publishedVersion(): number | undefined {
    return this.#detail?.publishedVersion ?? undefined;
  }

  /** True where a server keeps the flow. */
  get isRemote(): boolean {
    return this.#host.flowId !== undefined;
  }

  /** Saves the draft; answers whether it is saved now. */
  save(): Promise<boolean> {
    return this.#during('save', async (flow) => {
      await this.#saveDraft(flow);
      this.outcome = { isGood: true, message: this.#host.words.toolbar.saved };
    });
  }

  /** Saves what is not saved, and publishes it. */
  publish(): Promise<boolean> {
    return this.#during('publish', async (flow) => {
      if (this.#session.isDirty) await this.#saveDraft(flow);
      const id = this.#host.flowId;
      if (id === undefined) {
        this.#tell('offhook-flow-published', { flow });
        this.outcome = { isGood: true, message: this.#host.words.toolbar.published };
        return;
      }
      const { version } = await this.#client.publish(id);
      if (this.#detail) this.#detail = { ...this.#detail, publishedVersion: version.number };
      this.#tell('offhook-flow-published', { flow, version: version.number });
      const message = this.#host.words.toolbar.publishedVersion(version.number);
      this.outcome = { isGood: true, message };
    });
  }

  get #client(): Client {
    return createClient(this.#host.server);
  }

  async #saveDraft(flow: Flow): Promise<void> {
    const id = this.#host.flowId;
    const detail = this.#detail;
    if (id !== undefined && detail !== undefined) {
      const saved = await this.#client.saveDraft(id, flow, detail.draftRevision);
      this.#detail = saved;
      this.#tell('offhook-flow-saved', { flow, revision: saved.draftRevision });
    } else {
      this.#tell('offhook-flow-saved', { flow });
    }
    this.#session.markSaved(flow);
  }

  async #during(busy: 'save' | 'publish', work: (flow: Flow) => Promise<void>): Promise<boolean> {
    const { flow } = this.#session;
    if (flow === undefined || this.busy !== undefined) return false;
    this.busy = busy;
    this.outcome = undefined;
    this.#host.requestUpdate();
    try {
      await work(flow);
      return true;
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
