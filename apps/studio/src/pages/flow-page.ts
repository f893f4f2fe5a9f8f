import { Task, TaskStatus } from '@lit-labs/task';
import type { Client } from '@offhook/client';
import type { JsonRecord, SuggestionPort } from '@offhook/contract';
import { controls, icon, type OffhookEditor } from '@offhook/editor';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { NoticeEvent, sentenceOf, TrailEvent } from '../app/page-events.ts';
import { to } from '../app/route.ts';
import type { Theme } from '../app/theme.ts';
import { exampleScenarios } from '../examples/examples.ts';
import { workerRunner } from '../rehearsal/runner.ts';
import { scenarioOf } from '../runs/rehearsed-run.ts';
import { suggestionsFrom } from '../suggestions/suggestions.ts';
import { words } from '../words/words.ts';
import { flowPageStyles } from './flow-page.styles.ts';

/** The version that the page before asked to have back. */
const wishedVersion = (): number | undefined => {
  const wish: unknown = history.state;
  if (typeof wish !== 'object' || wish === null || !('version' in wish)) return undefined;
  return typeof wish.version === 'number' ? wish.version : undefined;
};

const loadScenarios = () => exampleScenarios();

/** The editor of a flow, with the ways to its record and its versions. */
export class StudioFlow extends LitElement {
  static override styles = [controls, flowPageStyles];

  @property({ attribute: false }) client!: Client;
  @property() flow = '';
  @property({ attribute: false }) theme: Theme;
  /** The id of a run whose event is to be rehearsed. */
  @property() run: string | undefined;
  /** A block to show. */
  @property() block: string | undefined;
  @state() private scenario: JsonRecord | undefined;
  readonly #runner = workerRunner();
  #suggestions: SuggestionPort | undefined;
  @query('offhook-editor') private editor!: OffhookEditor | null;
  readonly #trail = new Task(this, {
    task: async ([client, id]) => {
      const flow = await client.flow(id);
      const adapter = await client.adapter(flow.adapterId);
      if (this.run !== undefined) void this.#offer(client, adapter.id, this.run);
      this.dispatchEvent(
        new TrailEvent([
          { title: words().adapters.title, href: to.adapters() },
          { title: adapter.name, href: to.adapter(adapter.id) },
          { title: flow.name },
        ]),
      );
    },
    args: () => [this.client, this.flow] as const,
    // The editor itself tells why a flow cannot be loaded.
    onError: () =>
      this.dispatchEvent(new TrailEvent([{ title: words().adapters.title, href: to.adapters() }])),
  });

  /** True where leaving would lose edits. */
  get isDirty(): boolean {
    return this.editor?.isDirty ?? false;
  }

  /** Saves or keeps what was edited; answers whether the page can be left without losing it. */
  async settle(): Promise<boolean> {
    return (await this.editor?.settle()) ?? true;
  }

  /** Hands the editor the event of a past run; the editor itself is there without it. */
  async #offer(client: Client, adapter: string, run: string): Promise<void> {
    try {
      this.scenario = scenarioOf(await client.run(adapter, run));
    } catch (error) {
      this.dispatchEvent(new NoticeEvent(sentenceOf(error), true));
    }
  }

  protected override firstUpdated(): void {
    if (this.block !== undefined) void this.editor?.reveal(this.block);
    const version = wishedVersion();
    if (version !== undefined) void this.#restore(version);
  }

  /** Makes the draft an older version, as a step that can be undone. */
  async #restore(number: number): Promise<void> {
    const { versions, find } = words();
    try {
      const { document } = await this.client.version(this.flow, number);
      const isDone = (await this.editor?.adopt(document, find.restored(number))) ?? false;
      history.replaceState(null, '');
      const message = isDone ? versions.used(number) : find.gone;
      this.dispatchEvent(new NoticeEvent(message, !isDone));
    } catch (error) {
      this.dispatchEvent(new NoticeEvent(sentenceOf(error), true));
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('client') && !changed.has('flow')) return;
    const { client, flow } = this;
    this.#suggestions = suggestionsFrom(client, async () => (await client.flow(flow)).adapterId);
  }

  protected override render(): TemplateResult {
    return html`<offhook-editor server="" flow-id=${this.flow} .theme=${this.theme} .runner=${this.#runner} .suggestions=${this.#suggestions} .scenario=${this.scenario} .scenarios=${loadScenarios}>
      <nav slot="toolbar" aria-label=${words().flow.label} aria-busy=${this.#trail.status === TaskStatus.PENDING}>
        <a href=${to.flowSettings(this.flow)}>${icon('settings', 16)} ${words().frame.settings}</a>
        <a href=${to.versions(this.flow)}>${icon('history', 16)} ${words().flow.versions}</a>
      </nav>
    </offhook-editor>`;
  }
}
