import { css } from 'lit';

export const rowsStyles = css`
  :host {
    display: block;
  }

  .rows {
    display: grid;
    gap: 6px;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) 30px;
    align-items: center;
    gap: 5px;
  }

  .row.list {
    grid-template-columns: 16px minmax(0, 1fr) 30px;
  }

  .number {
    color: var(--offhook-ink-faint);
    font-size: 12px;
    text-align: right;
  }

  .bin {
    width: 30px;
    height: 30px;
  }

  .bin:hover {
    color: var(--offhook-failure);
  }

  .actions {
    display: flex;
    gap: 4px;
  }
`;
