import { css } from 'lit';

export const adaptersStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(300px, 1fr));
    gap: 16px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .card {
    display: block;
    padding: 18px 20px;
    border: 1px solid var(--offhook-line);
    border-radius: 14px;
    background: var(--offhook-surface);
    color: var(--offhook-ink);
    text-decoration: none;
    transition:
      border-color var(--offhook-ease),
      box-shadow var(--offhook-ease);
  }

  .card:hover {
    border-color: var(--offhook-line-strong);
    box-shadow: var(--offhook-shadow-2);
  }

  .card code {
    color: var(--offhook-ink-faint);
  }

  .card p {
    margin: 12px 0 0;
    overflow: hidden;
    color: var(--offhook-ink-soft);
    font-size: 13.5px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
