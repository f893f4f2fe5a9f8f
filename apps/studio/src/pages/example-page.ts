import { Task } from '@lit-labs/task';
import type { Adapter, Client } from '@offhook/client';
import { controls, icon } from '@offhook/editor';
import type { Flow } from '@offhook/flow';
import { html, LitElement, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { GoEvent, NoticeEvent, sentenceOf, TrailEvent } from '../app/page-events.ts';
import { to } from '../app/route.ts';
import type { Theme } from '../app/theme.ts';
import { exampleScenarios, examples, loadExample } from '../examples/examples.ts';
import { pageStyles } from '../parts/page.styles.ts';
import { pageState } from '../parts/page-state.ts';
import { workerRunner } from '../rehearsal/runner.ts';
import { words } from '../words/words.ts';
import { examplePageStyles } from './example-page.styles.ts';
import { flowPageStyles } from './flow-page.styles.ts';

interface Loaded {
  readonly flow: Flow;
  readonly adapters: readonly Adapter[];
}

/** An example to look at, and to make a flow of an adapter from. */
export class StudioExample extends LitElement {
  static override styles = [controls, pageStyles, flowPageStyles, examplePageStyles];

  @property({ attribute: false }) client!: Client;
  @property() folder = '';
  @property({ attribute: false }) theme: Theme;
  @state() private isBusy = false;
  @query('select') private adapterBox!: HTMLSelectElement;
  readonly #runner = workerRunner();
  readonly #scenarios = () => exampleScenarios(this.folder);
  readonly #page = new Task(this, {
    task: async ([client, folder]): Promise<Loaded> => {
      const [flow, adapters] = await Promise.all([loadExample(folder), client.listAdapters()]);
      const title = examples.find((example) => example.folder === folder)?.title ?? flow.name;
      this.dispatchEvent(
        new TrailEvent([{ title: words().examples.title, href: to.examples() }, { title }]),
      );
      return { flow, adapters };
    },
    args: () => [this.client, this.folder] as const,
  });

  protected override render(): TemplateResult | undefined {
    return pageState(this.#page, (loaded) => this.#content(loaded));
  }

  #content({ flow, adapters }: Loaded): TemplateResult {
    return html`<offhook-editor
      readonly
      .flow=${flow}
      .theme=${this.theme}
      .runner=${this.#runner}
      .scenarios=${this.#scenarios}
    >
      <form slot="toolbar" @submit=${(event: Event) => this.#use(event, flow)}>
        <label>
          ${words().adapter.label}
          <select>
            ${adapters.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
          </select>
        </label>
        <button class="primary" ?disabled=${this.isBusy || adapters.length === 0}>
          ${icon('add', 15)} ${words().examples.use}
        </button>
      </form>
    </offhook-editor>`;
  }

  async #use(event: Event, document: Flow): Promise<void> {
    event.preventDefault();
    this.isBusy = true;
    try {
      const made = await this.client.createFlow(this.adapterBox.value, { document });
      this.dispatchEvent(new GoEvent(to.flow(made.id)));
    } catch (error) {
      this.dispatchEvent(new NoticeEvent(sentenceOf(error), true));
    } finally {
      this.isBusy = false;
    }
  }
}
