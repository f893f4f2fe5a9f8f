import type { Manifests } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import type { TemplateResult } from 'lit';
import type { Intent } from '../intent.ts';
import type { BuildingWords } from '../words/building-words.ts';

/** Something small that is open over the stage; drawn anew with the editor. */
export type Panel = (now: {
  readonly flow: Flow;
  readonly known: Manifests;
  readonly words: BuildingWords;
}) => TemplateResult;

/** Where a panel is open over the stage. */
export interface PanelPlace {
  panel: Panel | undefined;
  /** True where the focus is in it. */
  readonly hasFocus: boolean;
  /** Takes the focus there. */
  readonly focus: () => void;
  /** Loads what building takes, so that it is there when a hand wants it. */
  readonly prepare: () => void;
  /** Does what is a matter of building. */
  readonly carryOut: (intent: Intent) => Promise<void>;
}
