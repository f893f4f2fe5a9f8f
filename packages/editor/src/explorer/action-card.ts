import type { ActionManifest, Field } from '@offhook/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { groupMark, groupTitle } from '../theme/groups.ts';

const shownInputs = ({ inputs }: ActionManifest): readonly (readonly [string, Field])[] =>
  Object.entries(inputs).filter(([, field]) => field.from === undefined);

const fieldLine = ([name, field]: readonly [string, Field]): TemplateResult =>
  html`<li>
    <code>${name}</code> ${field.title === name ? nothing : field.title}
    ${field.optional ? html`<span class="tag">optional</span>` : nothing}
  </li>`;

const fieldList = (
  title: string,
  fields: readonly (readonly [string, Field])[],
  none: string,
): TemplateResult =>
  html`<h4>${title}</h4>
    ${
      fields.length === 0
        ? html`<p class="none">${none}</p>`
        : html`<ul>${fields.map(fieldLine)}</ul>`
    }`;

const statusTag = ({ status }: ActionManifest): TemplateResult | typeof nothing =>
  status === undefined
    ? nothing
    : html`<span class="tag ${status === 'deprecated' ? 'warn' : ''}">${status}</span>`;

/** One action as the Explorer shows it. */
export const actionCard = (action: ActionManifest, select: () => void): TemplateResult => {
  const inputs = shownInputs(action);
  const outputs = Object.entries(action.sockets.outputs);
  return html`<article class="card" aria-label=${action.title} @dblclick=${select}>
    <header>
      ${groupMark(action.group, 34)}
      <div class="heads">
        <h3>${action.title}</h3>
        <p class="group">${groupTitle(action.group)} ${statusTag(action)}</p>
      </div>
      <button class="small" aria-label="Select ${action.title}" @click=${select}>Select</button>
    </header>
    <p class="text">${action.description}</p>
    <details>
      <summary>Parameters</summary>
      <div class="parameters">
        ${fieldList('Takes', inputs, 'No inputs.')} ${fieldList('Returns', outputs, 'Nothing.')}
      </div>
    </details>
  </article>`;
};
