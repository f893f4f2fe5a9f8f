import { Task } from '@lit-labs/task';
import type { Adapter, Client, FoundFlow } from '@offhook/client';
import type { Manifests } from '@offhook/contract';
import { controls } from '@offhook/editor';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { NoticeEvent, sentenceOf, TrailEvent } from '../app/page-events.ts';
import { to } from '../app/route.ts';
import { findStyles } from '../find/find.styles.ts';
import { actionsCalled, foundFlow } from '../find/found-flow.ts';
import { loadManifests } from '../parts/catalog.ts';
import { pageStyles } from '../parts/page.styles.ts';
import { pageState } from '../parts/page-state.ts';
import { adapterTabs } from '../parts/tabs.ts';
import { words } from '../words/words.ts';

interface Results {
  /** What was looked for. */
  readonly text: string;
  readonly found: readonly FoundFlow[];
  readonly next: string | null;
}

/** Milliseconds after the last letter until the server is asked. */
const pause = 250;

/** Looks into all flows of an adapter, page by page. */
export class StudioFind extends LitElement {
  static override styles = [controls, pageStyles, findStyles];

  @property({ attribute: false }) client!: Client;
  @property() adapter = '';
  @state() private text = '';
  @state() private older: Results | undefined;
  @state() private isBusy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #page = new Task(this, {
    task: async ([client, id]): Promise<{ adapter: Adapter; manifests: Manifests }> => {
      const [adapter, manifests] = await Promise.all([client.adapter(id), loadManifests()]);
      this.dispatchEvent(
        new TrailEvent([
          { title: words().adapters.title, href: to.adapters() },
          { title: adapter.name, href: to.adapter(id) },
          { title: words().find.title },
        ]),
      );
      return { adapter, manifests };
    },
    args: () => [this.client, this.adapter] as const,
  });
  readonly #results = new Task(this, {
    task: async ([text, page]): Promise<Results | undefined> => {
      this.older = undefined;
      if (text === '' || page === undefined) return undefined;
      return this.#ask(text, page.manifests);
    },
    args: () => [this.text, this.#page.value] as const,
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult | undefined {
    return pageState(this.#page, ({ adapter, manifests }) => this.#content(adapter, manifests));
  }

  #content(adapter: Adapter, manifests: Manifests): TemplateResult {
    const { find } = words();
    return html`<div class="head">
        <div>
          <h1>${adapter.name}</h1>
          <p class="sub">${find.about}</p>
        </div>
      </div>
      ${adapterTabs(adapter.id, 'find')}
      <search class="search">
        <input
          type="search"
          autofocus
          aria-label=${find.label}
          placeholder=${find.hint}
          maxlength="200"
          @input=${this.#typed}
        />
      </search>
      ${
        this.text === ''
          ? told(find.start, find.startText)
          : pageState(this.#results, (results) =>
              results === undefined ? html`` : this.#list(results, manifests),
            )
      }`;
  }

  #list(first: Results, manifests: Manifests): TemplateResult {
    const { find } = words();
    const shown = this.older ?? first;
    if (shown.found.length === 0) return told(find.nothing(shown.text), find.nothingText);
    return html`<p class="count" role="status">
        ${find.count(shown.found.length)}${shown.next === null ? '' : ' +'}
      </p>
      ${shown.found.map((flow) => foundFlow(flow, shown.text))}
      ${
        shown.next === null
          ? nothing
          : html`<div class="more">
              <button ?disabled=${this.isBusy} @click=${() => void this.#more(shown, manifests)}>
                ${find.more}
              </button>
            </div>`
      }`;
  }

  async #ask(text: string, manifests: Manifests, after?: string): Promise<Results> {
    const actions = actionsCalled(manifests, text);
    const page = await this.client.search(this.adapter, {
      q: text,
      ...(actions !== '' && { actions }),
      ...(after !== undefined && { after }),
    });
    return { text, ...page };
  }

  async #more(shown: Results, manifests: Manifests): Promise<void> {
    if (shown.next === null || this.isBusy) return;
    this.isBusy = true;
    try {
      const page = await this.#ask(shown.text, manifests, shown.next);
      if (this.text === shown.text)
        this.older = { ...page, found: [...shown.found, ...page.found] };
    } catch (error) {
      this.dispatchEvent(new NoticeEvent(sentenceOf(error), true));
    } finally {
      this.isBusy = false;
    }
  }

  readonly #typed = (event: Event): void => {
    const box = event.currentTarget as HTMLInputElement; // cast: the listener stands on that box
    const text = box.value.trim();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.text = text;
    }, pause);
  };
}

const told = (lead: string, text: string): TemplateResult => html`<div class="panel state">
  <p class="lead">${lead}</p>
  <p>${text}</p>
</div>`;
