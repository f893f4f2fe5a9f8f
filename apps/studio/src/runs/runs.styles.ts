import { css } from 'lit';

export const runsStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin: 0 0 16px;
  }

  .filters select {
    width: auto;
    min-width: 160px;
  }

  .more {
    display: flex;
    justify-content: flex-end;
    gap: 8px;
    margin-top: 14px;
  }

  dl {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 14px 24px;
    margin: 0 0 20px;
    padding: 18px 20px;
  }

  dt {
    color: var(--offhook-ink-soft);
    font-size: 12.5px;
    font-weight: 560;
  }

  dd {
    margin: 3px 0 0;
    overflow-wrap: anywhere;
  }

  .failure {
    margin: 0 0 20px;
    padding: 14px 18px;
    border-color: color-mix(in srgb, var(--offhook-failure) 45%, var(--offhook-line));
  }

  .failure p {
    margin: 0;
  }

  .failure strong,
  .bad {
    color: var(--offhook-failure);
  }

  .scroll {
    overflow-x: auto;
  }

  .steps td {
    vertical-align: top;
  }

  .block {
    font-weight: 600;
  }

  .steps .faint {
    display: block;
  }

  code {
    display: block;
    max-width: 44ch;
    max-height: 16em;
    overflow: auto;
    font: 12.5px/1.5 ui-monospace, monospace;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .masked {
    padding: 0 6px;
    border: 1px dashed var(--offhook-line-strong, var(--offhook-line));
    border-radius: 5px;
    background: var(--offhook-hover);
    color: var(--offhook-ink-soft);
    font-style: italic;
  }

  .socket {
    padding: 1px 8px;
    border-radius: 999px;
    background: var(--offhook-hover);
    font-size: 12.5px;
    font-weight: 550;
  }

  .socket.failure,
  .socket.false {
    color: var(--offhook-failure);
  }

  details {
    margin-top: 6px;
    font-size: 12.5px;
  }

  summary {
    color: var(--offhook-ink-soft);
  }

  details ul {
    display: grid;
    gap: 8px;
    margin: 8px 0 0;
    padding: 0;
    padding-inline-start: 16px;
  }

  .again {
    margin-top: 32px;
  }

  .again .head {
    margin-bottom: 14px;
  }
`;
