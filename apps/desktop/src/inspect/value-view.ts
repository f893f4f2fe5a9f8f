import { css, html, nothing, type TemplateResult } from 'lit';

const shownLength = 400;

const scalar = (value: unknown): TemplateResult => {
  if (value === null || value === undefined)
    return html`<span class="v-none">${value === null ? 'null' : 'nothing'}</span>`;
  if (typeof value === 'string') {
    if (value === '') return html`<span class="v-none">empty text</span>`;
    return html`<span class="v-text">${value.slice(0, shownLength)}${value.length > shownLength ? '…' : nothing}</span>`;
  }
  return html`<span class="v-${typeof value}">${String(value)}</span>`;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const summary = (value: Readonly<Record<string, unknown>>): string => {
  const count = Object.keys(value).length;
  if (Array.isArray(value)) return count === 1 ? '1 item' : `${count} items`;
  return count === 1 ? '1 member' : `${count} members`;
};

const branch = (value: Readonly<Record<string, unknown>>, depth: number): TemplateResult => {
  const entries = Object.entries(value);
  if (entries.length === 0)
    return html`<span class="v-none">${Array.isArray(value) ? 'empty list' : 'empty'}</span>`;
  const body = html`<dl class="value">
    ${entries.map(([key, member]) => html`<dt>${key}</dt><dd>${valueView(member, depth + 1)}</dd>`)}
  </dl>`;
  if (depth === 0) return body;
  return html`<details class="v-branch" ?open=${depth < 2}>
    <summary>${summary(value)}</summary>${body}
  </details>`;
};

/** Shows any value as rows of names and values; text stays text. */
export const valueView = (value: unknown, depth = 0): TemplateResult =>
  isRecord(value) ? branch(value, depth) : scalar(value);

/** How `valueView` looks. */
export const valueStyles = css`
  .value {
    display: grid;
    grid-template-columns: minmax(60px, max-content) minmax(0, 1fr);
    gap: 2px 10px;
    font-family: var(--offhook-mono);
    font-size: 12px;
    line-height: 1.5;
  }

  .value dt {
    max-width: 160px;
    overflow: hidden;
    color: var(--offhook-ink-faint);
    text-overflow: ellipsis;
  }

  .value dd {
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .v-branch > summary {
    color: var(--offhook-ink-faint);
    cursor: pointer;
    border-radius: 4px;
  }

  .v-branch > .value {
    margin-block: 2px;
    padding-inline-start: 10px;
    border-inline-start: 1px solid var(--offhook-line);
  }

  .v-text {
    white-space: pre-wrap;
  }

  .v-number,
  .v-boolean {
    color: var(--offhook-accent);
  }

  .v-none {
    color: var(--offhook-ink-faint);
    font-style: italic;
  }
`;
