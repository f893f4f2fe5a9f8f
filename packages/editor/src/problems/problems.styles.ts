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

  .pill.error .icon,
  .sign.error {
    color: var(--offhook-failure);
  }

  .pill.warning .icon,
  .sign.warning {
    color: var(--offhook-warning);
  }

  section {
    display: flex;
    flex-direction: column;
    width: min(440px, 80vw);
    max-height: min(360px, 50vh);
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
    padding: 8px 8px 8px 14px;
    border-bottom: 1px solid var(--offhook-line);
  }

  h2 {
    margin: 0;
    font-size: 13.5px;
    font-weight: 650;
  }

  ul {
    margin: 0;
    padding: 5px;
    overflow: auto;
    list-style: none;
  }

  .line {
    display: flex;
    align-items: flex-start;
    justify-content: flex-start;
    gap: 9px;
    width: 100%;
    height: auto;
    padding: 8px 9px;
    border: 0;
    border-radius: 8px;
    background: none;
    font-size: 13.5px;
    font-weight: 400;
    line-height: 1.4;
    text-align: start;
    white-space: normal;
  }

  button.line:hover {
    background: var(--offhook-hover);
  }

  .sign {
    margin-top: 2px;
  }

  .where {
    display: block;
    color: var(--offhook-ink-faint);
    font-size: 12.5px;
  }
`;
