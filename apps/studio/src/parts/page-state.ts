import type { Task } from '@lit-labs/task';
import { html, type TemplateResult } from 'lit';
import { sentenceOf } from '../app/page-events.ts';
import { words } from '../words/words.ts';

/** Renders a page's task: bones while it loads, the sentence and a way to try again where it failed. */
export const pageState = <T>(
  task: Task<readonly unknown[], T>,
  complete: (value: T) => TemplateResult,
): TemplateResult | undefined =>
  task.render({
    initial: bones,
    pending: () => (task.value === undefined ? bones() : complete(task.value)),
    complete,
    error: (error) => html`<div class="panel state" role="alert">
      <p class="lead">${words().frame.loadFailed}</p>
      <p>${sentenceOf(error)}</p>
      <button @click=${() => void task.run()}>${words().frame.tryAgain}</button>
    </div>`,
  }) as TemplateResult | undefined; // cast: every renderer above gives a template

const bones =
  (): TemplateResult => html`<div class="panel bones" role="status" aria-label=${words().frame.loading}>
  <span></span><span></span><span></span><span></span><span></span>
</div>`;
