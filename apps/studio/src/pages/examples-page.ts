import { Task } from '@lit-labs/task';
import type { Manifests } from '@offhook/contract';
import { controls } from '@offhook/editor';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { TrailEvent } from '../app/page-events.ts';
import { to } from '../app/route.ts';
import { type Example, examples } from '../examples/examples.ts';
import { loadManifests } from '../parts/catalog.ts';
import { pageStyles } from '../parts/page.styles.ts';
import { pageState } from '../parts/page-state.ts';
import { words } from '../words/words.ts';
import { adaptersStyles } from './adapters-page.styles.ts';
import { examplesStyles } from './examples-page.styles.ts';

/** The library: flows that contact centres really run, to look at and to begin with. */
export class StudioExamples extends LitElement {
  static override styles = [controls, pageStyles, adaptersStyles, examplesStyles];

  readonly #manifests = new Task(this, { task: () => loadManifests(), args: () => [] });

  protected override firstUpdated(_changed: PropertyValues): void {
    this.dispatchEvent(new TrailEvent([{ title: words().examples.title }]));
  }

  protected override render(): TemplateResult {
    return html`<div class="head">
        <div>
          <h1>${words().examples.title}</h1>
          <p class="sub">${words().examples.about}</p>
        </div>
      </div>
      ${pageState(this.#manifests, (manifests) => list(manifests))}`;
  }
}

const list = (manifests: Manifests): TemplateResult =>
  html`<ul class="cards">${examples.map((example) => card(example, manifests))}</ul>`;

const card = (example: Example, manifests: Manifests): TemplateResult => html`<li>
  <a class="card" href=${to.example(example.folder)}>
    <h2>${example.title}</h2>
    <span class="starts">${startsOn(example, manifests)}</span>
    <p>${example.description}</p>
    <ul class="tags" aria-label=${words().examples.tags}>
      ${example.tags.map((tag) => html`<li>${tag}</li>`)}
    </ul>
  </a>
</li>`;

const startsOn = ({ triggers }: Example, { sources }: Manifests): string =>
  triggers.map(({ source, event }) => `${sources[source]?.title ?? source} · ${event}`).join(', ');
