import { css } from 'lit';

export const canvasStyles = css`
  :host {
    position: relative;
    display: block;
    overflow: clip;
    contain: strict;
    background: var(--offhook-stage);
  }

  .stage {
    --step: 16px;
    position: absolute;
    inset: 0;
    overflow: clip;
    background-image:
      linear-gradient(to right, var(--offhook-grid) 1px, transparent 1px),
      linear-gradient(to bottom, var(--offhook-grid) 1px, transparent 1px);
    background-position: var(--x, 0) var(--y, 0);
    background-size: var(--step) var(--step);
    cursor: default;
  }

  :is(.stage, offhook-block):focus-visible {
    box-shadow: none;
  }

  .stage:where([data-distance]:not([data-distance='near'])) {
    --offhook-small-text: hidden;
    --offhook-title-size: 1.3;
    --offhook-stroke: 1.6;
  }

  .stage[data-distance='far'] {
    --offhook-title-size: 1.7;
    --offhook-stroke: 2.6;
  }

  .stage[data-distance='away'] {
    --offhook-title: none;
    --offhook-mark-size: 1.5;
    --offhook-stroke: 4;
  }

  .stage:active {
    cursor: grabbing;
  }

  .wire {
    position: absolute;
    overflow: visible;
    pointer-events: none;
    fill: none;
  }

  .wire .line {
    stroke: var(--offhook-connection);
    stroke-width: calc(2.5px * var(--offhook-stroke, 1));
    stroke-linecap: round;
    transition: stroke var(--offhook-ease);
  }

  .wire.bad .line {
    stroke-dasharray: 7 6;
  }

  .wire .grip {
    fill: transparent;
    pointer-events: all;
    cursor: pointer;
  }

  .wire .hit {
    stroke: transparent;
    stroke-width: 18;
    pointer-events: stroke;
    cursor: pointer;
  }

  .wire g:hover .line,
  .wire[data-selected] .line {
    stroke: var(--offhook-accent);
    stroke-width: calc(4px * var(--offhook-stroke, 1));
  }

  .wire.loose .line {
    stroke: var(--offhook-accent);
    stroke-dasharray: 3 7;
    stroke-width: 3;
  }

  .zoom {
    position: absolute;
    bottom: 16px;
    left: 16px;
    display: flex;
    flex-direction: column;
    padding: 3px;
    border: 1px solid var(--offhook-line);
    border-radius: 10px;
    background: var(--offhook-surface);
    box-shadow: var(--offhook-shadow-1);
  }

  .empty {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 6px;
    color: var(--offhook-ink-soft);
    text-align: center;
    pointer-events: none;
  }

  .empty p {
    max-width: 44ch;
    margin: 0;
  }

  .empty .lead {
    color: var(--offhook-ink);
    font-size: 17px;
    font-weight: 600;
  }
`;
