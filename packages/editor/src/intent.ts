import type { FlowTrigger, Operation, Point, Policy, Value } from '@offhook/flow';
import type { BuildingIntent } from './building/building-intent.ts';
import type { Words } from './words/words.ts';

/** A connection's two ends. */
export interface Ends {
  readonly from: string;
  readonly socket: string;
  readonly to: string;
}

/** A node's input or one of its outputs, such as where a connection begins. */
export interface SocketEnd {
  readonly node: string;
  readonly side: 'input' | 'output';
  /** The output's name; `input` for the input. */
  readonly socket: string;
}

/** What can be dragged from the palette. */
export type Placeable = 'start' | 'end' | 'block';

/** What the stage has to say about the drawing of a connection. */
export type StageSentence = keyof Pick<
  Words['stage'],
  'begun' | 'dropped' | 'inputToInput' | 'outputToOutput' | 'intoItself'
>;

/** What a person wants, as the parts of the editor say it; the editor decides what becomes of it. */
export type Intent =
  | BuildingIntent
  | { readonly kind: 'select'; readonly nodes: readonly string[] }
  | { readonly kind: 'select-connection'; readonly ends: Ends }
  | {
      readonly kind: 'place';
      readonly what: Placeable;
      readonly at?: Point;
      /** The way out that the placed block is to follow. */
      readonly after?: { readonly node: string; readonly socket: string };
      /** The connection that it is to be put into. */
      readonly into?: Ends;
    }
  | {
      readonly kind: 'move';
      readonly places: Readonly<Record<string, Point>>;
      /** Steps by keys become one step to undo. */
      readonly by?: 'keys';
    }
  | { readonly kind: 'connect'; readonly ends: Ends }
  /** A connection was let go over the empty stage. */
  | { readonly kind: 'drop-on-stage'; readonly socket: SocketEnd; readonly at: Point }
  /** A block was dragged onto a connection: `places` is where it was let go. */
  | {
      readonly kind: 'insert';
      readonly node: string;
      readonly ends: Ends;
      readonly places: Readonly<Record<string, Point>>;
    }
  /** A block was dragged onto another one: `places` is where it was let go. */
  | {
      readonly kind: 'drop-on-block';
      readonly node: string;
      readonly onto: string;
      readonly places: Readonly<Record<string, Point>>;
    }
  /** Blocks were dragged away with Alt: their copies belong to `places`, they stay where they are. */
  | { readonly kind: 'duplicate'; readonly places: Readonly<Record<string, Point>> }
  | { readonly kind: 'collapse'; readonly group: string; readonly collapsed: boolean }
  | { readonly kind: 'rename-group'; readonly group: string; readonly title: string }
  | {
      readonly kind: 'place-note';
      readonly note: string;
      readonly at: {
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
      };
    }
  | { readonly kind: 'write-note'; readonly note: string; readonly text: string }
  | { readonly kind: 'disconnect'; readonly ends: Ends }
  | { readonly kind: 'rename'; readonly node: string; readonly title: string }
  | {
      readonly kind: 'give';
      readonly node: string;
      readonly input: string;
      readonly value: Value | undefined;
    }
  | { readonly kind: 'remove'; readonly nodes: readonly string[] }
  | { readonly kind: 'change-action'; readonly node: string }
  | { readonly kind: 'set-name'; readonly name: string }
  | { readonly kind: 'set-triggers'; readonly triggers: readonly FlowTrigger[] }
  | { readonly kind: 'set-policy'; readonly policy: Policy | undefined }
  | { readonly kind: 'close-explorer' }
  /** Shows a block and selects it; with an input, the person can type there at once. */
  | { readonly kind: 'reveal'; readonly node: string; readonly input?: string }
  /** Selects a block and takes the focus to what can be typed of it. */
  | { readonly kind: 'open-details'; readonly node: string }
  /** Makes any edit as one step; steps in a row with the same word become one. */
  | {
      readonly kind: 'apply';
      readonly operation: Operation;
      readonly title: string;
      readonly joins?: string;
    }
  /** Tells something to a screen reader alone. */
  | { readonly kind: 'announce'; readonly message: string }
  | { readonly kind: 'say'; readonly message: StageSentence; readonly tone?: 'refusal' }
  | { readonly kind: 'undo' | 'redo' | 'save' | 'publish' | 'upload' }
  | { readonly kind: 'download'; readonly format: 'offhook' | 'cti' };

/** An intent of one kind. */
export type IntentOf<K extends Intent['kind']> = Extract<Intent, { readonly kind: K }>;

/** Carries an intent from a part of the editor up to the editor itself. */
export class IntentEvent extends Event {
  static readonly type = 'offhook-intent';
  readonly intent: Intent;

  constructor(intent: Intent) {
    super(IntentEvent.type, { bubbles: true, composed: true });
    this.intent = intent;
  }
}

/** Tells the editor what a person wants. */
export const tell = (from: EventTarget, intent: Intent): void => {
  from.dispatchEvent(new IntentEvent(intent));
};
