import { css } from 'lit';

export const dialogStyles = css`
  dialog {
    width: min(460px, calc(100vw - 32px));
    padding: 22px 24px 20px;
    border: 1px solid var(--offhook-line);
    border-radius: 14px;
    background: var(--offhook-raised);
    color: var(--offhook-ink);
    box-shadow: var(--offhook-shadow-3);
  }

  dialog::backdrop {
    background: light-dark(#10182859, #0009);
  }

  h2 {
    margin: 0 0 8px;
    font-size: 17px;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  p {
    margin: 0;
    color: var(--offhook-ink-soft);
  }

  .buttons {
    display: flex;
    justify-content: flex-end;
    gap: 8px;
    margin-top: 22px;
  }
`;
