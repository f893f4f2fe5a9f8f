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

/** Few members show at once; many wait until they are asked for. */
const opensBelow = 5;

const row = (key: string, value: unknown): TemplateResult => {
  if (!isRecord(value) || Object.keys(value).length === 0)
    return html`<div class="v-row"><span class="v-key">${key}</span>${valueView(value)}</div>`;
  return html`<details class="v-branch" ?open=${Object.keys(value).length < opensBelow}>
    <summary><span class="v-key">${key}</span><span class="v-count">${summary(value)}</span></summary>
    ${valueView(value)}
  </details>`;
};

/** Shows any value as rows of names and values; text stays text. */
export const valueView = (value: unknown): TemplateResult => {
  if (!isRecord(value)) return scalar(value);
  const entries = Object.entries(value);
  if (entries.length === 0)
    return html`<span class="v-none">${Array.isArray(value) ? 'empty list' : 'empty'}</span>`;
  return html`<div class="value">${entries.map(([key, member]) => row(key, member))}</div>`;
};

/** How `valueView` looks. */
export const valueStyles = css`
  .value {
    display: grid;
    gap: 2px;
    min-width: 0;
    font-family: var(--offhook-mono);
    font-size: 12px;
    line-height: 1.5;
  }

  .v-row {
    display: flex;
    gap: 0 10px;
    min-width: 0;
  }

  .v-key {
    flex: none;
    max-width: 50%;
    overflow: hidden;
    color: var(--offhook-ink-faint);
    text-overflow: ellipsis;
  }

  .v-row > :not(.v-key) {
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .v-branch > summary {
    border-radius: 4px;
    cursor: pointer;
  }

  .v-branch > summary .v-key {
    display: inline-block;
    vertical-align: bottom;
    max-width: 60%;
  }

  .v-count {
    margin-inline-start: 10px;
    color: var(--offhook-ink-faint);
    font-style: italic;
  }

  .v-branch > .value {
    margin: 2px 0 2px 4px;
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
