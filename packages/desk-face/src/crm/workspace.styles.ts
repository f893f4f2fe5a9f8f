import { css } from 'lit';

/** How the console around the CRM's pages looks. */
export const workspaceStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr);
    min-width: 0;
    min-height: 0;
  }

  .bar {
    display: flex;
    align-items: end;
    gap: 12px;
    padding: 8px 12px 0;
    border-block-end: 1px solid var(--offhook-line);
    background: var(--offhook-surface);
  }

  .tabs {
    display: flex;
    flex: 1;
    gap: 2px;
    min-width: 0;
    overflow-x: auto;
    scrollbar-width: none;
  }

  .tab {
    display: flex;
    flex: 0 1 auto;
    align-items: center;
    min-width: 92px;
    max-width: 220px;
    border-block-end: 2px solid transparent;
    border-radius: 8px 8px 0 0;
  }

  .tab.home {
    min-width: max-content;
  }

  .tab:has([aria-selected='true']) {
    border-color: var(--offhook-accent);
  }

  [role='tab'] {
    flex: 1;
    justify-content: start;
    min-width: 0;
    height: 36px;
    padding: 0 10px;
    border: 0;
    background: none;
    color: var(--offhook-ink-soft);
  }

  [role='tab'][aria-selected='true'] {
    color: var(--offhook-ink);
  }

  [role='tab'] span {
    overflow: hidden;
    line-height: 1.4;
    text-overflow: ellipsis;
  }

  .tab button.close {
    width: 24px;
    height: 24px;
    margin-inline: -6px 4px;
  }

  .search {
    position: relative;
    flex: none;
    width: 190px;
    margin-block-end: 6px;
  }

  .search .icon {
    position: absolute;
    inset: 8px auto auto 9px;
    color: var(--offhook-ink-faint);
  }

  .search input {
    height: 32px;
    padding-inline-start: 31px;
    border-color: var(--offhook-line);
    background: var(--offhook-sunken);
  }

  [role='tabpanel'] {
    min-height: 0;
    overflow-y: auto;
    background: var(--offhook-page);
    scrollbar-width: thin;
  }

  [role='tabpanel']:focus-visible {
    box-shadow: inset 0 0 0 2px var(--offhook-accent);
  }

  .bar.sub {
    padding: 4px 12px;
    border-block-end: 1px solid var(--offhook-line);
    background: var(--offhook-sunken);
  }

  .sub [role='tab'] {
    height: 28px;
    font-size: 12.5px;
  }

  .sub .tab {
    border: 0;
    border-radius: 7px;
  }

  .sub .tab:has([aria-selected='true']) {
    background: var(--offhook-surface);
    box-shadow: var(--offhook-shadow-1);
  }
`;
