import { css } from 'lit';

export const menuStyles = css`
  :host {
    display: inline-block;
  }

  [role='menu'] {
    position: fixed;
    inset: auto;
    min-width: 168px;
    margin: 0;
    padding: 5px;
    border: 1px solid var(--offhook-line);
    border-radius: 10px;
    background: var(--offhook-raised);
    color: var(--offhook-ink);
    box-shadow: var(--offhook-shadow-2);
  }

  [role='menuitem'] {
    display: flex;
    align-items: center;
    justify-content: flex-start;
    width: 100%;
    height: 32px;
    padding: 0 10px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--offhook-ink);
    font-size: 13.5px;
    font-weight: 500;
    text-decoration: none;
  }

  [role='menuitem']:is(:hover, :focus-visible) {
    background: var(--offhook-hover);
    outline-offset: -2px;
    box-shadow: none;
  }

  .remove {
    color: var(--offhook-failure);
  }
`;
