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
    line-height: 1.35;
    text-align: start;
    white-space: normal;
  }
`;
