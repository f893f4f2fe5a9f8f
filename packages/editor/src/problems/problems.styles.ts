import { css } from 'lit';

export const problemsStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    align-items: flex-end;
    gap: 8px;
    pointer-events: none;
  }

  section,
  .pill {
    pointer-events: auto;
  }

  .pill {
    border-radius: 17px;
    box-shadow: var(--offhook-shadow-1);
    color: var(--offhook-ink-soft);
  }

  .pill:disabled {
    opacity: 1;
    cursor: default;
  }

  .pill.none .icon {
    color: var(--offhook-success);
  }

  .pill.error .icon {
    color: var(--offhook-failure);
  }

  .pill.warning .icon {
    color: var(--offhook-warning);
  }

  section {
    display: flex;
    flex-direction: column;
    width: min(460px, 80vw);
    max-height: min(420px, 55vh);
    border: 1px solid var(--offhook-line);
    border-radius: 12px;
    overflow: hidden;
    background: var(--offhook-raised);
    box-shadow: var(--offhook-shadow-2);
  }

  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-block: 8px;
    padding-inline: 14px 8px;
    border-bottom: 1px solid var(--offhook-line);
  }

  h2 {
    margin: 0;
    font-size: 13.5px;
    font-weight: 650;
  }

  .waiting {
    display: grid;
    place-items: center;
    gap: 8px;
    margin: 0;
    padding: 20px;
  }
`;
