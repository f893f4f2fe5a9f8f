import { css } from 'lit';

export const blockStyles = css`
  :host {
    position: relative;
    display: block;
    contain: layout style;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    outline: none;
  }

  :host(:active) {
    cursor: grabbing;
  }

  .body {
    position: absolute;
    inset: 0;
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 0 14px 0 16px;
    border: calc(1px * var(--offhook-stroke, 1)) solid var(--offhook-line-strong);
    border-radius: 10px;
    background: var(--offhook-block);
    box-shadow: var(--offhook-shadow-1);
    transition:
      border-color var(--offhook-ease),
      box-shadow var(--offhook-ease);
  }

  :host(:hover) .body {
    box-shadow: var(--offhook-shadow-2);
  }

  :host([selected]) .body {
    border-color: var(--offhook-accent);
    box-shadow:
      0 0 0 1.5px var(--offhook-accent),
      0 0 0 5px color-mix(in srgb, var(--offhook-accent) 16%, transparent);
  }

  :host(:focus-visible) .body {
    border-color: var(--offhook-accent);
    box-shadow:
      0 0 0 2px var(--offhook-stage),
      0 0 0 4.5px var(--offhook-accent);
  }

  .body.unknown {
    border-style: dashed;
  }

  .title {
    display: var(--offhook-title, -webkit-box);
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    font-size: calc(13.5px * var(--offhook-title-size, 1));
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.005em;
    word-break: auto-phrase;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  /* What does not fit below the title wraps into a column that is not seen. */
  .lines {
    display: flex;
    flex: 1;
    flex-flow: column wrap;
    place-content: flex-start center;
    min-width: 0;
    max-height: calc(100% - 4px);
    overflow: hidden;
  }

  .lines > * {
    width: 100%;
  }

  .line {
    display: var(--offhook-lines, block);
    overflow: hidden;
    color: var(--offhook-ink-soft);
    font-size: 11px;
    line-height: 1.27;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .mark {
    scale: var(--offhook-mark-size, 1);
  }

  .title-box {
    min-width: 0;
    height: 30px;
    padding: 0 6px;
    font-size: 13px;
    font-weight: 600;
    user-select: text;
  }

  .body:is(.start, .end) {
    justify-content: center;
    padding: 0;
    border-radius: 50%;
  }

  .body:is(.start, .end) .title {
    font-size: calc(13px * min(var(--offhook-title-size, 1), 1.15));
  }

  .body.end {
    padding-left: 8px;
  }

  .body.start {
    padding-right: 10px;
    border-color: color-mix(in srgb, var(--offhook-success) 45%, var(--offhook-line-strong));
  }

  .body.decision {
    justify-content: center;
    padding: 0 44px;
    text-align: center;
  }

  .body.control {
    padding: 0 15px 0 17px;
  }

  .body:is(.decision, .control) {
    border: 0;
    background: none;
    box-shadow: none;
  }

  .body:is(.decision, .control) > :not(.silhouette) {
    position: relative;
  }

  :host(:hover) .body:is(.decision, .control),
  :host([selected]) .body:is(.decision, .control),
  :host(:focus-visible) .body:is(.decision, .control) {
    box-shadow: none;
  }

  .decision .title {
    -webkit-line-clamp: 3;
    line-clamp: 3;
    font-size: calc(12.5px * min(var(--offhook-title-size, 1), 1.45));
  }

  .silhouette {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
    fill: var(--offhook-block);
    stroke: var(--offhook-line-strong);
    stroke-width: calc(1px * var(--offhook-stroke, 1));
    filter: drop-shadow(0 1px 1px light-dark(#10182818, #0006));
  }

  :host([selected]) .silhouette {
    stroke: var(--offhook-accent);
    stroke-width: 2.5;
    filter: drop-shadow(0 0 4px color-mix(in srgb, var(--offhook-accent) 40%, transparent));
  }

  :host(:focus-visible) .silhouette {
    stroke: var(--offhook-accent);
    stroke-width: 4.5;
  }

  .id {
    position: absolute;
    visibility: hidden;
    bottom: calc(100% + 4px);
    left: 2px;
    max-width: 100%;
    overflow: hidden;
    color: var(--offhook-ink-faint);
    font: 500 10.5px / 1.2 var(--offhook-mono);
    text-overflow: ellipsis;
    white-space: nowrap;
    pointer-events: none;
  }

  :host(:is([selected], [show-id], :hover, :focus-visible)) .id {
    visibility: var(--offhook-small-text, visible);
  }

  .decision + .id {
    left: 50%;
    translate: -50% 0;
  }

  .body:is(.start, .end) + .id {
    left: 50%;
    max-width: none;
    translate: -50% 0;
  }

  .socket {
    --tone: var(--offhook-ink-faint);
    position: absolute;
    display: grid;
    place-items: center;
    width: 18px;
    height: 18px;
    padding: 0;
    border: 2.5px solid var(--tone);
    border-radius: 50%;
    background: var(--offhook-block);
    color: var(--tone);
    cursor: crosshair;
    translate: -50% -50%;
    touch-action: none;
    transition: scale var(--offhook-ease);
  }

  .socket::before {
    content: '';
    position: absolute;
    inset: -9px;
    border-radius: 50%;
  }

  .socket:hover {
    background: var(--offhook-block);
    scale: 1.25;
  }

  .socket:focus-visible {
    outline: 2px solid transparent;
    outline-offset: 2px;
    box-shadow:
      0 0 0 2px var(--offhook-stage),
      0 0 0 4px var(--offhook-accent);
  }

  .socket.plain {
    border-color: var(--tone);
    background: var(--offhook-block);
  }

  .socket.good {
    --tone: var(--offhook-success);
  }

  .socket.bad {
    --tone: var(--offhook-failure);
  }

  .socket.input {
    --tone: var(--offhook-input);
    top: 50%;
    left: 0;
    border-radius: 5px 50% 50% 5px;
  }

  .socket .icon {
    stroke-width: 3.5;
    opacity: var(--offhook-plain, 0);
  }

  .socket.connected,
  .socket.connected:hover {
    background: var(--tone);
    color: var(--offhook-block);
  }

  .socket.connected .icon {
    opacity: 1;
  }

  .socket:not(.connected):hover .icon {
    opacity: 1;
  }

  :host([data-target]) .socket.input {
    scale: 1.2;
    box-shadow: 0 0 0 4px color-mix(in srgb, var(--offhook-input) 25%, transparent);
  }

  .socket-name {
    position: absolute;
    visibility: var(--offhook-small-text, visible);
    padding: 0 3px;
    border-radius: 4px;
    background: color-mix(in srgb, var(--offhook-stage) 75%, transparent);
    color: var(--offhook-ink-soft);
    font-size: 11px;
    font-weight: 500;
    line-height: 14px;
    white-space: nowrap;
    pointer-events: none;
  }

  .socket-name.right {
    translate: 12px -18px;
  }

  .socket-name.bottom {
    translate: 13px 3px;
  }
`;
