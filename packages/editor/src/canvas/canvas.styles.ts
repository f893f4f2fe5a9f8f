import { css } from 'lit';

export const canvasStyles = css`
  :host {
    position: relative;
    display: block;
    overflow: clip;
    contain: strict;
    container: canvas / size;
    background: var(--offhook-stage);
  }

  .stage {
    position: absolute;
    inset: 0;
    overflow: clip;
    background: var(--offhook-stage);
    cursor: default;
    direction: ltr;
    touch-action: none;
  }

  .stage > div:not([class]) {
    will-change: transform;
  }

  .bitmap {
    position: absolute;
    top: 0;
    left: 0;
    transform-origin: 0 0;
    pointer-events: none;
    will-change: transform;
  }

  .bitmap canvas {
    display: block;
  }

  .ink-probe {
    position: absolute;
    font-family: var(--offhook-font);
    visibility: hidden;
  }

  .ink-probe i {
    transition: color 1ms;
  }

  .lasso {
    position: absolute;
    border: 1.5px solid var(--offhook-accent);
    border-radius: 4px;
    background: color-mix(in srgb, var(--offhook-accent) 12%, transparent);
    pointer-events: none;
  }

  :is(.stage, offhook-block):focus-visible {
    box-shadow: none;
  }

  .stage:where([data-distance]:not([data-distance='near'])) {
    --offhook-small-text: hidden;
    --offhook-lines: none;
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

  /* Where a large flow is a picture, the one block that Tab reaches would stand out among spots. */
  .stage.picture:not(.raised) offhook-block:not([selected], :focus-within) {
    opacity: 0;
  }

  .stage:is(.panning, .grabbing) {
    cursor: grabbing;
  }

  .stage.panning > div > * {
    pointer-events: none;
  }

  .stage.pointing {
    cursor: pointer;
  }

  .lines,
  .wire.loose {
    position: absolute;
    top: 0;
    left: 0;
    width: 1px;
    height: 1px;
    overflow: visible;
    pointer-events: none;
    fill: none;
  }

  .line {
    stroke: var(--offhook-connection);
    stroke-width: calc(2.5px * var(--offhook-stroke, 1));
  }

  .line.bad {
    stroke-dasharray: 7 6;
  }

  .line.marked {
    stroke: var(--offhook-accent);
    stroke-width: calc(4px * var(--offhook-stroke, 1));
  }

  .wire.loose .line {
    stroke: var(--offhook-accent);
    stroke-dasharray: 3 7;
    stroke-linecap: round;
    stroke-width: 3;
  }

  div.wire {
    position: absolute;
    top: -7px;
    left: -7px;
    width: 14px;
    height: 14px;
    cursor: pointer;
  }

  .remarks > * {
    position: absolute;
    top: 0;
    left: 0;
    box-sizing: border-box;
  }

  .group-head {
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 0 8px;
    color: transparent;
    font-size: 13px;
    font-weight: 600;
    cursor: grab;
    /* Its title is drawn beneath: forced colours would write it twice. */
    forced-color-adjust: none;
  }

  .group-head.chosen {
    border-radius: 8px;
    outline: 2.5px solid var(--offhook-accent);
  }

  .group-head button {
    color: var(--offhook-ink-soft);
  }

  .group-head.collapsed button .icon {
    rotate: -90deg;
  }

  .group-head small {
    margin-inline-start: auto;
    color: var(--offhook-ink-soft);
  }

  .group-head input {
    height: 24px;
    padding: 0 6px;
    color: var(--offhook-ink);
    font: inherit;
  }

  .note {
    --hue: 48;
    display: block;
    overflow: hidden;
    padding: 10px 14px;
    border: 1px solid light-dark(hsl(var(--hue) 45% 72%), hsl(var(--hue) 30% 46%));
    border-radius: 8px;
    background: light-dark(hsl(var(--hue) 70% 94%), hsl(var(--hue) 30% 20%));
    color: var(--offhook-ink);
    font-size: 13px;
    line-height: 1.4;
    cursor: grab;
  }

  .note:focus-visible {
    outline: 2px solid transparent;
    box-shadow: var(--offhook-focus);
  }

  .note .prose > :first-child {
    margin-top: 0;
  }

  .note .heading {
    margin: 0 0 4px;
    font-weight: 700;
  }

  .note :is(p, ul, ol, pre, blockquote) {
    margin: 0 0 6px;
  }

  .note textarea {
    width: 100%;
    height: 100%;
    resize: none;
    font: inherit;
  }

  .note-corner {
    position: absolute;
    right: 0;
    bottom: 0;
    width: 16px;
    height: 16px;
    cursor: nwse-resize;
  }

  .stage[data-distance='off'] .note {
    font-size: 17px;
  }

  .stage:is([data-distance='far'], [data-distance='away']) .note .prose {
    visibility: hidden;
  }

  .tools {
    position: absolute;
    bottom: 16px;
    inset-inline-start: 16px;
    display: flex;
    align-items: flex-end;
    gap: 8px;
    pointer-events: none;
  }

  .tools > * {
    pointer-events: auto;
  }

  .zoom {
    display: flex;
    flex-direction: column;
    padding: 3px;
    border: 1px solid var(--offhook-line);
    border-radius: 10px;
    background: var(--offhook-surface);
    box-shadow: var(--offhook-shadow-1);
  }

  .zoom [aria-pressed='true'] {
    background: var(--offhook-accent-quiet);
    color: var(--offhook-accent);
  }

  .map {
    position: relative;
    width: 192px;
    height: 120px;
    overflow: hidden;
    border: 1px solid var(--offhook-line);
    border-radius: 10px;
    background: var(--offhook-stage);
    box-shadow: var(--offhook-shadow-1);
    cursor: pointer;
    direction: ltr;
    touch-action: none;
  }

  .map:focus-visible {
    outline: 2px solid transparent;
    box-shadow: var(--offhook-focus);
  }

  .map canvas {
    display: block;
  }

  .map .frame {
    position: absolute;
    top: 0;
    left: 0;
    box-sizing: border-box;
    border: 2px solid var(--offhook-accent);
    border-radius: 3px;
    background: color-mix(in srgb, var(--offhook-accent) 8%, transparent);
    will-change: transform;
  }

  @media (max-width: 900px) {
    .map {
      display: none;
    }
  }

  /* In a low place the tools stand in a row, so that they leave the room to the flow. */
  @container canvas (max-height: 380px) {
    .tools {
      bottom: 8px;
      flex-wrap: wrap;
      gap: 6px;
      max-width: calc(100% - 190px);
    }

    .zoom {
      flex-direction: row;
      padding: 1px;
    }

    .map {
      display: none;
    }
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
