import { css } from 'lit';

/** How the small boxes over the stage look: the quick list, and the bar that finds. */
export const panelStyles = css`
  :host {
    position: absolute;
    z-index: 4;
  }

  .box {
    display: flex;
    flex-direction: column;
    border: 1px solid var(--offhook-line);
    border-radius: 12px;
    overflow: hidden;
    background: var(--offhook-raised);
    box-shadow: var(--offhook-shadow-3);
  }

  .search {
    position: relative;
    padding: 8px;
    border-bottom: 1px solid var(--offhook-line);
  }

  .search .icon {
    position: absolute;
    inset-block-start: 17px;
    inset-inline-start: 17px;
    color: var(--offhook-ink-faint);
    pointer-events: none;
  }

  .search input {
    padding-inline-start: 32px;
  }

  .where,
  .search,
  footer {
    flex: none;
  }

  .where {
    margin: 0;
    padding: 8px 12px 0;
    overflow: hidden;
    color: var(--offhook-ink-soft);
    font-size: 12px;
    font-weight: 550;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  [role='listbox'] {
    flex: 1;
    margin: 0;
    padding: 6px;
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    list-style: none;
  }

  [role='option'] {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 36px;
    padding: 3px 8px;
    border-radius: 8px;
    font-size: 13.5px;
    cursor: pointer;
  }

  [role='option'][aria-selected='true'] {
    background: var(--offhook-accent-quiet);
    box-shadow: inset 0 0 0 1.5px var(--offhook-accent);
    outline: 1.5px solid transparent;
    outline-offset: -1.5px;
  }

  .name {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .why {
    flex: none;
    color: var(--offhook-ink-faint);
    font-size: 11.5px;
  }

  .round {
    display: inline-grid;
    flex: none;
    place-items: center;
    width: 26px;
    height: 26px;
    border: 2px solid var(--offhook-line-strong);
    border-radius: 50%;
  }

  .none {
    margin: 0;
    padding: 18px 12px;
    color: var(--offhook-ink-soft);
    font-size: 13.5px;
    text-align: center;
  }

  footer {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 5px 8px;
    border-top: 1px solid var(--offhook-line);
    background: var(--offhook-sunken);
    color: var(--offhook-ink-soft);
    font-size: 12px;
  }

  kbd {
    padding: 1px 6px;
    border: 1px solid var(--offhook-line);
    border-bottom-width: 2px;
    border-radius: 5px;
    background: var(--offhook-surface);
    font: 500 11.5px var(--offhook-font);
    white-space: nowrap;
  }
`;
