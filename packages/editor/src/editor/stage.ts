import type { Manifests } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import { html, type TemplateResult } from 'lit';
import { decorationsOf } from '../building/decorations.ts';
import { worstByNode } from '../problems/problem.ts';
import type { Building } from './building.ts';
import type { Carried } from './carried.ts';
import { noticeBox } from './notice.ts';
import type { RunDock } from './run-dock.ts';

/** What the stage is made of: the editor, as far as it reaches. */
export interface Staged extends Omit<Carried, 'building'> {
  readonly runs: RunDock;
  readonly building: Building;
}

/** Where the flow is drawn, with what is said and offered over it. */
export const stage = (
  editor: Staged,
  flow: Flow,
  manifests: Manifests,
  closeNotice: () => void,
): TemplateResult =>
  html`<div class="area">
      ${editor.views.render(flow, manifests)}
      <offhook-canvas
        ?inert=${editor.views.name !== 'graph'}
        exportparts="stage, block, socket, input, output"
        .words=${editor.words}
        .flow=${flow}
        .manifests=${manifests}
        .selection=${editor.selection}
        .selectedConnection=${editor.selectedConnection}
        .problems=${worstByNode(editor.problems, editor.words)}
        .decorations=${decorationsOf(flow)}
        .overlay=${editor.runs.overlay}
      ></offhook-canvas>
      ${editor.building.render(flow, manifests)}
      <p class="unseen" role="status">${editor.announcement}</p>
      ${noticeBox(editor.notice, editor.words, closeNotice)}
      <offhook-problems
        part="problems"
        .words=${editor.words}
        .problems=${editor.problems}
        .flow=${flow}
        .manifests=${manifests}
        .readonly=${editor.readonly}
      ></offhook-problems>
    </div>`;
