import { css } from 'lit';

/** How a contact looks in the panel. */
export const cardStyles = css`
  :host {
    display: block;
  }

  article {
    padding: 14px;
    border: 1px solid var(--offhook-line);
    border-radius: 12px;
    background: var(--offhook-raised);
    box-shadow: var(--offhook-shadow-1);
  }

  article.ringing {
    border-color: var(--offhook-accent);
    box-shadow: 0 0 0 3px var(--offhook-accent-quiet);
  }

  header {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr) auto;
    align-items: center;
    gap: 10px;
  }

  .mark {
    display: grid;
    place-items: center;
    width: 36px;
    height: 36px;
    border-radius: 10px;
    background: var(--offhook-accent-quiet);
    color: var(--offhook-accent);
  }

  h3,
  header p {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  h3 {
    font-size: 15px;
    line-height: 1.25;
  }

  header p {
    color: var(--offhook-ink-faint);
    font-size: 12px;
  }

  time {
    color: var(--offhook-ink-soft);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 8px;
    margin-block-start: 10px;
    font-size: 12px;
  }

  .tag.connected {
    background: var(--offhook-success-quiet);
    color: var(--offhook-success);
  }

  .tag:is(.connecting, .incoming, .pending) {
    background: var(--offhook-accent-quiet);
    color: var(--offhook-accent);
  }

  .tag:is(.ended, .paused) {
    background: var(--offhook-warning-quiet);
    color: var(--offhook-warning);
  }

  .tag:is(.missed, .rejected, .error) {
    background: var(--offhook-failure-quiet);
    color: var(--offhook-failure);
  }

  .tag.recording::before {
    content: '';
    width: 7px;
    height: 7px;
    border-radius: 50%;
    background: var(--offhook-line-strong);
  }

  .tag.recording.on::before {
    background: var(--offhook-failure);
  }

  .tag.recording.paused::before {
    background: var(--offhook-warning);
  }

  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 1px 10px;
    margin-block-start: 8px;
    font-size: 12px;
  }

  dt {
    color: var(--offhook-ink-faint);
  }

  dd {
    overflow-wrap: anywhere;
  }

  ol {
    display: grid;
    gap: 4px;
    max-height: 160px;
    margin-block-start: 10px;
    overflow-y: auto;
    font-size: 13px;
  }

  li {
    justify-self: start;
    max-width: 85%;
    padding: 5px 10px;
    border-radius: 10px;
    background: var(--offhook-hover);
    overflow-wrap: anywhere;
  }

  li.agent {
    justify-self: end;
    background: var(--offhook-accent-quiet);
  }

  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px;
    margin-block-start: 8px;
  }

  footer {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 8px;
    margin-block-start: 12px;
  }

  .other {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    margin-block-start: 12px;
    padding-block-start: 10px;
    border-block-start: 1px dashed var(--offhook-line);
    font-size: 12.5px;
  }

  .other .label {
    flex: 0 0 100%;
  }
`;
