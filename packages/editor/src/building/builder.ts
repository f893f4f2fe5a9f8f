import type { Intent } from '../intent.ts';
import type { BuildingWords } from '../words/building-words.ts';
import { arrangeSelected, layOutSelected } from './arranging.ts';
import type { BuildingIntent, StageGesture } from './building-intent.ts';
import {
  copySelected,
  cutSelected,
  duplicateSelected,
  pasteFromClipboard,
  pasteText,
} from './clipboard.ts';
import {
  collapseGroup,
  duplicateTo,
  insertBlock,
  placeNote,
  renameGroup,
  swapBlocks,
  writeNote,
} from './gestures.ts';
import {
  addNote,
  colourGroups,
  colourNote,
  groupSelected,
  removeNote,
  toggleGroups,
  ungroupSelected,
} from './groups.ts';
import { Panels } from './panels.ts';
import type { Hands, Site } from './site.ts';

type Deeds = {
  readonly [K in BuildingIntent['kind'] | StageGesture]: (
    site: Site,
    intent: Extract<Intent, { readonly kind: K }>,
  ) => unknown;
};

/** Does what people want while they build. */
export class Builder {
  readonly #hands: Hands;
  readonly #words: BuildingWords;
  readonly #panels: Panels;

  constructor(hands: Hands, words: BuildingWords, panels = new Panels()) {
    this.#hands = hands;
    this.#words = words;
    this.#panels = panels;
  }

  /** The same builder, speaking another language. */
  speaking(words: BuildingWords): Builder {
    return words === this.#words ? this : new Builder(this.#hands, words, this.#panels);
  }

  /** Carries an intent out; whoever has none of its own does nothing. */
  async carryOut(intent: Intent): Promise<void> {
    const { flow, known } = this.#hands.editor;
    if (flow === undefined || known === undefined) return;
    const deed = this.#deeds[intent.kind as BuildingIntent['kind']] as Deed | undefined; // cast: the table pairs each kind with its own
    await deed?.({ ...this.#hands, flow, known, words: this.#words }, intent);
  }

  readonly #deeds: Deeds = {
    'quick-add': (site) => this.#panels.openQuickAdd(site),
    'drop-on-stage': (site, { socket, at }) => this.#panels.openAt(site, { to: socket, at }, at),
    'quick-place': (site, { choice }) => this.#panels.place(site, choice),
    'choose-in-explorer': (site) => this.#panels.openExplorer(site),
    choose: (site, { action }) => this.#panels.choose(site, action),
    'close-panel': (site) => this.#panels.close(site),
    'show-commands': (site) => this.#panels.openCommands(site),
    find: (site) => this.#panels.openFind(site),
    'show-hit': (site, { hit }) => this.#panels.showHit(site, hit),
    copy: copySelected,
    cut: cutSelected,
    paste: pasteFromClipboard,
    'paste-text': (site, { text }) => pasteText(site, text),
    'duplicate-selection': duplicateSelected,
    align: (site, { how }) => arrangeSelected(site, how),
    'lay-out': layOutSelected,
    group: groupSelected,
    ungroup: ungroupSelected,
    'toggle-group': toggleGroups,
    'colour-group': (site, { colour }) => colourGroups(site, colour),
    'add-note': addNote,
    'remove-note': (site, { note }) => removeNote(site, note),
    'colour-note': (site, { note, colour }) => colourNote(site, note, colour),
    'drop-on-block': swapBlocks,
    insert: insertBlock,
    duplicate: duplicateTo,
    collapse: collapseGroup,
    'rename-group': renameGroup,
    'place-note': placeNote,
    'write-note': writeNote,
  };
}

type Deed = (site: Site, intent: Intent) => unknown;
