import { css } from 'lit';

export const targetPickerStyles = css`
  :host {
    position: relative;
    display: inline-block;
    width: 320px;
    max-width: 100%;
  }

  ul {
    position: absolute;
    z-index: 3;
    inset-inline: 0;
    top: calc(100% + 4px);
    max-height: 240px;
    margin: 0;
    padding: 4px;
    overflow: auto;
    border: 1px solid var(--offhook-line);
    border-radius: var(--offhook-radius);
    background: var(--offhook-raised);
    box-shadow: var(--offhook-shadow-2);
    list-style: none;
  }

  li {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    padding: 6px 8px;
    border-radius: 6px;
    cursor: pointer;
  }

  li code {
    color: var(--offhook-ink-soft);
  }

  li:hover {
    background: var(--offhook-hover);
  }

  li[aria-selected='true'] {
    background: var(--offhook-accent-quiet);
    outline: 1px solid transparent;
  }

  li[aria-disabled='true'] {
    color: var(--offhook-ink-soft);
    cursor: default;
  }
`;
