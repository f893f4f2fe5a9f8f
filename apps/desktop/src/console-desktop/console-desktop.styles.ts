import { css } from 'lit';

/** One bar over the console and what flows do. */
export const consoleStyles = css`
  :host {
    display: grid;
    grid-template: 52px minmax(0, 1fr) / minmax(0, 1fr) 352px;
    height: 100dvh;
    background: var(--offhook-page);
  }

  desk-header {
    grid-column: 1 / -1;
  }

  main {
    display: grid;
    min-width: 0;
    min-height: 0;
  }

  iframe {
    display: block;
    width: 100%;
    height: 100%;
    border: 0;
  }

  desk-inspector {
    border-inline-start: 1px solid var(--offhook-line);
    background: var(--offhook-surface);
  }

  @media (width >= 1600px) {
    :host {
      grid-template-columns: minmax(0, 1fr) 448px;
    }
  }

  @media (width < 1120px) {
    :host {
      grid-template: 52px minmax(0, 3fr) minmax(200px, 1fr) / minmax(0, 1fr);
    }

    desk-inspector {
      border-inline-start: 0;
      border-block-start: 1px solid var(--offhook-line);
    }
  }
`;
