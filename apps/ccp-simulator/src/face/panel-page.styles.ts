import { agentLook } from '@offhook/desk-face';
import { css } from 'lit';

const own = css`
  :host {
    display: block;
    min-height: 100%;
  }

  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-width: 920px;
    margin: 0 auto;
  }

  section,
  details,
  .banner {
    padding: 14px 16px;
  }

  .agent {
    grid-template-columns: 40px minmax(0, 1fr) auto auto;
    border-block-end: 1px solid var(--offhook-line);
    background: var(--offhook-surface);
  }

  .banner {
    background: var(--offhook-warning-quiet);
    color: var(--offhook-warning);
    font-size: 13px;
  }

  .banner.bad {
    background: var(--offhook-failure-quiet);
    color: var(--offhook-failure);
  }

  aside {
    border-block-start: 1px solid var(--offhook-line);
    background: var(--offhook-surface);
  }

  details + details {
    border-block-start: 1px solid var(--offhook-line);
  }

  summary {
    display: flex;
    align-items: center;
    gap: 6px;
    border-radius: 4px;
    font-weight: 650;
    font-size: 13px;
    list-style: none;
    cursor: pointer;
  }

  details[open] > summary {
    margin-block-end: 12px;
  }

  details[open] > summary svg {
    transform: rotate(90deg);
  }

  @media (min-width: 721px) {
    .page {
      grid-template-columns: minmax(0, 1fr) 380px;
      align-items: start;
      gap: 16px;
      padding: 24px;
    }

    main,
    aside {
      border: 1px solid var(--offhook-line);
      border-radius: 14px;
      background: var(--offhook-surface);
      overflow: hidden;
    }
  }
`;

/** How the panel's page looks, narrow in a frame and wide in a window of its own. */
export const panelStyles = [agentLook, own];
