import { nothing, render, svg } from 'lit';
import type { Ends } from '../intent.ts';

/** What one drawn connection shows. */
export interface WireFace {
  readonly path: string;
  readonly label: string;
  readonly selected: boolean;
  readonly tone: 'good' | 'bad' | 'plain';
  readonly clicked: () => void;
  readonly doubleClicked: () => void;
}

/** The name under which Rete knows a connection. */
export const wireId = ({ from, socket, to }: Ends): string => JSON.stringify([from, socket, to]);

/** Draws a connection into Rete's element for it. */
export const drawWire = (element: HTMLElement, face: WireFace): void => {
  const doubleClicked = (event: Event): void => {
    event.stopPropagation();
    face.doubleClicked();
  };
  render(
    svg`<svg class="wire ${face.tone}" ?data-selected=${face.selected} width="1" height="1">
      <g role="img" aria-label=${face.label} @click=${face.clicked} @dblclick=${doubleClicked}>
        <title>${`${face.label}. Double-click to remove.`}</title>
        <path class="hit" d=${face.path} />
        <path class="line" d=${face.path} />
      </g>
    </svg>`,
    element,
  );
};

/** Draws the connection that follows the pointer. */
export const drawLooseWire = (element: HTMLElement, path: string | undefined): void => {
  element.style.pointerEvents = 'none';
  render(
    path === undefined
      ? nothing
      : svg`<svg class="wire loose" width="1" height="1" aria-hidden="true"><path class="line" d=${path} /></svg>`,
    element,
  );
};
