import { css } from 'lit';

export const examplesStyles = css`
  .cards {
    grid-template-columns: repeat(auto-fill, minmax(320px, 1fr));
  }

  .card {
    display: flex;
    flex-direction: column;
    gap: 8px;
    height: 100%;
    box-sizing: border-box;
  }

  .card h2 {
    margin: 0;
    font-size: 16px;
  }

  .card p {
    flex: 1;
    margin: 0;
    white-space: normal;
  }

  .starts {
    color: var(--offhook-ink-soft);
    font-size: 12.5px;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
    color: var(--offhook-ink-soft);
    font-size: 12px;
  }

  .tags li {
    padding: 1px 8px;
    border: 1px solid var(--offhook-line);
    border-radius: 99px;
  }
`;
