import { css } from 'lit';

/** The desktop's three columns under one bar. */
export const pageStyles = css`
  :host {
    display: grid;
    grid-template: 52px minmax(0, 1fr) / 296px minmax(0, 1fr) 352px;
    height: 100dvh;
    background: var(--offhook-page);
  }

  desk-header {
    grid-column: 1 / -1;
  }

  .left {
    border-inline-end: 1px solid var(--offhook-line);
    background: var(--offhook-surface);
  }

  .right {
    border-inline-start: 1px solid var(--offhook-line);
    background: var(--offhook-surface);
  }

  main {
    display: grid;
    min-width: 0;
    min-height: 0;
  }

  @media (width >= 1600px) {
    :host {
      grid-template-columns: 336px minmax(0, 1fr) 448px;
    }
  }

  @media (width < 1120px) {
    :host {
      grid-template: 52px minmax(0, 3fr) minmax(220px, 2fr) / 280px minmax(0, 1fr);
    }

    .left {
      grid-row: 2 / -1;
    }

    .right {
      border-inline-start: 0;
      border-block-start: 1px solid var(--offhook-line);
    }
  }
`;
