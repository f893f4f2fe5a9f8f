import { Task } from '@lit-labs/task';
import type { Client, Version } from '@offhook/client';
import { controls, icon } from '@offhook/editor';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TrailEvent } from '../app/page-events.ts';
import { to } from '../app/route.ts';
import type { Theme } from '../app/theme.ts';
import { sayExactly } from '../parts/moment.ts';
import { pageStyles } from '../parts/page.styles.ts';
import { pageState } from '../parts/page-state.ts';
import { words } from '../words/words.ts';
import { flowPageStyles } from './flow-page.styles.ts';

/** A published version of a flow, to look at. */
export class StudioVersion extends LitElement {
  static override styles = [controls, pageStyles, flowPageStyles];

  @property({ attribute: false }) client!: Client;
  @property() flow = '';
  @property({ type: Number }) number = 0;
  @property({ attribute: false }) theme: Theme;
  readonly #page = new Task(this, {
    task: async ([client, id, number]) => {
      const [flow, version] = await Promise.all([client.flow(id), client.version(id, number)]);
      const adapter = await client.adapter(flow.adapterId);
      this.dispatchEvent(
        new TrailEvent([
          { title: words().adapters.title, href: to.adapters() },
          { title: adapter.name, href: to.adapter(adapter.id) },
          { title: flow.name, href: to.flow(id) },
          { title: words().flow.versions, href: to.versions(id) },
          { title: words().versions.version(number) },
        ]),
      );
      return version;
    },
    args: () => [this.client, this.flow, this.number] as const,
  });

  protected override render(): TemplateResult | undefined {
    return pageState(this.#page, (version) => this.#content(version));
  }

  #content({ number, createdAt, document }: Version): TemplateResult {
    return html`<offhook-editor readonly .flow=${document} .theme=${this.theme}>
      <nav slot="toolbar" aria-label=${words().versions.label}>
        <span>${words().versions.publishedAt(number, sayExactly(createdAt))}</span>
        <a href=${to.versions(this.flow)}>${icon('history', 16)} ${words().versions.all}</a>
      </nav>
    </offhook-editor>`;
  }
}
