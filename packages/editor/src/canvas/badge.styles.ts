import { css } from 'lit';

/** What stands at a block's edges: its problem, and what a run did. */
export const badgeStyles = css`
  .badge {
    position: absolute;
    top: -9px;
    right: -9px;
    display: grid;
    place-items: center;
    width: 22px;
    height: 22px;
    border: 2px solid var(--offhook-stage);
    border-radius: 50%;
    background: var(--offhook-failure);
    color: light-dark(#fff, #2a0d10);
  }

  .badge.warning {
    background: var(--offhook-warning);
    color: light-dark(#fff, #2b1f08);
  }

  .body.decision ~ .badge {
    top: 10px;
    right: 34px;
  }

  /* The bitmap beneath stands back, too: what covers it must stay opaque. */
  :host([dimmed]) :is(.body > :not(.silhouette), .socket, .socket-name, .id, .badge) {
    opacity: 0.45;
  }

  :host([dimmed]) .body {
    border-color: color-mix(in srgb, var(--offhook-line-strong) 45%, var(--offhook-stage));
    box-shadow: none;
  }

  :host([dimmed]) .silhouette {
    stroke: color-mix(in srgb, var(--offhook-line-strong) 45%, var(--offhook-stage));
  }

  .done {
    --tone: var(--offhook-ink-soft);
    position: absolute;
    bottom: -11px;
    left: 12px;
    display: inline-flex;
    align-items: center;
    gap: 4px;
    height: 20px;
    padding: 0 8px;
    border: 1.5px solid var(--tone);
    border-radius: 10px;
    background: var(--offhook-block);
    color: var(--tone);
    font-size: 11px;
    font-weight: 600;
    line-height: 1;
    white-space: nowrap;
  }

  .done .icon {
    stroke-width: 3;
  }

  .body:is(.decision, .start, .end) ~ .done {
    top: 6px;
    bottom: auto;
    left: 8px;
  }

  .done.passed {
    --tone: var(--offhook-success);
  }

  .done.failed {
    --tone: var(--offhook-failure);
  }

  .done.running {
    --tone: var(--offhook-accent);
  }

  .body.passed {
    border-color: var(--offhook-success);
  }

  .body.failed {
    border-color: var(--offhook-failure);
    border-width: 2px;
  }

  .body.passed .silhouette {
    stroke: var(--offhook-success);
  }

  .body.failed .silhouette {
    stroke: var(--offhook-failure);
    stroke-width: 2px;
  }

  .body[data-current] {
    outline: 3px solid var(--offhook-accent);
    outline-offset: 3px;
  }

  @media (forced-colors: active) {
    .body:not(.decision, .control) {
      border: 1.5px solid CanvasText;
    }

    .silhouette {
      fill: Canvas;
      stroke: CanvasText;
    }

    :host([selected]) .body:not(.decision, .control) {
      outline: 3px solid Highlight;
    }

    :host([selected]) .silhouette {
      stroke: Highlight;
    }

    .badge {
      forced-color-adjust: none;
      border-color: Canvas;
      background: CanvasText;
      color: Canvas;
    }

    :host(:focus-visible) .body:not(.decision, .control) {
      outline: 4px double Highlight;
      outline-offset: 2px;
    }

    .body[data-current] {
      outline-color: Highlight;
    }

    .socket {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
      color: CanvasText;
    }

    .socket.connected {
      background: CanvasText;
      color: Canvas;
    }
  }
`;
