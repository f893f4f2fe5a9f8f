import { css } from 'lit';

/** The console: a bar, the workspace, and the utility bar with what it opens. */
export const consoleStyles = css`
  :host {
    display: grid;
    grid-template: 52px minmax(0, 1fr) 40px / auto minmax(0, 1fr) auto;
    height: 100dvh;
    background: var(--offhook-page);
  }

  header {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 0 12px 0 16px;
    border-block-end: 1px solid var(--offhook-line);
    background: var(--offhook-surface);
  }

  h1 {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 10px;
    font-size: 15px;
    font-weight: 680;
    letter-spacing: -0.01em;
  }

  h1 .mark {
    display: grid;
    place-items: center;
    width: 28px;
    height: 28px;
    border-radius: 8px;
    background: light-dark(#0d7c7c, #1c5f60);
    color: #fff;
  }

  h1 small {
    color: var(--offhook-ink-faint);
    font-size: 13px;
    font-weight: 450;
  }

  header label {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  header select {
    width: 150px;
  }

  .dot {
    flex: none;
    width: 9px;
    height: 9px;
    border-radius: 50%;
    background: var(--offhook-line-strong);
  }

  .dot.on {
    background: var(--offhook-success);
  }

  .dot.busy {
    background: var(--offhook-warning);
  }

  main {
    grid-area: 2 / 2;
    display: grid;
    min-width: 0;
    min-height: 0;
  }

  footer {
    grid-area: 3 / 1 / auto / -1;
    display: flex;
    align-items: stretch;
    gap: 2px;
    padding: 0 8px;
    border-block-start: 1px solid var(--offhook-line);
    background: var(--offhook-surface);
  }

  footer > button {
    height: auto;
    margin-block: 4px;
    border-color: transparent;
    background: none;
    color: var(--offhook-ink-soft);
  }

  footer > button[aria-expanded='true'] {
    background: var(--offhook-accent-quiet);
    color: var(--offhook-accent);
  }

  .panel {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    max-height: calc(100dvh - 92px);
    border-block-start: 1px solid var(--offhook-line);
    background: var(--offhook-surface);
    overflow: hidden;
  }

  .panel[hidden] {
    display: none;
  }

  .panel > h2 {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: 30px;
    padding: 8px 8px 8px 14px;
    border-block-end: 1px solid var(--offhook-line);
    font-size: 13.5px;
    font-weight: 650;
  }

  .panel.softphone {
    grid-area: 2 / 1;
    align-self: end;
    max-width: 40vw;
    border-inline-end: 1px solid var(--offhook-line);
    border-start-end-radius: 12px;
  }

  .panel.side {
    grid-area: 2 / 3;
    width: 340px;
    border-block-start: 0;
    border-inline-start: 1px solid var(--offhook-line);
  }

  .content {
    min-height: 0;
    overflow-y: auto;
  }

  .none {
    padding: 18px 16px;
    color: var(--offhook-ink-faint);
  }

  ul.work,
  ol.calls {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .work li {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 11px 14px;
    border-block-end: 1px solid var(--offhook-line);
  }

  .work li > div {
    display: grid;
    flex: 1;
    min-width: 0;
  }

  .work strong {
    font-weight: 600;
  }

  .work div span {
    color: var(--offhook-ink-faint);
    font-size: 12.5px;
  }

  .load {
    display: flex;
    align-items: center;
    gap: 10px;
    margin: 0;
    padding: 11px 14px;
    border-block-end: 1px solid var(--offhook-line);
    color: var(--offhook-ink-soft);
  }

  .load meter {
    flex: 1;
  }

  .calls li {
    padding: 8px 14px;
    border-block-end: 1px solid var(--offhook-line);
  }

  .calls summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 10px;
    cursor: pointer;
  }

  .calls details > .value {
    margin-block-start: 6px;
  }

  dialog {
    width: min(760px, calc(100vw - 48px));
    max-height: calc(100dvh - 80px);
    padding: 0;
    border: 1px solid var(--offhook-line);
    border-radius: 14px;
    background: var(--offhook-page);
    color: inherit;
    box-shadow: var(--offhook-shadow-3);
  }

  dialog::backdrop {
    background: #0008;
  }

  .notice {
    position: fixed;
    z-index: 3;
    inset: 64px 16px auto auto;
    display: flex;
    align-items: center;
    gap: 10px;
    max-width: 420px;
    padding: 10px 10px 10px 14px;
    border: 1px solid var(--offhook-line);
    border-radius: 10px;
    background: var(--offhook-raised);
    box-shadow: var(--offhook-shadow-2);
  }
`;
