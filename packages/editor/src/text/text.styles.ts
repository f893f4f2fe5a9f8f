import { css } from 'lit';

export const textStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    background: var(--offhook-surface);
  }

  .box {
    flex: 1;
    min-height: 0;
    direction: ltr;
  }

  .box .cm-search {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    padding: 8px 40px 8px 12px;
    font-family: var(--offhook-font);
  }

  .box .cm-search br {
    flex-basis: 100%;
    content: '';
  }

  .box .cm-search input.cm-textfield {
    width: 220px;
    height: 30px;
    margin: 0;
    border-radius: 7px;
    font-size: 13px;
  }

  .box .cm-search button.cm-button {
    height: 30px;
    margin: 0;
    border: 1px solid var(--offhook-line);
    border-radius: 7px;
    background: var(--offhook-surface);
    font-size: 12.5px;
  }

  .box .cm-search label {
    display: flex;
    align-items: center;
    gap: 5px;
    margin: 0;
    font-size: 12.5px;
  }

  .box .cm-search button[name='close'] {
    inset-block-start: 8px;
    inset-inline-end: 8px;
    width: 28px;
    height: 28px;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    min-height: 46px;
    padding: 8px 16px;
    padding-inline-end: 200px;
    border-top: 1px solid var(--offhook-line);
    background: var(--offhook-surface);
  }

  .bar p {
    display: flex;
    align-items: center;
    gap: 6px;
    margin: 0;
    color: var(--offhook-ink-soft);
    font-size: 13px;
  }

  .bar p.bad {
    color: var(--offhook-failure);
  }

  .bar p.good svg {
    color: var(--offhook-success);
  }

  .bar ul {
    flex-basis: 100%;
    max-height: 96px;
    margin: 0;
    padding: 0;
    overflow: auto;
    list-style: none;
  }

  .bar li button {
    height: auto;
    padding-block: 3px;
    color: var(--offhook-failure);
    font-weight: 500;
    line-height: 1.35;
    text-align: start;
    white-space: normal;
  }
`;
