import { css } from 'lit';

export const formStyles = css`
  form {
    display: grid;
    gap: 20px;
    max-width: 640px;
  }

  .field {
    display: grid;
    gap: 5px;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 16px;
  }

  label,
  .label {
    font-size: 13.5px;
    font-weight: 560;
  }

  label .required {
    color: var(--offhook-failure);
  }

  .help {
    margin: 0;
    color: var(--offhook-ink-faint);
    font-size: 13px;
  }

  .wrong {
    margin: 0;
    color: var(--offhook-failure);
    font-size: 13px;
  }

  .check {
    display: grid;
    grid-template-columns: 16px 1fr;
    align-items: start;
    gap: 2px 10px;
    font-weight: 500;
    cursor: pointer;
  }

  .check input {
    margin-top: 2px;
  }

  .check .help {
    grid-column: 2;
    font-weight: 400;
  }

  .buttons {
    display: flex;
    gap: 8px;
    padding-top: 4px;
  }

  @media (max-width: 640px) {
    .pair {
      grid-template-columns: 1fr;
    }
  }
`;
