import { css } from 'lit';

export const detailsStyles = css`
  :host {
    display: block;
  }

  .waiting {
    display: grid;
    place-items: center;
    gap: 8px;
    margin: 0;
    padding: 32px 16px;
    color: var(--offhook-ink-soft);
  }
`;
