import { css, html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { hueOf } from './decorations.ts';

/** A choice of one of the colours of groups and notes. */
export interface ColourChoice {
  readonly label: string;
  readonly all: readonly string[];
  /** What people call the colours. */
  readonly names: Readonly<Record<string, string>>;
  readonly chosen: string | undefined;
  readonly choose: (colour: string) => void;
}

/** How the choice of a colour looks. */
export const colourStyles = css`
  .colours {
    display: flex;
    gap: 6px;
    margin: 0 0 12px;
    padding: 0;
    border: 0;
  }

  .colours button {
    width: 26px;
    height: 26px;
    padding: 0;
    border: 2px solid transparent;
    border-radius: 50%;
    background: light-dark(
      hsl(var(--hue) var(--much) 62%),
      hsl(var(--hue) var(--much) 48%)
    );
    background-clip: content-box;
    padding: 3px;
  }

  .colours [aria-checked='true'] {
    border-color: var(--offhook-ink);
  }

  @media (forced-colors: active) {
    .colours button {
      forced-color-adjust: none;
    }
  }
`;

/** One round button for each colour. */
export const colourBoxes = ({ label, all, names, chosen, choose }: ColourChoice): TemplateResult =>
  html`<div class="colours" role="radiogroup" aria-label=${label}>
    ${all.map((colour) => {
      const hue = hueOf(colour);
      const look = styleMap({
        '--hue': String(hue ?? 0),
        '--much': hue === undefined ? '0%' : '65%',
      });
      return html`<button
        role="radio"
        aria-checked=${colour === (chosen ?? all[0]) ? 'true' : 'false'}
        aria-label=${names[colour] ?? colour}
        title=${names[colour] ?? colour}
        style=${look}
        @click=${() => choose(colour)}
      ></button>`;
    })}
  </div>`;
