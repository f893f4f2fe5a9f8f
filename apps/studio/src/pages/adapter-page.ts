import { Task } from '@lit-labs/task';
import type { Adapter, Client, FlowSummary } from '@offhook/client';
import type { Manifests } from '@offhook/contract';
import { controls, icon } from '@offhook/editor';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { GoEvent, NoticeEvent, sentenceOf, TrailEvent } from '../app/page-events.ts';
import { to } from '../app/route.ts';
import { loadManifests } from '../parts/catalog.ts';
import type { StudioConfirm } from '../parts/confirm.ts';
import { type FlowActs, flowRow } from '../parts/flow-row.ts';
import { pageStyles } from '../parts/page.styles.ts';
import { pageState } from '../parts/page-state.ts';
import { adapterTabs } from '../parts/tabs.ts';
import { words } from '../words/words.ts';

interface Loaded {
  readonly adapter: Adapter;
  readonly flows: readonly FlowSummary[];
  readonly manifests: Manifests;
}

/** An adapter with its flows, and what can be done with them. */
export class StudioAdapter extends LitElement {
  static override styles = [controls, pageStyles];

  @property({ attribute: false }) client!: Client;
  @property() adapter = '';
  @state() private busy: string | undefined;
  @query('studio-confirm') private confirm!: StudioConfirm;
  readonly #page = new Task(this, {
    task: async ([client, id]): Promise<Loaded> => {
      const [adapter, flows, manifests] = await Promise.all([
        client.adapter(id),
        client.listFlows(id),
        loadManifests(),
      ]);
      this.dispatchEvent(
        new TrailEvent([
          { title: words().adapters.title, href: to.adapters() },
          { title: adapter.name },
        ]),
      );
      return { adapter, flows, manifests };
    },
    args: () => [this.client, this.adapter] as const,
  });

  protected override render(): TemplateResult {
    return html`${pageState(this.#page, (loaded) => this.#content(loaded))}
      <studio-confirm></studio-confirm>`;
  }

  #content({ adapter, flows, manifests }: Loaded): TemplateResult {
    const [desktop] = adapter.origins;
    return html`<div class="head">
        <div>
          <h1>${adapter.name}</h1>
          <p class="sub"><code>${adapter.id}</code></p>
        </div>
        ${
          desktop === undefined
            ? nothing
            : html`<a class="button" href=${desktop} target="_blank" rel="noopener">
                ${icon('open')} ${words().adapter.openDesktop}
              </a>`
        }
        <a class="button primary" href=${to.newFlow(adapter.id)}>${icon('add')} ${words().adapter.newFlow}</a>
      </div>
      ${adapterTabs(adapter.id, 'flows')}
      ${flows.length === 0 ? noFlows(adapter.id) : this.#table(flows, manifests)}`;
  }

  #table(flows: readonly FlowSummary[], manifests: Manifests): TemplateResult {
    const sorted = [...flows].sort((a, b) => a.name.localeCompare(b.name, words().language));
    const { adapter, frame } = words();
    return html`<div class="panel">
      <table>
        <thead>
          <tr>
            <th scope="col">${adapter.name}</th>
            <th scope="col">${adapter.startsOn}</th>
            <th scope="col">${adapter.state}</th>
            <th scope="col">${adapter.updated}</th>
            <th scope="col"><span class="unseen">${frame.actions}</span></th>
          </tr>
        </thead>
        <tbody>
          ${repeat(
            sorted,
            ({ id }) => id,
            (flow) => flowRow(flow, { manifests, now: Date.now(), busy: this.busy }, this.#acts),
          )}
        </tbody>
      </table>
    </div>`;
  }

  readonly #acts: FlowActs = {
    publish: (flow) =>
      this.#during(flow, async () => {
        const { version } = await this.client.publish(flow.id);
        return words().adapter.published(flow.name, version.number);
      }),
    clone: (flow) =>
      this.#during(flow, async () => {
        const copy = await this.client.cloneFlow(flow.id);
        return words().adapter.cloned(copy.name);
      }),
    unpublish: (flow) =>
      this.#during(flow, async () => {
        await this.client.unpublish(flow.id);
        return words().adapter.unpublished(flow.name);
      }),
    remove: async (flow) => {
      const isSure = await this.confirm.ask({
        title: words().adapter.removeTitle(flow.name),
        text: words().adapter.removeText,
        action: words().adapter.remove,
        isDangerous: true,
      });
      if (!isSure) return;
      await this.#during(flow, async () => {
        await this.client.deleteFlow(flow.id);
        return words().adapter.removed(flow.name);
      });
    },
    go: (path) => this.dispatchEvent(new GoEvent(path)),
  };

  async #during({ id }: FlowSummary, work: () => Promise<string>): Promise<void> {
    if (this.busy !== undefined) return;
    this.busy = id;
    try {
      this.dispatchEvent(new NoticeEvent(await work()));
      await this.#page.run();
    } catch (error) {
      this.dispatchEvent(new NoticeEvent(sentenceOf(error), true));
    } finally {
      this.busy = undefined;
    }
  }
}

const noFlows = (adapter: string): TemplateResult => html`<div class="panel state">
  <p class="lead">${words().adapter.noFlows}</p>
  <p>${words().adapter.noFlowsText}</p>
  <a class="button primary" href=${to.newFlow(adapter)}>${words().adapter.newFlow}</a>
</div>`;
