import { css } from 'lit';

/** How the panel's page looks, narrow in a frame and wide in a window of its own. */
export const panelStyles = css`
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
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr) auto auto;
    gap: 12px 8px;
    align-items: center;
    border-block-end: 1px solid var(--offhook-line);
    background: var(--offhook-surface);
  }

  .agent select {
    grid-column: 1 / -1;
  }

  .face {
    position: relative;
    display: grid;
    place-items: center;
    width: 40px;
    height: 40px;
    border-radius: 50%;
    background: var(--offhook-accent-quiet);
    color: var(--offhook-accent);
    font-weight: 650;
    font-size: 14px;
  }

  .face::after {
    content: '';
    position: absolute;
    inset: auto -1px -1px auto;
    width: 12px;
    height: 12px;
    border: 2px solid var(--offhook-surface);
    border-radius: 50%;
    background: var(--offhook-line-strong);
  }

  .face.routable::after {
    background: var(--offhook-success);
  }

  .face:is(.not_routable, .system)::after {
    background: var(--offhook-warning);
  }

  .face.error::after {
    background: var(--offhook-failure);
  }

  .name {
    overflow: hidden;
    font-weight: 650;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .since {
    color: var(--offhook-ink-faint);
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
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

  .contacts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
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
