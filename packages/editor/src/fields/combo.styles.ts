import { css } from 'lit';

export const comboStyles = css`
  :host {
    display: block;
    min-width: 0;
  }

  .box {
    position: relative;
    display: flex;
    align-items: center;
    min-height: 34px;
  }

  .box input {
    padding-inline-end: 32px;
  }

  .arrow {
    position: absolute;
    inset-inline-end: 3px;
  }

  .filled {
    container: chip / inline-size;
    padding: 3px 4px;
    border: 1px solid var(--offhook-line-strong);
    border-radius: var(--offhook-radius);
    background: var(--offhook-surface);
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-width: 0;
    max-width: 100%;
    height: 26px;
    padding-block: 0;
    padding-inline: 8px 2px;
    border-radius: 6px;
    background: var(--offhook-accent-quiet);
    color: var(--offhook-accent);
    font-size: 13px;
  }

  /* Narrow, as in a row of a record: both names are worth more than the sign before them. */
  @container chip (width < 190px) {
    .chip > .icon {
      display: none;
    }

    .chip {
      gap: 4px;
      padding-inline-start: 6px;
    }
  }

  .chip.unknown {
    background: var(--offhook-warning-quiet);
    color: var(--offhook-warning);
  }

  .source {
    flex: 0 3 auto;
    min-width: 4ch;
    overflow: hidden;
    font-weight: 550;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .path {
    flex: 0 1 auto;
    min-width: 5ch;
    overflow: hidden;
    color: var(--offhook-ink);
    font: 500 12px var(--offhook-mono);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .clear {
    flex: none;
    width: 22px;
    height: 22px;
    padding: 0;
    border-radius: 5px;
    color: inherit;
  }

  .list {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 5px;
    border: 1px solid var(--offhook-line);
    border-radius: 10px;
    overflow: auto;
    background: var(--offhook-raised);
    color: var(--offhook-ink);
    box-shadow: var(--offhook-shadow-2);
  }

  .heading {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 8px;
    margin: 0;
    padding: 8px 9px 4px;
    color: var(--offhook-ink-soft);
    font-size: 12px;
    font-weight: 600;
  }

  .heading span {
    flex: none;
    max-width: 75%;
  }

  .heading span:only-child {
    max-width: 100%;
  }

  .heading code {
    overflow: hidden;
    color: var(--offhook-ink-faint);
    font-weight: 400;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .option {
    display: grid;
    gap: 1px;
    padding: 6px 9px;
    border-radius: 6px;
    font-size: 13.5px;
    cursor: pointer;
  }

  .said,
  .more {
    display: flex;
    align-items: baseline;
    gap: 8px;
    min-width: 0;
  }

  .more {
    flex-wrap: wrap;
    column-gap: 8px;
    color: var(--offhook-ink-faint);
    font-size: 11.5px;
  }

  .sample {
    max-width: 100%;
    overflow: hidden;
    color: var(--offhook-ink-soft);
    font-family: var(--offhook-mono);
    font-size: 11px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .missing {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 4px;
    color: var(--offhook-warning);
  }

  .option .missing .icon {
    color: inherit;
  }

  .why {
    display: none;
    flex-basis: 100%;
    color: var(--offhook-ink-soft);
  }

  .option:hover .why,
  .option[aria-selected='true'] .why {
    display: block;
  }

  .told {
    padding: 6px 9px;
    color: var(--offhook-ink-faint);
    font-size: 12.5px;
  }

  .option:hover {
    background: var(--offhook-hover);
  }

  .option[aria-selected='true'] {
    background: var(--offhook-accent-quiet);
    outline: calc(var(--offhook-plain, 0) * 2px) solid var(--offhook-accent);
    outline-offset: -2px;
  }

  .option .icon {
    align-self: center;
    color: var(--offhook-accent);
  }

  .name {
    flex: none;
    max-width: 100%;
    overflow-wrap: anywhere;
  }

  .note {
    flex: 1;
    min-width: 0;
    margin-inline-start: auto;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--offhook-ink-faint);
    font-size: 12px;
    text-align: end;
  }
`;
