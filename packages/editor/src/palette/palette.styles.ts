import { css } from 'lit';

export const paletteStyles = css`
  .box {
    padding: 12px;
    border: 1.5px dashed var(--offhook-line-strong);
    border-radius: 12px;
    background: var(--offhook-sunken);
  }

  .hint {
    margin: 0 0 10px;
    color: var(--offhook-ink-soft);
    font-size: 12.5px;
    text-align: center;
  }

  .items {
    display: flex;
    justify-content: center;
    gap: 8px;
  }

  .item {
    flex: 1 1 0;
    flex-direction: column;
    gap: 8px;
    max-width: 128px;
    height: auto;
    padding: 12px 8px 10px;
    border-color: transparent;
    background: none;
    font-size: 13px;
    cursor: grab;
    touch-action: none;
  }

  .item:hover {
    border-color: var(--offhook-line);
    background: var(--offhook-surface);
  }

  .item:active {
    cursor: grabbing;
  }

  .figure {
    display: grid;
    place-items: center;
    width: 40px;
    height: 40px;
    border: 1.5px solid var(--offhook-line-strong);
    border-radius: 50%;
    background: var(--offhook-block);
    color: var(--offhook-accent);
    box-shadow: var(--offhook-shadow-1);
  }

  .figure.start {
    border-color: var(--offhook-success);
  }

  .figure.end {
    border-color: var(--offhook-input);
  }

  .figure.block {
    width: 64px;
    border-radius: 9px;
    box-shadow:
      3px 3px 0 -1px var(--offhook-surface),
      3px 3px 0 0 var(--offhook-line-strong),
      var(--offhook-shadow-1);
  }

  :host([compact]) .hint {
    display: none;
  }

  :host([compact]) .box {
    padding: 0;
    border: 0;
    background: none;
  }

  :host([compact]) .items {
    justify-content: start;
    gap: 4px;
  }

  :host([compact]) .item {
    flex: 0 1 auto;
    flex-direction: row;
    padding: 6px 10px;
    font-size: 12.5px;
  }

  :host([compact]) .item .figure {
    width: 22px;
    height: 22px;
  }

  :host([compact]) .item .figure.block {
    width: 30px;
    border-radius: 6px;
  }

  .ghost {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: visible;
    background: none;
    opacity: 0.9;
    pointer-events: none;
    translate: -50% -50%;
  }

  .ghost .figure {
    box-shadow: var(--offhook-shadow-3);
  }
`;
