import { css } from 'lit';

export const codeBoxStyles = css`
  :host {
    display: block;
    min-width: 0;
  }

  textarea {
    display: block;
    font-size: 13.5px;
    line-height: 1.55;
  }

  .place {
    min-height: 68px;
  }

  .hint {
    margin: 3px 0 0;
    color: var(--offhook-ink-faint);
    font-size: 12px;
  }
`;
