import type { Manifests } from '@offhook/contract';
import type { Flow, Problem } from '@offhook/flow';
import type { PanelPlace } from '../building/panel.ts';
import type { Spot } from '../building/spot.ts';
import type { OffhookCanvas } from '../canvas/canvas.ts';
import type { Ends } from '../intent.ts';
import type { Words } from '../words/words.ts';
import type { FlowSession } from './flow-session.ts';
import type { FlowStore } from './flow-store.ts';
import type { Views } from './views.ts';

/** What the Explorer was opened for. */
export type ExplorerPurpose =
  | ({ readonly kind: 'place' } & Spot)
  | { readonly kind: 'change'; readonly node: string };

/** What intents are carried out on: the editor, as far as they reach. */
export interface Carried {
  readonly flow: Flow | undefined;
  /** The manifests in the language of the editor. */
  readonly known: Manifests | undefined;
  /** The manifests that files are read and written by. */
  readonly inEnglish: Manifests | undefined;
  readonly words: Words;
  readonly problems: readonly Problem[];
  readonly readonly: boolean;
  readonly session: FlowSession;
  readonly store: FlowStore;
  readonly canvas: OffhookCanvas | null;
  readonly views: Views;
  readonly updateComplete: Promise<boolean>;
  readonly showProblems: () => void;
  /** Lets the person type into an input of the selected block. */
  readonly focusInput: (input: string) => Promise<void>;
  selection: readonly string[];
  selectedConnection: Ends | undefined;
  explorer: ExplorerPurpose | undefined;
  notice: { readonly message: string; readonly isRefusal: boolean } | undefined;
  announcement: string;
  readonly building: PanelPlace;
}
