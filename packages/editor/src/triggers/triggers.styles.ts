import { css } from 'lit';

/** How the options of triggers and runs look in the main menu. */
export const triggersStyles = css`
  :host {
    display: block;
    margin: 0 0 12px;
  }

  summary {
    padding: 3px 0;
    border-radius: 4px;
    color: var(--offhook-ink-soft);
    font-size: 12.5px;
    font-weight: 550;
  }

  .policy {
    margin-top: 14px;
  }

  .policy > summary {
    color: var(--offhook-ink);
    font-size: 14px;
    font-weight: 650;
  }

  .said {
    display: block;
    padding-inline-start: 16px;
    color: var(--offhook-accent);
    font-size: 12px;
    font-weight: 500;
  }

  details[open] {
    padding-bottom: 4px;
  }

  fieldset {
    display: grid;
    gap: 6px;
    min-width: 0;
    margin: 8px 0 12px;
    padding: 0;
    border: 0;
  }

  legend {
    margin-bottom: 4px;
    padding: 0;
    color: var(--offhook-ink-soft);
    font-size: 12.5px;
    font-weight: 550;
  }

  .field {
    display: grid;
    gap: 4px;
    margin: 8px 0 10px;
    font-size: 13px;
    font-weight: 550;
  }

  .field :is(input, select),
  fieldset :is(input:not([type='checkbox']), select) {
    color: var(--offhook-ink);
    font-size: 13px;
    font-weight: 400;
  }

  .help {
    color: var(--offhook-ink-faint);
    font-size: 12.5px;
    font-weight: 400;
  }

  .check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 26px;
    font-size: 13px;
  }

  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
  }

  .condition {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 28px;
    gap: 5px;
    padding: 8px;
    border: 1px solid var(--offhook-line);
    border-radius: var(--offhook-radius);
  }

  .condition .path {
    grid-column: 1 / 3;
  }

  .condition input:not(.path) {
    grid-column: 2 / -1;
  }

  /* As what both sides are read. */
  .condition select:last-of-type {
    grid-column: 1 / -1;
  }

  .condition .bin {
    grid-area: 1 / 3;
    align-self: center;
  }

  .link {
    justify-self: start;
  }
`;
