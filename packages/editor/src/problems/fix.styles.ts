import { css } from 'lit';

/** How a button that settles a problem looks. */
export const fixStyles = css`
  button.fix {
    flex: none;
    max-width: 100%;
    height: auto;
    min-height: 24px;
    padding: 3px 9px;
    border-color: var(--offhook-line-strong);
    border-radius: 12px;
    color: var(--offhook-accent);
    font-size: 12.5px;
    line-height: 1.3;
    text-align: start;
    white-space: normal;
  }
`;
