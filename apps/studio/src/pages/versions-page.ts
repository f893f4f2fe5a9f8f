import { Task } from '@lit-labs/task';
import type { Client, FlowDetail, Version } from '@offhook/client';
import { controls } from '@offhook/editor';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { GoEvent, NoticeEvent, sentenceOf, TrailEvent } from '../app/page-events.ts';
import { to } from '../app/route.ts';
import type { StudioConfirm } from '../parts/confirm.ts';
import { sayExactly, sayMoment } from '../parts/moment.ts';
import { pageStyles } from '../parts/page.styles.ts';
import { pageState } from '../parts/page-state.ts';
import { flowTabs } from '../parts/tabs.ts';

interface Loaded {
  readonly flow: FlowDetail;
  readonly versions: readonly Version[];
}

/** What was published of a flow, and the way back. */
export class StudioVersions extends LitElement {
  static override styles = [controls, pageStyles];

  @property({ attribute: false }) client!: Client;
  @property() flow = '';
  @state() private isBusy = false;
  @query('studio-confirm') private confirm!: StudioConfirm;
  readonly #page = new Task(this, {
    task: async ([client, id]): Promise<Loaded> => {
      const [flow, versions] = await Promise.all([client.flow(id), client.versions(id)]);
      const adapter = await client.adapter(flow.adapterId);
      this.dispatchEvent(
        new TrailEvent([
          { title: 'Adapters', href: to.adapters() },
          { title: adapter.name, href: to.adapter(adapter.id) },
          { title: flow.name, href: to.flow(id) },
          { title: 'Versions' },
        ]),
      );
      return { flow, versions };
    },
    args: () => [this.client, this.flow] as const,
  });

  protected override render(): TemplateResult {
    return html`${pageState(this.#page, (loaded) => this.#content(loaded))}
      <studio-confirm></studio-confirm>`;
  }

  #content({ flow, versions }: Loaded): TemplateResult {
    return html`<div class="head">
        <div><h1>${flow.name}</h1></div>
      </div>
      ${flowTabs(flow.id, 'versions')}
      ${versions.length === 0 ? nothingPublished(flow.id) : this.#table(flow, versions)}`;
  }

  #table(flow: FlowDetail, versions: readonly Version[]): TemplateResult {
    return html`<div class="panel">
      <table>
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col">Published</th>
            <th scope="col">Note</th>
            <th scope="col"><span class="unseen">Actions</span></th>
          </tr>
        </thead>
        <tbody>
          ${versions.map((version) => this.#row(flow, version))}
        </tbody>
      </table>
    </div>`;
  }

  #row(flow: FlowDetail, version: Version): TemplateResult {
    const { number, createdAt, note } = version;
    return html`<tr>
      <td>
        <a class="name" href=${to.version(flow.id, number)}>Version ${number}</a>
        ${flow.publishedVersion === number ? html`<span class="tag good">Running</span>` : nothing}
      </td>
      <td class="soft" title=${sayExactly(createdAt)}>${sayMoment(createdAt, Date.now())}</td>
      <td class="soft long">${note ?? ''}</td>
      <td class="actions">
        <div>
          <a class="button small" aria-label="View version ${number}" href=${to.version(flow.id, number)}
            >View</a
          >
          <button
            class="small"
            aria-label="Use as draft: version ${number}"
            ?disabled=${this.isBusy}
            @click=${() => void this.#restore(flow, version)}
          >
            Use as draft
          </button>
        </div>
      </td>
    </tr>`;
  }

  async #restore(flow: FlowDetail, { number, document }: Version): Promise<void> {
    const isSure = await this.confirm.ask({
      title: `Use version ${number} as draft?`,
      text: 'The present draft is replaced. What desktops run stays until you publish.',
      action: 'Use as draft',
    });
    if (!isSure) return;
    this.isBusy = true;
    try {
      await this.client.saveDraft(flow.id, document, flow.draftRevision);
      this.dispatchEvent(new NoticeEvent(`The draft is version ${number} again.`));
      this.dispatchEvent(new GoEvent(to.flow(flow.id)));
    } catch (error) {
      this.dispatchEvent(new NoticeEvent(sentenceOf(error), true));
    } finally {
      this.isBusy = false;
    }
  }
}

const nothingPublished = (flow: string): TemplateResult => html`<div class="panel state">
  <p class="lead">No version yet</p>
  <p>Publishing the flow makes its first version: the document as it is then, for ever.</p>
  <a class="button primary" href=${to.flow(flow)}>Open the editor</a>
</div>`;
