import { css } from 'lit';

export const findStyles = css`
  .search {
    margin: 0 0 16px;
  }

  .search input {
    width: min(560px, 100%);
  }

  .found {
    margin-bottom: 12px;
    padding: 12px 8px 8px;
  }

  .found h2 {
    margin: 0 10px 4px;
    font-size: 14.5px;
  }

  .found ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .found li a {
    display: grid;
    grid-template-columns: minmax(140px, 240px) minmax(0, 1fr);
    gap: 12px;
    padding: 6px 10px;
    border-radius: 8px;
    color: var(--offhook-ink);
    font-size: 13.5px;
    text-decoration: none;
  }

  .found li a:hover {
    background: var(--offhook-hover);
  }

  .found .place {
    color: var(--offhook-ink-soft);
  }

  .found .text {
    overflow-wrap: anywhere;
  }

  .found p {
    margin: 4px 10px 6px;
  }

  mark {
    border-radius: 3px;
    background: var(--offhook-accent-quiet);
    color: inherit;
    font-weight: 600;
  }

  .count {
    margin: 0 0 10px;
    color: var(--offhook-ink-soft);
  }

  .more {
    display: flex;
    justify-content: center;
    margin-top: 14px;
  }
`;
