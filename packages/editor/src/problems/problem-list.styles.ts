import { css } from 'lit';

export const problemListStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
  }

  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    padding: 6px 10px 0;
  }

  .filter [aria-checked='true'] {
    background: var(--offhook-accent-quiet);
    color: var(--offhook-accent);
  }

  .sign.error {
    color: var(--offhook-failure);
  }

  .sign.warning {
    color: var(--offhook-warning);
  }

  .fixes {
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
    padding-block: 0 8px;
    padding-inline: 33px 9px;
  }

  .none {
    margin: 0;
    padding: 16px;
    color: var(--offhook-ink-faint);
    font-size: 13px;
    text-align: center;
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
