import { css } from 'lit';

/** How the marks of categories look. */
export const groupStyles = css`
  .mark {
    display: inline-grid;
    flex: none;
    place-items: center;
    border-radius: 7px;
    background: light-dark(hsl(var(--hue) 70% 94%), hsl(var(--hue) 30% 20%));
    color: light-dark(hsl(var(--hue) 55% 36%), hsl(var(--hue) 60% 76%));
  }
`;
