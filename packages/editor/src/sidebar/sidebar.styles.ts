import { css } from 'lit';

export const sidebarStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    border-inline-start: 1px solid var(--offhook-line);
    background: var(--offhook-surface);
  }

  .heading {
    display: flex;
    flex: none;
    align-items: center;
    gap: 6px;
    height: 44px;
    padding-block: 0;
    padding-inline: 16px 10px;
    border-bottom: 1px solid var(--offhook-line);
  }

  .heading button {
    margin-inline-start: -8px;
  }

  .heading button:dir(rtl) svg {
    scale: -1 1;
  }

  h2 {
    margin: 0;
    font-size: 14px;
    font-weight: 650;
  }

  .body {
    flex: 1;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }

  .at-hand {
    flex: none;
    padding: 6px 10px;
    border-top: 1px solid var(--offhook-line);
    background: var(--offhook-surface);
  }

  section {
    padding: 16px;
  }

  section:not(:first-child) {
    border-top: 1px solid var(--offhook-line);
  }

  h3,
  summary {
    margin: 0 0 10px;
    font-size: 14px;
    font-weight: 650;
  }

  summary {
    width: max-content;
    margin: 0;
    border-radius: 4px;
  }

  .field,
  .label {
    display: grid;
    gap: 4px;
    margin: 0 0 12px;
    font-size: 13px;
    font-weight: 550;
  }

  .label {
    margin-bottom: 4px;
  }

  .field input {
    color: var(--offhook-ink);
    font-size: 13.5px;
    font-weight: 400;
  }

  section select {
    font-size: 13.5px;
  }

  .trigger {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
    align-items: center;
    gap: 5px;
    margin-bottom: 6px;
  }

  .trigger:not(:has(.bin)) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .trigger select {
    padding-inline-end: 24px;
  }

  .bin {
    width: 30px;
  }

  .add {
    border-color: var(--offhook-line);
    color: var(--offhook-ink-soft);
  }

  .files {
    display: grid;
    justify-items: start;
    gap: 8px;
  }

  .soft {
    margin: 0 0 10px;
    color: var(--offhook-ink-soft);
    font-size: 13.5px;
  }

  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 8px 12px;
    margin: 12px 0 0;
    font-size: 12.5px;
  }

  dt {
    text-align: end;
  }

  dd {
    margin: 0;
    color: var(--offhook-ink-soft);
  }

  kbd {
    padding: 1px 6px;
    border: 1px solid var(--offhook-line);
    border-bottom-width: 2px;
    border-radius: 5px;
    background: var(--offhook-sunken);
    font: 500 11.5px var(--offhook-font);
    white-space: nowrap;
  }
`;
