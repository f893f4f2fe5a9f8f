import { css } from 'lit';

/** How pages of the CRM look. */
export const crmStyles = css`
  .page {
    display: grid;
    gap: 18px;
    align-content: start;
    max-width: 1080px;
    margin-inline: auto;
    padding: 22px 24px 40px;
  }

  .type-mark {
    display: grid;
    flex: none;
    place-items: center;
    width: var(--size);
    height: var(--size);
    border-radius: 28%;
    background: light-dark(hsl(var(--hue) 62% 94%), hsl(var(--hue) 34% 20%));
    color: light-dark(hsl(var(--hue) 58% 38%), hsl(var(--hue) 74% 78%));
  }

  .head {
    display: flex;
    align-items: center;
    gap: 14px;
    min-width: 0;
  }

  .head > div {
    min-width: 0;
    flex: 1;
  }

  .head p {
    color: var(--offhook-ink-faint);
    font-size: 12.5px;
  }

  h2 {
    overflow-wrap: anywhere;
    font-size: 20px;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }

  .card {
    border: 1px solid var(--offhook-line);
    border-radius: 12px;
    background: var(--offhook-surface);
    overflow: hidden;
  }

  .card > header {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 12px 16px;
    border-block-end: 1px solid var(--offhook-line);
  }

  .card > header :is(h2, h3) {
    flex: 1;
    font-size: 14px;
    font-weight: 650;
    letter-spacing: normal;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(210px, 1fr));
    gap: 16px 24px;
    padding: 18px;
  }

  .fields > div {
    min-width: 0;
  }

  .fields dt {
    margin-block-end: 2px;
    color: var(--offhook-ink-faint);
    font-size: 12px;
  }

  .fields dd {
    min-height: 20px;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .fields .wide {
    grid-column: 1 / -1;
  }

  button.dial {
    display: inline-flex;
    gap: 5px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .table {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 13.5px;
  }

  th,
  td {
    padding: 9px 16px;
    border-block-end: 1px solid var(--offhook-line);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
    overflow-wrap: anywhere;
  }

  thead th {
    padding-block: 8px;
    background: var(--offhook-sunken);
    color: var(--offhook-ink-faint);
    font-size: 12px;
    font-weight: 550;
    white-space: nowrap;
  }

  tbody th {
    min-width: 96px;
    font-weight: 550;
    overflow-wrap: break-word;
  }

  td:has(.dial) {
    width: 1%;
  }

  tbody tr:last-child > * {
    border: 0;
  }

  tbody tr:hover {
    background: light-dark(#fafbfd, #1a1e25);
  }

  .none {
    padding: 14px 16px;
    color: var(--offhook-ink-faint);
  }

  form.fields label {
    display: grid;
    gap: 5px;
  }

  .foot {
    display: flex;
    justify-content: flex-end;
    gap: 8px;
    padding: 14px 18px;
    border-block-start: 1px solid var(--offhook-line);
  }
`;
