import { Task } from '@lit-labs/task';
import type { Client, FlowDetail, Version } from '@offhook/client';
import { controls } from '@offhook/editor';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { GoEvent, TrailEvent } from '../app/page-events.ts';
import { to } from '../app/route.ts';
import type { StudioConfirm } from '../parts/confirm.ts';
import { sayExactly, sayMoment } from '../parts/moment.ts';
import { pageStyles } from '../parts/page.styles.ts';
import { pageState } from '../parts/page-state.ts';
import { flowTabs } from '../parts/tabs.ts';
import { words } from '../words/words.ts';

interface Loaded {
  readonly flow: FlowDetail;
  readonly versions: readonly Version[];
}

/** What was published of a flow, and the way back. */
export class StudioVersions extends LitElement {
  static override styles = [controls, pageStyles];

  @property({ attribute: false }) client!: Client;
  @property() flow = '';
  @query('studio-confirm') private confirm!: StudioConfirm;
  readonly #page = new Task(this, {
    task: async ([client, id]): Promise<Loaded> => {
      const [flow, versions] = await Promise.all([client.flow(id), client.versions(id)]);
      const adapter = await client.adapter(flow.adapterId);
      this.dispatchEvent(
        new TrailEvent([
          { title: words().adapters.title, href: to.adapters() },
          { title: adapter.name, href: to.adapter(adapter.id) },
          { title: flow.name, href: to.flow(id) },
          { title: words().flow.versions },
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
    const { versions: told, frame } = words();
    return html`<div class="panel">
      <table>
        <thead>
          <tr>
            <th scope="col">${told.label}</th>
            <th scope="col">${told.published}</th>
            <th scope="col">${told.note}</th>
            <th scope="col"><span class="unseen">${frame.actions}</span></th>
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
    const { versions: told } = words();
    return html`<tr>
      <td>
        <a class="name" href=${to.version(flow.id, number)}>${told.version(number)}</a>
        ${flow.publishedVersion === number ? html`<span class="tag good">${told.running}</span>` : nothing}
      </td>
      <td class="soft" title=${sayExactly(createdAt)}>${sayMoment(createdAt, Date.now())}</td>
      <td class="soft long">${note ?? ''}</td>
      <td class="actions">
        <div>
          <a class="button small" aria-label=${told.viewVersion(number)} href=${to.version(flow.id, number)}
            >${told.view}</a
          >
          <button
            class="small"
            aria-label=${told.useVersion(number)}
            @click=${() => void this.#restore(flow, version)}
          >
            ${told.use}
          </button>
        </div>
      </td>
    </tr>`;
  }

  /** The editor does it, as a step that can be undone. */
  async #restore(flow: FlowDetail, { number }: Version): Promise<void> {
    const isSure = await this.confirm.ask({
      title: words().versions.useTitle(number),
      text: words().versions.useText,
      action: words().versions.use,
    });
    if (!isSure) return;
    this.dispatchEvent(new GoEvent(to.flow(flow.id), { version: number }));
  }
}

const nothingPublished = (flow: string): TemplateResult => html`<div class="panel state">
  <p class="lead">${words().versions.none}</p>
  <p>${words().versions.noneText}</p>
  <a class="button primary" href=${to.flow(flow)}>${words().flow.openEditor}</a>
</div>`;
