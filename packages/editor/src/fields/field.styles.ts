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
    font-size: 13px;
    font-weight: 550;
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
    margin-inline-start: auto;
  }

  .ways {
    display: flex;
    flex: none;
    margin-inline-start: auto;
  }

  .ways:not(:has(*)) {
    display: none;
  }

  .tag + .ways {
    margin-inline-start: 0;
  }

  .braces {
    font: 600 12px / 1 var(--offhook-mono);
    letter-spacing: -0.2em;
    text-indent: -0.2em;
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

  input.toggle {
    position: relative;
    appearance: none;
    width: 34px;
    height: 20px;
    border: 1px solid var(--offhook-line-strong);
    border-radius: 10px;
    background: var(--offhook-sunken);
    cursor: pointer;
    transition:
      background var(--offhook-ease),
      border-color var(--offhook-ease);
  }

  input.toggle::before {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-start: 2px;
    width: 14px;
    height: 14px;
    border-radius: 50%;
    background: var(--offhook-ink-faint);
    content: '';
    transition: inset-inline-start var(--offhook-ease);
  }

  input.toggle:checked {
    border-color: var(--offhook-accent);
    background: var(--offhook-accent);
  }

  input.toggle:checked::before {
    inset-inline-start: 16px;
    background: var(--offhook-accent-ink);
  }

  @media (forced-colors: active) {
    input.toggle::before {
      background: ButtonText;
    }

    input.toggle:checked {
      background: Highlight;
      forced-color-adjust: none;
    }
  }

  .dated {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 34px;
    gap: 4px;
  }

  .dated .calendar {
    border-color: var(--offhook-line-strong);
  }

  .dated .picker {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    width: 34px;
    height: 0;
    padding: 0;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }

  .note {
    display: flex;
    gap: 5px;
    margin: 4px 0 0;
    color: var(--offhook-ink-faint);
    font-size: 12.5px;
    line-height: 1.35;
  }

  .note.wrong {
    color: var(--offhook-ink-soft);
  }

  .note .icon {
    margin-top: 2px;
    color: var(--offhook-warning);
  }

  .fixes {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-top: 5px;
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
