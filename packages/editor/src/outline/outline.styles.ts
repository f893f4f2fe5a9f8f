import { css } from 'lit';

export const outlineStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    overflow: hidden;
    background: var(--offhook-stage);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    padding: 8px 12px;
    border-bottom: 1px solid var(--offhook-line);
    background: var(--offhook-surface);
  }

  .tools .earlier svg {
    rotate: 180deg;
  }

  .tools .remove {
    margin-inline-start: auto;
  }

  .tree {
    flex: 1;
    min-height: 0;
    padding: 12px 12px 72px;
    overflow: auto;
    scroll-padding: 24px;
  }

  .line {
    position: relative;
    display: flex;
    align-items: center;
    gap: 8px;
    max-width: 920px;
    min-height: 36px;
    margin-block: 1px;
    padding: 4px 10px;
    padding-inline-start: calc(6px + (var(--level) - 1) * 26px);
    border-radius: var(--offhook-radius);
    cursor: default;
    content-visibility: auto;
    contain-intrinsic-size: auto 36px;
  }

  .line:has(offhook-target-picker) {
    z-index: 2;
    content-visibility: visible;
  }

  .line:hover {
    background: var(--offhook-hover);
  }

  .line[aria-selected='true'] {
    background: var(--offhook-accent-quiet);
  }

  .line:focus-visible {
    outline: 2px solid var(--offhook-accent);
    outline-offset: -2px;
    box-shadow: none;
  }

  .twist {
    display: grid;
    flex: none;
    place-items: center;
    width: 20px;
    height: 20px;
    color: var(--offhook-ink-soft);
  }

  [aria-expanded='false'] > .twist svg {
    rotate: -90deg;
  }

  :host(:dir(rtl)) [aria-expanded='false'] > .twist svg {
    rotate: 90deg;
  }

  .title {
    overflow: hidden;
    font-weight: 550;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .beside {
    overflow: hidden;
    color: var(--offhook-ink-soft);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .id {
    margin-inline-start: auto;
    color: var(--offhook-ink-soft);
    white-space: nowrap;
  }

  .link {
    color: var(--offhook-accent);
  }

  .link .beside {
    color: inherit;
  }

  .apart {
    margin-top: 16px;
    font-weight: 550;
  }

  .socket > .socket {
    padding: 1px 8px;
    border-radius: 10px;
    background: var(--offhook-success-quiet);
    color: var(--offhook-success);
    font-size: 12.5px;
    font-weight: 600;
  }

  .socket > .socket.bad {
    background: var(--offhook-failure-quiet);
    color: var(--offhook-failure);
  }

  .socket > .socket.plain {
    background: var(--offhook-sunken);
    color: var(--offhook-ink-soft);
  }

  .round {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 2px;
    border: 2px solid var(--offhook-success);
    border-radius: 50%;
  }

  .round.end {
    border-color: var(--offhook-ink-soft);
    background: radial-gradient(circle, var(--offhook-ink-soft) 36%, transparent 40%);
  }

  .round:not(.start, .end) {
    border-color: var(--offhook-accent);
    border-radius: 5px;
  }

  .sign {
    color: var(--offhook-warning);
  }

  .sign.error {
    color: var(--offhook-failure);
  }

  .name {
    flex: 1;
    max-width: 360px;
    height: 28px;
  }

  .empty {
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 12px;
  }

  .lead {
    margin: 0;
    font-size: 17px;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .line[aria-selected='true'] {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }

    .line:focus-visible {
      outline: 3px solid Highlight;
    }
  }
`;
