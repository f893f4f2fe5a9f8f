import { css } from 'lit';

export const rowsStyles = css`
  :host {
    display: block;
  }

  .rows {
    position: relative;
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
    grid-template-columns: 24px minmax(0, 1fr) 30px;
  }

  .moves {
    display: grid;
  }

  button.move {
    width: 24px;
    height: 17px;
    padding: 0;
    border-radius: 4px;
    color: var(--offhook-ink-faint);
  }

  .move.up .icon {
    rotate: 180deg;
  }

  .twice {
    margin: -3px 0 0;
    color: var(--offhook-warning);
    font-size: 12.5px;
  }

  button.bin {
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
