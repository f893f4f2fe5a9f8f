import { render, svg } from 'lit';
import type { Ends } from '../intent.ts';

/** The name under which a connection is known. */
export const wireId = ({ from, socket, to }: Ends): string => JSON.stringify([from, socket, to]);

const svgSpace = 'http://www.w3.org/2000/svg';

/** The paths of connections that are drawn by hand. */
export interface WirePaths {
  readonly element: SVGSVGElement;
  readonly draw: (paths: {
    readonly good: string;
    readonly bad: string;
    /** Pointed at, selected, or about to be dropped into. */
    readonly marked: string;
  }) => void;
}

/** Makes the element in which connections near the hand are drawn, in the words of SVG's paths. */
export const makePaths = (): WirePaths => {
  const element = document.createElementNS(svgSpace, 'svg');
  element.setAttribute('class', 'lines');
  element.setAttribute('aria-hidden', 'true');
  const make = (name: string): SVGPathElement => {
    const path = document.createElementNS(svgSpace, 'path');
    path.setAttribute('class', `line ${name}`);
    element.append(path);
    return path;
  };
  const paths = { good: make('good'), bad: make('bad'), marked: make('marked') };
  return {
    element,
    draw: (next) => {
      paths.good.setAttribute('d', next.good);
      paths.bad.setAttribute('d', next.bad);
      paths.marked.setAttribute('d', next.marked);
    },
  };
};

/** Makes the small square in the middle of a connection, by which it is named and found. */
export const makeGrip = (): HTMLElement => {
  const grip = document.createElement('div');
  grip.className = 'wire';
  grip.setAttribute('role', 'img');
  return grip;
};

/** Draws the connection that follows the pointer. */
export const drawLooseWire = (element: HTMLElement, path: string): void => {
  element.style.pointerEvents = 'none';
  render(
    svg`<svg class="wire loose" width="1" height="1" aria-hidden="true"><path class="line" d=${path} /></svg>`,
    element,
  );
};
