import { OffhookBlock } from './canvas/block.ts';
import { OffhookCanvas } from './canvas/canvas.ts';
import { OffhookDetails } from './details/details.ts';
import { OffhookEditor } from './editor/editor.ts';
import { OffhookPalette } from './palette/palette.ts';
import { OffhookProblems } from './problems/problems.ts';
import { OffhookSidebar } from './sidebar/sidebar.ts';
import { OffhookToolbar } from './toolbar/toolbar.ts';

const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'offhook-block': OffhookBlock,
  'offhook-canvas': OffhookCanvas,
  'offhook-details': OffhookDetails,
  'offhook-palette': OffhookPalette,
  'offhook-problems': OffhookProblems,
  'offhook-sidebar': OffhookSidebar,
  'offhook-toolbar': OffhookToolbar,
  'offhook-editor': OffhookEditor,
};

for (const [name, element] of Object.entries(elements)) {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}
