import { Task } from '@lit-labs/task';
import type { Adapter, Client, Release } from '@offhook/client';
import { controls } from '@offhook/editor';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { NoticeEvent, sentenceOf, TrailEvent } from '../app/page-events.ts';
import { to } from '../app/route.ts';
import type { StudioConfirm } from '../parts/confirm.ts';
import { sayExactly, sayMoment } from '../parts/moment.ts';
import { pageStyles } from '../parts/page.styles.ts';
import { pageState } from '../parts/page-state.ts';
import { adapterTabs } from '../parts/tabs.ts';
import { words } from '../words/words.ts';

interface Loaded {
  readonly adapter: Adapter;
  readonly releases: readonly Release[];
}

/** What an adapter ran, release by release, and the way back. */
export class StudioReleases extends LitElement {
  static override styles = [controls, pageStyles];

  @property({ attribute: false }) client!: Client;
  @property() adapter = '';
  @state() private isBusy = false;
  @query('studio-confirm') private confirm!: StudioConfirm;
  readonly #page = new Task(this, {
    task: async ([client, id]): Promise<Loaded> => {
      const [adapter, releases] = await Promise.all([client.adapter(id), client.releases(id)]);
      this.dispatchEvent(
        new TrailEvent([
          { title: words().adapters.title, href: to.adapters() },
          { title: adapter.name, href: to.adapter(id) },
          { title: words().adapter.releases },
        ]),
      );
      return { adapter, releases };
    },
    args: () => [this.client, this.adapter] as const,
  });

  protected override render(): TemplateResult {
    return html`${pageState(this.#page, (loaded) => this.#content(loaded))}
      <studio-confirm></studio-confirm>`;
  }

  #content({ adapter, releases }: Loaded): TemplateResult {
    return html`<div class="head">
        <div>
          <h1>${adapter.name}</h1>
          <p class="sub">${words().releases.about}</p>
        </div>
      </div>
      ${adapterTabs(adapter.id, 'releases')}
      ${releases.length === 0 ? nothingReleased() : this.#table(releases)}`;
  }

  #table(releases: readonly Release[]): TemplateResult {
    const { releases: told, frame } = words();
    return html`<div class="panel">
      <table>
        <thead>
          <tr>
            <th scope="col">${told.release}</th>
            <th scope="col">${told.made}</th>
            <th scope="col">${told.flows}</th>
            <th scope="col"><span class="unseen">${frame.actions}</span></th>
          </tr>
        </thead>
        <tbody>
          ${releases.map((release, index) => this.#row(release, index === 0))}
        </tbody>
      </table>
    </div>`;
  }

  #row(release: Release, isCurrent: boolean): TemplateResult {
    const { seq, kind, createdAt, flows } = release;
    const { releases: told } = words();
    return html`<tr>
      <td>
        <strong>${seq}</strong> <span class="soft">${told.kinds[kind]}</span>
        ${isCurrent ? html`<span class="tag good">${told.running}</span>` : nothing}
      </td>
      <td class="soft" title=${sayExactly(createdAt)}>${sayMoment(createdAt, Date.now())}</td>
      <td class="soft long">
        ${
          flows.length === 0
            ? told.none
            : flows.map(({ name, version }) => told.flowVersion(name, version)).join(', ')
        }
      </td>
      <td class="actions">
        <div>
          ${
            isCurrent
              ? nothing
              : html`<button
                  class="small"
                  aria-label=${told.rollBackTo(seq)}
                  ?disabled=${this.isBusy}
                  @click=${() => void this.#rollBack(release)}
                >
                  ${told.rollBack}
                </button>`
          }
        </div>
      </td>
    </tr>`;
  }

  async #rollBack({ seq, flows }: Release): Promise<void> {
    const isSure = await this.confirm.ask({
      title: words().releases.rollBackTitle(seq),
      text: words().releases.rollBackText(flows.length),
      action: words().releases.rollBack,
    });
    if (!isSure) return;
    this.isBusy = true;
    try {
      const release = await this.client.rollback(this.adapter, seq);
      await this.#page.run();
      this.dispatchEvent(new NoticeEvent(words().releases.rolledBack(release.seq, seq)));
    } catch (error) {
      this.dispatchEvent(new NoticeEvent(sentenceOf(error), true));
    } finally {
      this.isBusy = false;
    }
  }
}

const nothingReleased = (): TemplateResult => html`<div class="panel state">
  <p class="lead">${words().releases.nothing}</p>
  <p>${words().releases.nothingText}</p>
</div>`;
