import { css } from 'lit';

export const editorStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 480px;
    overflow: hidden;
    background: var(--offhook-stage);
  }

  .main {
    flex: 1;
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) 352px;
    min-height: 0;
  }

  .main > offhook-sidebar {
    grid-area: 1 / 2 / span 2;
  }

  .dock {
    grid-area: 2 / 1;
    height: clamp(240px, 46vh, 380px);
    min-height: 0;
    overflow: hidden;
  }

  .run[aria-pressed='true'] {
    border-color: transparent;
    background: var(--offhook-accent-quiet);
    color: var(--offhook-ink);
  }

  .area {
    position: relative;
    min-width: 0;
    min-height: 0;
  }

  offhook-canvas {
    position: absolute;
    inset: 0;
  }

  offhook-canvas[inert] {
    visibility: hidden;
  }

  .view {
    position: absolute;
    z-index: 1;
    inset: 0;
  }

  .area > .state {
    position: absolute;
    z-index: 1;
    inset: 0;
    background: var(--offhook-stage);
  }

  .switch {
    display: flex;
    gap: 2px;
    padding: 2px;
    border-radius: 9px;
    background: var(--offhook-sunken);
  }

  .switch [aria-checked='true'] {
    background: light-dark(var(--offhook-surface), var(--offhook-hover));
    box-shadow: var(--offhook-shadow-1);
    color: var(--offhook-ink);
  }

  .switch [aria-checked='true']:not(:focus-visible) {
    outline: calc(var(--offhook-plain, 0) * 2px) solid var(--offhook-accent);
  }

  .switch .bad {
    color: var(--offhook-failure);
  }

  offhook-problems {
    z-index: 2;
    position: absolute;
    inset-inline-end: 16px;
    bottom: 16px;
  }

  /* In the text's own bar. */
  offhook-text ~ offhook-problems {
    bottom: 6px;
  }

  .panel {
    z-index: 4;
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  .panel > * {
    pointer-events: auto;
  }

  .draft-bar {
    display: flex;
    flex: none;
    align-items: center;
    gap: 10px;
    padding: 7px 16px;
    border-bottom: 1px solid var(--offhook-line);
    background: var(--offhook-accent-quiet);
    color: var(--offhook-ink);
    font-size: 13.5px;
  }

  .draft-bar.urgent .icon {
    color: var(--offhook-failure);
  }

  .draft-bar p {
    flex: 1;
    margin: 0;
  }

  .notices {
    z-index: 3;
    position: absolute;
    top: 16px;
    left: 50%;
    width: max-content;
    max-width: min(560px, calc(100% - 32px));
    translate: -50% 0;
  }

  @keyframes stay {
    from {
      opacity: 0;
      translate: 0 var(--rise, -6px);
    }

    2%,
    97% {
      opacity: 1;
      translate: 0 0;
    }

    to {
      opacity: 0;
    }
  }

  .notice {
    display: flex;
    align-items: flex-start;
    gap: 10px;
    padding: 9px 8px 9px 14px;
    border: 1px solid var(--offhook-line);
    border-radius: 12px;
    background: var(--offhook-raised);
    box-shadow: var(--offhook-shadow-2);
    font-size: 13.5px;
    animation: stay 12s linear both;
  }

  @media (prefers-reduced-motion: reduce) {
    .notice {
      --rise: 0;
    }
  }

  .notice:hover,
  .notice:focus-within {
    animation-play-state: paused;
  }

  .notice > .icon {
    margin-top: 5px;
    color: var(--offhook-accent);
  }

  .notice.refusal > .icon {
    color: var(--offhook-failure);
  }

  .notice p {
    margin: 0;
    padding: 4px 0;
  }

  .state {
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 8px;
    padding: 32px;
    color: var(--offhook-ink-soft);
    text-align: center;
  }

  .state p {
    max-width: 52ch;
    margin: 0;
  }

  .state .lead {
    color: var(--offhook-ink);
    font-size: 17px;
    font-weight: 600;
  }

  .state button {
    margin-top: 8px;
  }

  @media (max-width: 900px) {
    .main {
      grid-template-columns: minmax(0, 1fr) 300px;
    }
  }
`;
