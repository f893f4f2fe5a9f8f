import { nothing, render, svg } from 'lit';
import type { Ends } from '../intent.ts';
import type { Curve } from './curve.ts';

/** What one drawn connection shows. */
export interface WireFace {
  readonly curve: Curve;
  readonly label: string;
  /** What the pointer can do with it. */
  readonly hint: string;
  readonly selected: boolean;
  readonly tone: 'good' | 'bad' | 'plain';
  readonly clicked: () => void;
  readonly doubleClicked: () => void;
}

/** The name under which Rete knows a connection. */
export const wireId = ({ from, socket, to }: Ends): string => JSON.stringify([from, socket, to]);

/** The side of the square in the middle of a connection, by which it is named and found; in pixels. */
const grip = 14;

/** Draws a connection into Rete's element for it. */
export const drawWire = (element: HTMLElement, face: WireFace): void => {
  const doubleClicked = (event: Event): void => {
    event.stopPropagation();
    face.doubleClicked();
  };
  const {
    path,
    middle: [x, y],
  } = face.curve;
  render(
    svg`<svg class="wire ${face.tone}" ?data-selected=${face.selected} width="1" height="1">
      <g @click=${face.clicked} @dblclick=${doubleClicked}>
        <title>${`${face.label}. ${face.hint}`}</title>
        <path class="hit" d=${path} />
        <path class="line" d=${path} />
        <rect
          class="grip"
          role="img"
          aria-label=${face.label}
          x=${x - grip / 2}
          y=${y - grip / 2}
          width=${grip}
          height=${grip}
        />
      </g>
    </svg>`,
    element,
  );
};

/** Draws the connection that follows the pointer. */
export const drawLooseWire = (element: HTMLElement, curve: Curve | undefined): void => {
  element.style.pointerEvents = 'none';
  render(
    curve === undefined
      ? nothing
      : svg`<svg class="wire loose" width="1" height="1" aria-hidden="true"><path class="line" d=${curve.path} /></svg>`,
    element,
  );
};
