import { css } from 'lit';

export const explorerStyles = css`
  dialog {
    width: min(1120px, calc(100vw - 48px));
    height: min(780px, calc(100vh - 48px));
    padding: 0;
    border: 1px solid var(--offhook-line);
    border-radius: 16px;
    overflow: hidden;
    background: var(--offhook-surface);
    color: var(--offhook-ink);
    box-shadow: var(--offhook-shadow-3);
  }

  dialog::backdrop {
    background: light-dark(#10182859, #0009);
  }

  .frame {
    display: grid;
    grid-template: auto 1fr / 256px 1fr;
    height: 100%;
  }

  .bar {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-block: 14px;
    padding-inline: 24px 16px;
    border-bottom: 1px solid var(--offhook-line);
  }

  h2 {
    margin: 0;
    font-size: 17px;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  aside {
    padding-block: 18px 24px;
    padding-inline: 24px 16px;
    border-inline-end: 1px solid var(--offhook-line);
    overflow: auto;
    background: var(--offhook-sunken);
  }

  .search {
    position: relative;
    margin-bottom: 18px;
  }

  .search .icon {
    position: absolute;
    top: 9px;
    inset-inline-start: 10px;
    color: var(--offhook-ink-faint);
    pointer-events: none;
  }

  .search input {
    padding-inline-start: 33px;
  }

  .save {
    width: 100%;
    margin: -8px 0 16px;
  }

  .saved {
    margin-bottom: 20px;
  }

  .saved h3 {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin: 0 0 4px;
    color: var(--offhook-ink-soft);
    font-size: 12px;
    font-weight: 600;
  }

  .saved ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .saved li {
    display: flex;
    align-items: center;
    gap: 4px;
  }

  .saved .use {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    font-size: 13px;
    justify-content: flex-start;
    text-align: start;
    text-overflow: ellipsis;
  }

  fieldset {
    margin: 0 0 20px;
    padding: 0;
    border: 0;
  }

  legend {
    margin-bottom: 6px;
    padding: 0;
    color: var(--offhook-ink-soft);
    font-size: 12px;
    font-weight: 600;
  }

  .option {
    display: flex;
    align-items: center;
    gap: 9px;
    margin: 0 -8px;
    padding: 5px 8px;
    border-radius: 6px;
    font-size: 13.5px;
    cursor: pointer;
  }

  .option:hover {
    background: var(--offhook-hover);
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .tags .option {
    position: relative;
    margin: 0;
    padding: 3px 9px;
    border: 1px solid var(--offhook-line);
    border-radius: 13px;
    background: var(--offhook-surface);
    color: var(--offhook-ink-soft);
    font-size: 12.5px;
  }

  .tags .option:has(:checked) {
    border-color: var(--offhook-accent);
    background: var(--offhook-accent-quiet);
    color: var(--offhook-accent);
  }

  @media (forced-colors: active) {
    .tags .option:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  .tags .option:has(:focus-visible) {
    outline: 2px solid transparent;
    outline-offset: 2px;
    box-shadow: var(--offhook-focus);
  }

  .tags input {
    position: absolute;
    opacity: 0;
  }

  .more {
    margin-top: 8px;
    font-size: 13px;
  }

  .tags .count {
    display: none;
  }

  .option .count {
    margin-inline-start: auto;
  }

  .count {
    color: var(--offhook-ink-faint);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  .results {
    padding: 18px 24px 24px;
    overflow: auto;
  }

  .showing {
    margin: 0 0 12px;
    color: var(--offhook-ink-soft);
    font-size: 13px;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 12px;
  }

  .card {
    display: flex;
    flex-direction: column;
    gap: 10px;
    padding: 14px 14px 12px;
    border: 1px solid var(--offhook-line);
    border-radius: 12px;
    background: var(--offhook-raised);
    transition:
      border-color var(--offhook-ease),
      box-shadow var(--offhook-ease);
  }

  .card:hover,
  .card:focus-within {
    border-color: var(--offhook-line-strong);
    box-shadow: var(--offhook-shadow-1);
  }

  .card header {
    display: flex;
    align-items: center;
    gap: 12px;
  }

  .heads {
    flex: 1;
    min-width: 0;
  }

  h3 {
    margin: 0;
    font-size: 14.5px;
    font-weight: 620;
    line-height: 1.3;
    letter-spacing: -0.005em;
  }

  .group {
    display: flex;
    align-items: center;
    gap: 6px;
    margin: 1px 0 0;
    color: var(--offhook-ink-faint);
    font-size: 12px;
  }

  .text {
    flex: 1;
    margin: 0;
    color: var(--offhook-ink-soft);
    font-size: 13.5px;
  }

  summary {
    width: max-content;
    border-radius: 4px;
    color: var(--offhook-ink-soft);
    font-size: 12.5px;
    font-weight: 550;
  }

  .parameters {
    padding-block: 4px 2px;
    padding-inline-start: 16px;
  }

  h4 {
    margin: 8px 0 4px;
    color: var(--offhook-ink-faint);
    font-size: 11.5px;
    font-weight: 600;
  }

  .parameters ul {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 13px;
  }

  .parameters li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    padding: 2px 0;
    color: var(--offhook-ink-soft);
  }

  .parameters code {
    color: var(--offhook-ink);
  }

  .none {
    margin: 0;
    color: var(--offhook-ink-faint);
    font-size: 13px;
  }

  .nothing {
    display: grid;
    place-items: center;
    gap: 8px;
    padding: 72px 24px;
    color: var(--offhook-ink-soft);
    text-align: center;
  }

  .nothing p {
    margin: 0;
  }

  .nothing .lead {
    color: var(--offhook-ink);
    font-size: 16px;
    font-weight: 600;
  }

  @media (max-width: 820px) {
    .frame {
      grid-template: auto auto 1fr / 1fr;
    }

    aside {
      max-height: 30vh;
      border-inline-end: 0;
      border-bottom: 1px solid var(--offhook-line);
    }

    .cards {
      grid-template-columns: 1fr;
    }
  }
`;
