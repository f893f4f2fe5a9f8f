import { css } from 'lit';

export const examplePageStyles = css`
  form,
  label {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  form {
    gap: 12px;
  }

  label {
    color: var(--offhook-ink-soft);
    font-size: 13px;
  }

  select {
    width: auto;
  }
`;
