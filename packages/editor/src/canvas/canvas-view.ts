import type { Manifests } from '@offhook/contract';
import type { Flow, Point } from '@offhook/flow';
import type { Ends, Intent } from '../intent.ts';
import type { Words } from '../words/words.ts';

/** A rectangle on the stage, in pixels at scale 1. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A frame around blocks that belong together. */
export interface GroupFrame {
  readonly id: string;
  readonly title: string;
  /** A hue of the colour circle, in degrees; grey where there is none. */
  readonly hue?: number | undefined;
  /** The ids of the nodes within; the frame is drawn around them. */
  readonly nodes: readonly string[];
  /** True where the group is drawn as one block in place of its nodes. */
  readonly collapsed?: boolean | undefined;
}

/** A text beside the blocks. */
export interface StageNote {
  readonly id: string;
  /** Markdown; `renderMarkdown` of `src/building/markdown.ts` draws it, and HTML in it stays text. */
  readonly text: string;
  readonly hue?: number | undefined;
  readonly at: Rectangle;
}

/** What a flow's people drew around its blocks. */
export interface Decorations {
  readonly groups: readonly GroupFrame[];
  readonly notes: readonly StageNote[];
}

/** What a run did at a node. */
export interface NodeOverlay {
  readonly status: 'running' | 'passed' | 'failed' | 'skipped';
  /** How long it took, as people read it, such as `12 ms`. */
  readonly time?: string | undefined;
  /** How often it ran; shown from two on. */
  readonly count?: number | undefined;
  /** True where the run stands at this node now. */
  readonly current?: boolean | undefined;
  /** True where a pinned output is used in place of a run. */
  readonly pinned?: boolean | undefined;
}

/** What a run carried along a connection. */
export interface ConnectionOverlay {
  readonly ends: Ends;
  /** The value that went along, as a short text. */
  readonly value?: string | undefined;
  readonly count?: number | undefined;
}

/** A run drawn over the flow: what it passed is highlighted, all else stands back. */
export interface RunOverlay {
  readonly nodes: ReadonlyMap<string, NodeOverlay>;
  readonly connections: readonly ConnectionOverlay[];
}

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
  readonly decorations?: Decorations | undefined;
  readonly overlay?: RunOverlay | undefined;
  /** Shows the id of every node; without it only the selected ones show theirs. */
  readonly showIds?: boolean | undefined;
  /** Lets blocks stand anywhere; without it they snap to the grid. */
  readonly free?: boolean | undefined;
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
  /** Resolves once all that was shown until now is on the screen. */
  readonly painted: () => Promise<void>;
  /** Brings the whole flow into view, or the given nodes, beside what is `covered` of the stage where that costs little. */
  readonly fit: (nodes?: readonly string[], covered?: Rectangle) => void;
  /** Looks at the stage from somewhere else. */
  readonly look: (from: Viewport) => void;
  /** Multiplies the scale, around the middle of the stage. */
  readonly zoomBy: (factor: number) => void;
  /** Brings a node into view where it is not, and focuses it. */
  readonly reveal: (node: string) => void;
  /** The place on the stage under a place on the screen. */
  readonly pointAt: (clientX: number, clientY: number) => Point;
  /** The place on the screen of a place on the stage. */
  readonly screenAt: (point: Point) => Point;
  /** The node under a place on the screen. */
  readonly blockAt: (clientX: number, clientY: number) => string | undefined;
  /** The connection under a place on the screen. */
  readonly connectionAt: (clientX: number, clientY: number) => Ends | undefined;
  /** Marks the connection into which something is about to be dropped. */
  readonly markDrop: (ends: Ends | undefined) => void;
  /** Lets the title of a node be typed in place. */
  readonly rename: (node: string) => void;
  /** Draws the whole flow in small into an element; undefined takes it away. */
  readonly showMap: (place: HTMLElement | undefined) => void;
  /** Does what a key asks for on the stage; false where it asks for nothing. */
  readonly typed: (event: KeyboardEvent) => boolean;
  /** Drops a connection that follows the pointer; false where there was none. */
  readonly dropConnection: () => boolean;
  readonly destroy: () => void;
}

/**
 * What the canvas tells. Beside the edits that it always told, `told` hears of `drop-on-stage`,
 * `drop-on-block`, `insert` and `duplicate`, of lassos as `select`, and of what happens to groups
 * and notes (`src/intent.ts`).
 */
export interface CanvasListener {
  readonly told: (intent: Intent) => void;
  readonly moved: (viewport: Viewport) => void;
}
