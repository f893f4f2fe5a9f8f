import type { Manifests } from '@offhook/contract';
import type { Flow, Operation } from '@offhook/flow';
import type { Carried } from '../editor/carried.ts';
import type { Intent } from '../intent.ts';
import type { BuildingWords } from '../words/building-words.ts';

/** What the editor lends to what builds. */
export interface Hands {
  readonly editor: Carried;
  /** Carries an edit out as one step; `title` names it where the operation does not. False where it was refused. */
  readonly edit: (operation: Operation, how?: EditHow) => boolean;
  readonly say: (message: string, isRefusal?: boolean) => void;
  readonly select: (nodes: readonly string[]) => void;
  readonly tell: (intent: Intent) => void;
}

/** How an edit is named and joined. */
export interface EditHow {
  /** The operation after which the step is called. */
  readonly like?: Operation;
  /** Steps in a row with the same word become one. */
  readonly joins?: string;
}

/** The flow as it is now, and the hands that change it. */
export interface Site extends Hands {
  readonly flow: Flow;
  readonly known: Manifests;
  readonly words: BuildingWords;
}
