import { css } from 'lit';

export const flowPageStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-height: 0;
  }

  nav {
    display: flex;
    flex: none;
    gap: 2px;
    padding: 5px 12px;
    border-bottom: 1px solid var(--offhook-line);
    background: var(--offhook-surface);
  }

  nav a {
    display: flex;
    align-items: center;
    gap: 6px;
    height: 28px;
    padding: 0 10px;
    border-radius: 7px;
    color: var(--offhook-ink-soft);
    font-size: 13px;
    font-weight: 550;
    text-decoration: none;
  }

  nav a:hover {
    background: var(--offhook-hover);
    color: var(--offhook-ink);
  }

  nav a[aria-current] {
    background: var(--offhook-accent-quiet);
    color: var(--offhook-accent);
  }

  nav span {
    align-self: center;
    margin-left: auto;
    color: var(--offhook-ink-soft);
    font-size: 13px;
  }

  offhook-editor {
    flex: 1;
    min-height: 0;
  }
`;
