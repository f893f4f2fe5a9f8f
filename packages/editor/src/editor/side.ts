import type { Json, Manifests, SuggestionPort } from '@offhook/contract';
import type { Flow, Problem } from '@offhook/flow';
import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/words.ts';
import type { Building } from './building.ts';
import type { RunDock } from './run-dock.ts';

/** What the menu at the side is made of: the editor, as far as it reaches. */
export interface Sided {
  readonly words: Words;
  readonly selection: readonly string[];
  readonly problems: readonly Problem[];
  readonly building: Building;
  readonly suggestions: SuggestionPort | undefined;
  readonly samples: Readonly<Record<string, Json>>;
  readonly runs: RunDock;
  readonly readonly: boolean;
}

/** The main menu, or the detail menu of what is selected. */
export const side = (editor: Sided, flow: Flow, manifests: Manifests): TemplateResult => {
  const { words, selection } = editor;
  return html`<offhook-sidebar
    part="sidebar"
    role="complementary"
    aria-label=${selection.length === 0 ? words.editor.mainMenu : words.editor.detailMenu}
    .words=${words}
    .flow=${flow}
    .manifests=${manifests}
    .selection=${selection}
    .problems=${editor.problems}
    .building=${editor.building.words}
    .suggestions=${editor.suggestions}
    .samples=${editor.runs.samples ?? editor.samples}
    .readonly=${editor.readonly}
  ></offhook-sidebar>`;
};
