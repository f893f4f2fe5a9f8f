import type { Client, FlowDetail } from '@offhook/client';
import type { Change, Conflict, Flow } from '@offhook/flow';
import type { FlowSession } from '../editor/flow-session.ts';
import type { Words } from '../words/words.ts';

/** How the draft of a flow stands; undefined while nothing is to be said. */
export type DraftState = 'saved' | 'saving' | 'kept' | 'away' | 'clash' | 'refused' | undefined;

/** Two people's edits of the same, waiting for the person to decide. */
export interface Clash {
  readonly base: Flow;
  readonly mine: Flow;
  readonly theirs: FlowDetail;
  readonly conflicts: readonly Conflict[];
  /** What comes in beside the conflicts. */
  readonly taken: readonly Change[];
}

/** What the keeper of a draft asks of its editor. */
export interface KeeperHost {
  readonly session: FlowSession;
  readonly client: Client;
  readonly words: Words;
  /** True where the page lets nothing be edited. */
  readonly looksOnly: boolean;
  /** Draws the state anew. */
  readonly update: () => void;
  readonly say: (message: string) => void;
  readonly saved: (flow: Flow, detail: FlowDetail) => void;
  /** Only the person can decide what the flow is to hold. */
  readonly clashed: () => void;
}
