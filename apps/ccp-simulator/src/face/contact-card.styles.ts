import { contactLook } from '@offhook/desk-face';
import { css } from 'lit';

const own = css`
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

  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px;
    margin-block-start: 8px;
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

/** How a contact looks in the panel. */
export const cardStyles = [contactLook, own];
