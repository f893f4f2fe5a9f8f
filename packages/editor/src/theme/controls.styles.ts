import { css } from 'lit';

/** How buttons, links, text boxes and chips look wherever they stand. */
export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host {
    color: var(--offhook-ink);
    font: 400 14px / 1.45 var(--offhook-font);
    -webkit-font-smoothing: antialiased;
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

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  button,
  .button {
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
    font-size: 13.5px;
    line-height: 1;
    white-space: nowrap;
    text-decoration: none;
    cursor: pointer;
    transition:
      background var(--offhook-ease),
      border-color var(--offhook-ease),
      color var(--offhook-ease),
      box-shadow var(--offhook-ease);
  }

  button:hover,
  .button:hover {
    background: var(--offhook-hover);
  }

  button:disabled,
  button[aria-disabled='true'] {
    color: var(--offhook-ink-faint);
    opacity: 0.6;
    cursor: not-allowed;
  }

  button.primary,
  .button.primary {
    border-color: transparent;
    background: var(--offhook-accent);
    color: var(--offhook-accent-ink);
  }

  button.primary:hover:not(:disabled),
  .button.primary:hover {
    background: var(--offhook-accent-hover);
  }

  button.danger {
    border-color: transparent;
    background: var(--offhook-failure);
    color: light-dark(#fff, #2a0d10);
  }

  button.plain,
  .button.plain {
    border-color: transparent;
    background: transparent;
    color: var(--offhook-ink-soft);
  }

  button.plain:hover:not(:disabled),
  .button.plain:hover {
    background: var(--offhook-hover);
    color: var(--offhook-ink);
  }

  button.square {
    width: 34px;
    padding: 0;
  }

  button.small,
  .button.small {
    height: 28px;
    padding: 0 9px;
    border-radius: 7px;
    font-size: 13px;
  }

  button.small.square {
    width: 28px;
    padding: 0;
  }

  button.link,
  a {
    color: var(--offhook-accent);
    text-underline-offset: 3px;
  }

  button.link {
    height: auto;
    padding: 2px 0;
    border: 0;
    border-radius: 4px;
    background: none;
  }

  button.link:hover {
    background: none;
    text-decoration: underline;
  }

  button.link.remove {
    color: var(--offhook-failure);
  }

  :is(button, a, summary, [tabindex], input[type='checkbox'], input[type='radio']):focus-visible {
    outline: 2px solid transparent;
    outline-offset: 2px;
    box-shadow: var(--offhook-focus);
  }

  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    width: 100%;
    height: 34px;
    padding: 0 10px;
    border: 1px solid var(--offhook-line-strong);
    border-radius: var(--offhook-radius);
    background-color: var(--offhook-surface);
    transition: border-color var(--offhook-ease);
  }

  select {
    appearance: none;
    padding-right: 30px;
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

  select:dir(rtl) {
    padding-right: 10px;
    padding-left: 30px;
    background-position:
      left 10px center,
      left 15px center;
  }

  [type='search']::-webkit-search-cancel-button {
    width: 14px;
    height: 14px;
    margin-inline-start: 6px;
    appearance: none;
    background:
      linear-gradient(
          45deg,
          transparent 46%,
          var(--offhook-ink-soft) 46% 54%,
          transparent 54%
        )
        center / 11px 11px no-repeat,
      linear-gradient(
          -45deg,
          transparent 46%,
          var(--offhook-ink-soft) 46% 54%,
          transparent 54%
        )
        center / 11px 11px no-repeat;
    cursor: pointer;
  }

  summary {
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    display: inline-block;
    width: 5px;
    height: 5px;
    margin-inline: 2px 9px;
    border: solid currentColor;
    border-width: 0 1.6px 1.6px 0;
    rotate: -45deg;
    translate: 0 -1.5px;
    transition: rotate var(--offhook-ease);
  }

  summary:dir(rtl)::before {
    rotate: 135deg;
  }

  details[open] > summary::before {
    rotate: 45deg;
    translate: 0 -2.5px;
  }

  select:disabled,
  input:disabled {
    background-color: var(--offhook-sunken);
    color: var(--offhook-ink-soft);
    opacity: 1;
    cursor: not-allowed;
  }

  textarea {
    height: auto;
    min-height: 68px;
    padding: 8px 10px;
    resize: vertical;
  }

  input::placeholder,
  textarea::placeholder {
    color: var(--offhook-ink-faint);
    opacity: 1;
  }

  :is(input, select, textarea):hover:not(:disabled, :focus) {
    border-color: var(--offhook-ink-faint);
  }

  :is(input, textarea, select):focus {
    outline: 2px solid transparent;
    outline-offset: 1px;
    border-color: var(--offhook-accent);
    box-shadow: 0 0 0 1px var(--offhook-accent);
  }

  :is(input, select, textarea)[aria-invalid='true'] {
    border-color: var(--offhook-failure);
  }

  input[type='checkbox'] {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--offhook-accent);
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
    font-weight: 500;
    line-height: 1;
    white-space: nowrap;
    outline: 1px solid transparent;
    outline-offset: -1px;
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

  code,
  .mono {
    font-family: var(--offhook-mono);
    font-size: 0.9em;
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

  @keyframes turn {
    to {
      rotate: 360deg;
    }
  }

  .spinner {
    width: 16px;
    height: 16px;
    border: 2px solid var(--offhook-line-strong);
    border-top-color: var(--offhook-accent);
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }

  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation-duration: 3s;
    }
  }

  /* Grounds and shadows are gone where the system forces its colours: lines tell what they told. */
  @media (forced-colors: active) {
    button.primary,
    .button.primary {
      forced-color-adjust: none;
    }

    button.plain:not(.square),
    .button.plain,
    button.link {
      border-color: Canvas;
    }

    button.primary:disabled {
      background: GrayText;
      color: Canvas;
      opacity: 1;
    }

    button:is([aria-pressed='true'], [aria-selected='true'], [aria-checked='true']) {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }

    button:focus-visible,
    :is(a, summary, [tabindex], input, select, textarea):focus-visible {
      outline: 3px solid Highlight;
      outline-offset: 2px;
    }

    select {
      appearance: auto;
      padding-inline: 6px !important;
    }
  }
`;
