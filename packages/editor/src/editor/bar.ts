import type { Manifests } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import { html, type TemplateResult } from 'lit';
import { icon } from '../theme/icons.ts';
import type { Words } from '../words/words.ts';
import { draftBar } from './draft-bar.ts';
import type { FlowSession } from './flow-session.ts';
import type { FlowStore } from './flow-store.ts';
import type { RunDock } from './run-dock.ts';
import { viewSwitch } from './view-switch.ts';
import type { Views } from './views.ts';

/** What the bar at the top is made of: the editor, as far as it reaches. */
export interface Barred {
  readonly words: Words;
  readonly session: FlowSession;
  readonly store: FlowStore;
  readonly views: Views;
  readonly runs: RunDock;
  readonly readonly: boolean;
}

const runSwitch = ({ words, runs }: Barred): TemplateResult => html`<button
  class="small run"
  aria-pressed=${runs.isOpen}
  title=${words.views.runTitle}
  @click=${runs.turn}
>
  ${icon('play', 14)} ${words.views.run}
</button>`;

/** The bar at the top, with the switch of views and what the page puts there. */
export const bar = (editor: Barred, flow: Flow, manifests: Manifests): TemplateResult => {
  const { words, session, store, views } = editor;
  const { name: shown, hasDraft } = views;
  const show = (name: typeof shown): void => void views.show(name, false);
  return html`<offhook-toolbar
    exportparts="toolbar"
    lang=${words.language}
    .words=${words}
    .flow=${flow}
    .manifests=${manifests}
    .undoTitle=${session.undoTitle}
    .redoTitle=${session.redoTitle}
    .dirty=${session.isDirty}
    .draft=${store.drafts?.state}
    .busy=${store.busy}
    .outcome=${store.outcome}
    .version=${store.publishedVersion}
    .readonly=${editor.readonly}
    >${viewSwitch({ words, shown, hasDraft, show })} ${runSwitch(editor)}<slot name="toolbar"></slot></offhook-toolbar>
    ${draftBar(store, manifests, words)}`;
};
