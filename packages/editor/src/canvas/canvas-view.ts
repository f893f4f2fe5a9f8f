import type { Manifests } from '@offhook/contract';
import type { Flow, Point } from '@offhook/flow';
import type { Ends, Intent } from '../intent.ts';
import type { Words } from '../words/words.ts';

/** All that the canvas needs to know in order to draw a flow. */
export interface Picture {
  readonly words: Words;
  readonly flow: Flow;
  readonly manifests: Manifests;
  /** The ids of the selected nodes. */
  readonly selection: readonly string[];
  readonly selectedConnection?: Ends | undefined;
  /** The gravest problem of each node that has one, and what it says. */
  readonly problems: ReadonlyMap<
    string,
    { readonly severity: 'error' | 'warning'; readonly message: string }
  >;
}

/** Where the stage stands: its origin in pixels, and its scale. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Draws a flow and tells what people do with it; it never changes the flow itself. */
export interface CanvasView {
  readonly show: (picture: Picture) => Promise<void>;
  /** Brings the whole flow into view. */
  readonly fit: () => void;
  /** Multiplies the scale, around the middle of the stage. */
  readonly zoomBy: (factor: number) => void;
  /** Brings a node into view where it is not, and focuses it. */
  readonly reveal: (node: string) => void;
  /** The place on the stage under a place on the screen. */
  readonly pointAt: (clientX: number, clientY: number) => Point;
  /** Lets the title of a node be typed in place. */
  readonly rename: (node: string) => void;
  /** Drops a connection that follows the pointer; false where there was none. */
  readonly dropConnection: () => boolean;
  readonly destroy: () => void;
}

/** What the canvas tells. */
export interface CanvasListener {
  readonly told: (intent: Intent) => void;
  readonly moved: (viewport: Viewport) => void;
}
