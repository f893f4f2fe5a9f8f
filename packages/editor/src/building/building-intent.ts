import type { Arrange } from './arrange.ts';
import type { Hit } from './find-in-flow.ts';

/** What a person wants while building: done by what is loaded when it is first wanted. */
export type BuildingIntent =
  /** Opens the quick list: after what is selected, or in the middle of the stage. */
  | { readonly kind: 'quick-add' }
  /** Places what was chosen in the quick list. */
  | { readonly kind: 'quick-place'; readonly choice: string }
  /** Opens the Explorer for the place of the quick list. */
  | { readonly kind: 'choose-in-explorer' }
  /** Places what was chosen in the Explorer, or changes a block to it. */
  | { readonly kind: 'choose'; readonly action: string }
  | { readonly kind: 'close-panel' }
  /** Brings a place into view that was found. */
  | { readonly kind: 'show-hit'; readonly hit: Hit }
  /** Opens the list of all commands, or of all keys. */
  | { readonly kind: 'show-commands' }
  | { readonly kind: 'find' }
  | { readonly kind: 'copy' | 'cut' | 'paste' | 'duplicate-selection' }
  /** Pastes a text that the clipboard held. */
  | { readonly kind: 'paste-text'; readonly text: string }
  | { readonly kind: 'align'; readonly how: Arrange }
  /** Lays the selected blocks out, or all where fewer than two are selected. */
  | { readonly kind: 'lay-out' }
  | { readonly kind: 'group' | 'ungroup' | 'toggle-group' }
  | { readonly kind: 'colour-group'; readonly colour: string }
  | { readonly kind: 'add-note' }
  | { readonly kind: 'remove-note'; readonly note: string }
  | { readonly kind: 'colour-note'; readonly note: string; readonly colour: string };

/** Gestures of the stage that are a matter of building. */
export type StageGesture =
  | 'drop-on-stage'
  | 'drop-on-block'
  | 'insert'
  | 'duplicate'
  | 'collapse'
  | 'rename-group'
  | 'place-note'
  | 'write-note';

/** What the builder carries out. */
export const buildingKinds: ReadonlySet<string> = new Set<BuildingIntent['kind'] | StageGesture>([
  'quick-add',
  'quick-place',
  'choose-in-explorer',
  'choose',
  'close-panel',
  'show-hit',
  'show-commands',
  'find',
  'copy',
  'cut',
  'paste',
  'duplicate-selection',
  'paste-text',
  'align',
  'lay-out',
  'group',
  'ungroup',
  'toggle-group',
  'colour-group',
  'add-note',
  'remove-note',
  'colour-note',
  'drop-on-stage',
  'drop-on-block',
  'insert',
  'duplicate',
  'collapse',
  'rename-group',
  'place-note',
  'write-note',
]);

/** Building that changes nothing, and is allowed where the flow is only shown. */
export const lookingKinds: ReadonlySet<string> = new Set<BuildingIntent['kind']>([
  'copy',
  'find',
  'show-commands',
  'close-panel',
  'show-hit',
]);
