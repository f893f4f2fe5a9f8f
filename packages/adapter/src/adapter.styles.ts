import { css } from 'lit';

/**
 * How the adapter looks; colours follow the page's `--offhook-…` properties where it sets them.
 *
 * @cssprop --offhook-ink - Text.
 * @cssprop --offhook-ink-soft - Text that explains.
 * @cssprop --offhook-line - The edge of the status line.
 * @cssprop --offhook-line-strong - The dot while nothing is known yet.
 * @cssprop --offhook-surface - The ground of the status line.
 * @cssprop --offhook-success - The dot while flows run.
 * @cssprop --offhook-failure - The dot where nothing runs.
 * @cssprop --offhook-warning - The dot while the server is away.
 * @cssprop --offhook-accent - The button, and the ring of the focus.
 * @cssprop --offhook-font - The typeface.
 */
export const adapterStyles = css`
  :host {
    --ink: var(--offhook-ink, light-dark(#171b24, #e9ecf2));
    --ink-soft: var(--offhook-ink-soft, light-dark(#4b5565, #b1b9c7));
    --line: var(--offhook-line, light-dark(#e2e5eb, #2b303a));
    --good: var(--offhook-success, light-dark(#147a3b, #4ac27b));
    --bad: var(--offhook-failure, light-dark(#c8303d, #f5787f));
    --warn: var(--offhook-warning, light-dark(#8a5200, #e6b052));
    --faint: var(--offhook-line-strong, light-dark(#868f9f, #6e7889));

    display: inline-block;
    color: var(--ink);
    font: 500 13px / 1.35 var(--offhook-font, system-ui, sans-serif);
  }

  :host([hidden]) {
    display: none;
  }

  .status {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    max-width: 100%;
    min-height: 28px;
    padding: 0 10px;
    border: 1px solid var(--line);
    border-radius: 14px;
    background: var(--offhook-surface, Canvas);
  }

  .dot {
    flex: none;
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--faint);
  }

  .running .dot {
    background: var(--good);
  }

  .offline .dot {
    background: var(--warn);
  }

  .failed .dot,
  .no-host .dot,
  .no-address .dot {
    background: var(--bad);
  }

  .connecting .dot {
    animation: breathe 1.2s ease-in-out infinite alternate;
  }

  .words {
    display: inline-flex;
    gap: 8px;
    min-width: 0;
  }

  .short {
    flex: none;
    white-space: nowrap;
  }

  .long {
    max-width: 46ch;
    overflow: hidden;
    color: var(--ink-soft);
    font-weight: 400;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  :host([compact]) .status {
    padding: 0;
    min-height: 0;
    border: 0;
    background: none;
  }

  :host([compact]) .words {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  button {
    padding: 2px 0;
    border: 0;
    border-radius: 3px;
    background: none;
    color: var(--offhook-accent, light-dark(#3552d8, #91a4ff));
    font: inherit;
    cursor: pointer;
    white-space: nowrap;
  }

  button:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  button:focus-visible {
    outline: 2px solid var(--offhook-accent, light-dark(#3552d8, #91a4ff));
    outline-offset: 2px;
  }

  @keyframes breathe {
    to {
      opacity: 0.25;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .connecting .dot {
      animation: none;
    }
  }
`;
