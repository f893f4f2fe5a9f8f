import { css } from 'lit';

/** How buttons, text boxes, chips and lists look wherever they stand on the desktop. */
export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  svg.icon {
    display: block;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  h1,
  h2,
  h3,
  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    height: 34px;
    padding: 0 12px;
    border: 1px solid var(--offhook-line);
    border-radius: var(--offhook-radius);
    background: var(--offhook-surface);
    color: var(--offhook-ink);
    font-weight: 550;
    font-size: 13px;
    line-height: 1;
    white-space: nowrap;
    cursor: pointer;
    transition:
      background var(--offhook-ease),
      border-color var(--offhook-ease),
      color var(--offhook-ease);
  }

  button:hover:not(:disabled) {
    background: var(--offhook-hover);
  }

  button:disabled {
    opacity: 0.55;
    cursor: not-allowed;
  }

  button.primary {
    border-color: transparent;
    background: var(--offhook-accent);
    color: var(--offhook-accent-ink);
  }

  button.primary:hover:not(:disabled) {
    background: var(--offhook-accent-hover);
  }

  button.good {
    border-color: transparent;
    background: var(--offhook-success);
    color: var(--offhook-success-ink);
  }

  button.good:hover:not(:disabled) {
    background: var(--offhook-success-hover);
  }

  button.bad {
    border-color: transparent;
    background: var(--offhook-failure);
    color: var(--offhook-failure-ink);
  }

  button.bad:hover:not(:disabled) {
    background: var(--offhook-failure-hover);
  }

  button.plain {
    border-color: transparent;
    background: transparent;
    color: var(--offhook-ink-soft);
  }

  button.plain:hover:not(:disabled) {
    background: var(--offhook-hover);
    color: var(--offhook-ink);
  }

  button.square {
    width: 34px;
    padding: 0;
  }

  button.small {
    height: 28px;
    padding: 0 9px;
    border-radius: 7px;
    font-size: 12.5px;
  }

  button.small.square {
    width: 28px;
    padding: 0;
  }

  button[aria-pressed='true'] {
    border-color: transparent;
    background: var(--offhook-accent-quiet);
    color: var(--offhook-accent);
  }

  button.link {
    display: inline;
    height: auto;
    padding: 0;
    border: 0;
    border-radius: 3px;
    background: none;
    color: var(--offhook-accent);
    font-weight: inherit;
    font-size: inherit;
    line-height: inherit;
    text-align: start;
    white-space: normal;
  }

  button.link:hover:not(:disabled) {
    background: none;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  :is(button, a, input, select, textarea, summary, [tabindex]):focus-visible {
    outline: 2px solid transparent;
    outline-offset: 2px;
    box-shadow: var(--offhook-focus);
  }

  a {
    border-radius: 3px;
    color: var(--offhook-accent);
    text-underline-offset: 3px;
  }

  label,
  .label {
    color: var(--offhook-ink-soft);
    font-size: 12.5px;
    font-weight: 500;
  }

  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    width: 100%;
    height: 34px;
    padding: 0 10px;
    border: 1px solid var(--offhook-line-strong);
    border-radius: var(--offhook-radius);
    background: var(--offhook-surface);
    font-size: 13.5px;
    transition: border-color var(--offhook-ease);
  }

  select {
    appearance: none;
    padding-inline-end: 28px;
    background-image:
      linear-gradient(
        45deg,
        transparent 36%,
        var(--offhook-ink-soft) 45% 55%,
        transparent 64%
      ),
      linear-gradient(
        -45deg,
        transparent 36%,
        var(--offhook-ink-soft) 45% 55%,
        transparent 64%
      );
    background-position:
      right 15px center,
      right 10px center;
    background-size: 6px 6px;
    background-repeat: no-repeat;
    text-overflow: ellipsis;
  }

  textarea {
    height: auto;
    min-height: 76px;
    padding: 8px 10px;
    resize: vertical;
  }

  input::placeholder,
  textarea::placeholder {
    color: var(--offhook-ink-faint);
    opacity: 1;
  }

  :is(input, textarea, select):focus {
    outline: 2px solid transparent;
    outline-offset: 1px;
    border-color: var(--offhook-accent);
    box-shadow: 0 0 0 1px var(--offhook-accent);
  }

  .tag {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    height: 20px;
    padding: 0 7px;
    border-radius: 10px;
    background: var(--offhook-hover);
    color: var(--offhook-ink-soft);
    font-size: 11.5px;
    font-weight: 550;
    line-height: 1;
    white-space: nowrap;
  }

  .tag.good {
    background: var(--offhook-success-quiet);
    color: var(--offhook-success);
  }

  .tag.bad {
    background: var(--offhook-failure-quiet);
    color: var(--offhook-failure);
  }

  .tag.warn {
    background: var(--offhook-warning-quiet);
    color: var(--offhook-warning);
  }

  .tag.busy {
    background: var(--offhook-accent-quiet);
    color: var(--offhook-accent);
  }

  .mono {
    font-family: var(--offhook-mono);
    font-size: 12px;
  }

  .faint {
    color: var(--offhook-ink-faint);
  }

  .empty {
    display: grid;
    justify-items: center;
    gap: 6px;
    padding: 36px 24px;
    color: var(--offhook-ink-faint);
    text-align: center;
    text-wrap: balance;
  }

  .empty svg.icon {
    margin-block-end: 4px;
    opacity: 0.8;
  }

  .empty strong {
    color: var(--offhook-ink-soft);
    font-weight: 600;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    button:is(.primary, .good, .bad) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    button:is([aria-pressed='true'], [aria-selected='true'], [aria-checked='true']) {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }

    select {
      appearance: auto;
      padding-inline: 6px;
    }
  }
`;
