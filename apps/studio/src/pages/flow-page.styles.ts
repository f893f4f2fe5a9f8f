import { css } from 'lit';

export const flowPageStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    flex: 1 0 auto;
    height: 100%;
  }

  nav {
    display: flex;
    flex: none;
    gap: 2px;
  }

  nav a {
    display: flex;
    align-items: center;
    gap: 6px;
    height: 34px;
    padding: 0 10px;
    border-radius: var(--offhook-radius);
    color: var(--offhook-ink-soft);
    font-size: 13px;
    font-weight: 550;
    text-decoration: none;
  }

  nav a:hover {
    background: var(--offhook-hover);
    color: var(--offhook-ink);
  }

  nav span {
    align-self: center;
    margin-inline-end: 8px;
    color: var(--offhook-ink-soft);
    font-size: 13px;
  }

  offhook-editor {
    flex: 1;
  }

  /* A page that is all editor has no edges of its own while there is none. */
  .panel {
    flex: none;
    width: min(720px, 100% - 32px);
    margin: 48px auto;
  }

  /* Low, as at twice the size of text: the page scrolls rather than the stage going. */
  @media (max-height: 600px) {
    offhook-editor {
      min-height: 720px;
    }
  }
`;
