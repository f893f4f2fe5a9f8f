import { css } from 'lit';

export const toolbarStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .bar {
    display: flex;
    align-items: center;
    gap: 8px;
    height: 60px;
    padding: 0 16px;
    border-bottom: 1px solid var(--offhook-line);
    background: var(--offhook-surface);
  }

  .about {
    flex: 1;
    min-width: 120px;
  }

  h1 {
    margin: 0;
    overflow: hidden;
    font-size: 15.5px;
    font-weight: 650;
    line-height: 1.35;
    letter-spacing: -0.01em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .about p {
    margin: 0;
    overflow: hidden;
    color: var(--offhook-ink-faint);
    font-size: 12.5px;
    line-height: 1.35;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .about .tag {
    height: 17px;
    margin-inline-end: 6px;
  }

  .steps {
    display: flex;
    margin-inline-end: 4px;
  }

  .state {
    display: flex;
    align-items: center;
    gap: 6px;
    max-width: 176px;
    margin: 0;
    margin-inline-end: 4px;
    color: var(--offhook-ink-soft);
    font-size: 13px;
    line-height: 1.3;
  }

  .state .icon {
    color: var(--offhook-success);
  }

  .state .bad {
    color: var(--offhook-failure);
  }

  .state > * {
    flex: none;
  }

  .state > .bad {
    flex: 0 1 auto;
  }

  .dot {
    width: 7px;
    height: 7px;
    border-radius: 50%;
    background: var(--offhook-warning);
  }

  button {
    min-width: 68px;
  }

  button.square {
    min-width: 34px;
  }

  .primary .spinner {
    border-color: color-mix(in srgb, currentColor 40%, transparent);
    border-top-color: currentColor;
  }

  /* Narrow, as at twice the size of text: the name has a line of its own, and nothing is cut off. */
  @container (width < 860px) {
    .bar {
      flex-wrap: wrap;
      height: auto;
      padding-block: 8px;
    }

    .about {
      flex-basis: 100%;
    }

    .state {
      max-width: 112px;
    }
  }
`;
