import { css } from 'lit';

export const pickerStyles = css`
  :host {
    display: block;
  }

  .box {
    position: relative;
  }

  input {
    padding-inline-end: 30px;
    text-overflow: ellipsis;
  }

  input:disabled {
    background: var(--offhook-sunken);
    color: var(--offhook-ink-faint);
    cursor: not-allowed;
  }

  .arrow {
    position: absolute;
    top: 10px;
    inset-inline-end: 10px;
    color: var(--offhook-ink-faint);
    pointer-events: none;
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

  .list p {
    margin: 0;
    padding: 8px 10px;
    color: var(--offhook-ink-soft);
  }

  .option {
    display: flex;
    align-items: baseline;
    gap: 10px;
    padding: 7px 10px;
    border-radius: 6px;
    cursor: pointer;
  }

  .option:hover {
    background: var(--offhook-hover);
  }

  .option[aria-selected='true'] {
    background: var(--offhook-accent-quiet);
  }

  .chosen .title {
    font-weight: 600;
  }

  .title {
    flex: none;
  }

  .note {
    min-width: 0;
    margin-inline-start: auto;
    overflow: hidden;
    color: var(--offhook-ink-faint);
    font-size: 12.5px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
