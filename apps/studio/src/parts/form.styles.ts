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

  .clash {
    padding: 14px 16px 6px;
    border: 1px solid var(--offhook-warning);
    border-radius: 10px;
    background: var(--offhook-warning-quiet);
  }

  .clash h2 {
    margin: 0 0 4px;
    font-size: 14.5px;
    font-weight: 650;
  }

  .clash p {
    margin: 0 0 10px;
    font-size: 13.5px;
  }

  .clash table {
    width: 100%;
    border-collapse: collapse;
    font-size: 13.5px;
    text-align: start;
  }

  .clash :is(th, td) {
    padding: 7px 12px 7px 0;
    border-block-start: 1px solid color-mix(in srgb, var(--offhook-warning) 30%, transparent);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  .clash thead :is(th, td) {
    border: 0;
    padding-block: 0 4px;
    font-size: 12.5px;
    font-weight: 600;
  }

  .clash tbody th {
    font-weight: 560;
  }

  @media (max-width: 640px) {
    .pair {
      grid-template-columns: 1fr;
    }
  }
`;
