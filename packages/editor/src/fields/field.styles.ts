import { css } from 'lit';

export const fieldStyles = css`
  :host {
    display: block;
  }

  .row {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 26px;
    margin-bottom: 3px;
  }

  .title {
    flex: 0 1 auto;
    max-width: 72%;
    font-size: 13.5px;
    font-weight: 560;
  }

  .name {
    flex: 0 100000 auto;
    min-width: 0;
    overflow: hidden;
    color: var(--offhook-ink-faint);
    font-size: 11.5px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .hint-button,
  .switch {
    flex: none;
    width: 24px;
    height: 24px;
    padding: 0;
    border-radius: 6px;
    color: var(--offhook-ink-faint);
  }

  .tag {
    flex: none;
    margin-left: auto;
  }

  .switch {
    margin-left: auto;
  }

  .tag + .switch {
    margin-left: 0;
  }

  .switch[aria-pressed='true'] {
    background: var(--offhook-accent-quiet);
    color: var(--offhook-accent);
  }

  .hint {
    margin: 0 0 6px;
    color: var(--offhook-ink-soft);
    font-size: 12.5px;
  }

  .check {
    display: flex;
    align-items: center;
    gap: 9px;
    min-height: 30px;
    font-size: 13.5px;
    cursor: pointer;
  }

  textarea {
    display: block;
    font-size: 13.5px;
    line-height: 1.45;
  }

  textarea.mono {
    font: 400 12.5px / 1.5 var(--offhook-mono);
  }

  .problem {
    display: flex;
    gap: 5px;
    margin: 4px 0 0;
    color: var(--offhook-ink-soft);
    font-size: 12.5px;
    line-height: 1.35;
  }

  .problem.error .icon {
    color: var(--offhook-failure);
  }

  .problem .icon {
    color: var(--offhook-warning);
    margin-top: 2px;
  }
`;
