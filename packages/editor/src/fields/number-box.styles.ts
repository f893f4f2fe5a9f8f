import { css } from 'lit';

export const numberBoxStyles = css`
  :host {
    display: block;
    min-width: 0;
  }

  .box {
    position: relative;
  }

  input {
    padding-inline-end: 30px;
    font-variant-numeric: tabular-nums;
  }

  .spin {
    position: absolute;
    inset-block: 1px;
    inset-inline-end: 1px;
    display: grid;
    width: 26px;
    border-inline-start: 1px solid var(--offhook-line);
    overflow: hidden;
    border-start-end-radius: calc(var(--offhook-radius) - 1px);
    border-end-end-radius: calc(var(--offhook-radius) - 1px);
  }

  .spin button {
    width: 100%;
    height: 100%;
    min-height: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
  }

  .spin button + button {
    border-block-start: 1px solid var(--offhook-line);
  }

  .up .icon {
    rotate: 180deg;
  }
`;
