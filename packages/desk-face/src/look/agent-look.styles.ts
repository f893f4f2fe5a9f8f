import { css } from 'lit';

/** How the agent looks at the head of a softphone: a face with the colour of their state, name, and how long. */
export const agentLook = css`
  .agent {
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr);
    align-items: center;
    gap: 12px 10px;
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
    font-size: 14px;
    font-weight: 650;
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

  .contacts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
`;
