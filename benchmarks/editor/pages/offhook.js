import '@offhook/editor/define';
import { graphOf } from '../src/graph.ts';

const field = (title) => ({ kind: 'text', title });
const action = (id, title, group, family) => ({
  id,
  title,
  description: title,
  group,
  inputs: { subject: field('Subject'), note: { ...field('Note'), optional: true } },
  sockets: { family, outputs: {} },
  requires: [],
  upgrades: [],
});
const actions = [
  action('one', 'Get Customer Phone Number', 'contact', 'done'),
  action('two', 'Create Case', 'crm', 'outcome'),
];
const manifests = {
  actions: Object.fromEntries(actions.map((each) => [each.id, each])),
  sources: {},
};
const sockets = { one: ['done'], two: ['success', 'failure'] };

const flowOf = ({ blocks, lines }) => {
  const nodes = {};
  for (const { id, outputs } of blocks)
    nodes[id] = { action: outputs === 1 ? 'one' : 'two', to: {} };
  for (const { from, output, to } of lines) {
    const name = sockets[nodes[from].action][output];
    nodes[from].to[name] = [to];
  }
  return {
    offhook: 1,
    name: 'Generated',
    triggers: [],
    nodes,
    labels: Object.fromEntries(blocks.map(({ id, label }) => [id, label])),
    layout: Object.fromEntries(blocks.map(({ id, x, y }) => [id, [x, y]])),
  };
};

document.querySelector('#stage').remove();
const editor = document.createElement('offhook-editor');
editor.manifests = manifests;
editor.locale = 'en';
document.body.append(editor);

editor.flow = { offhook: 1, name: 'Empty', triggers: [], nodes: {} };

const canvas = () => editor.shadowRoot?.querySelector('offhook-canvas');

/** Whoever claims to show a whole graph shows all corners of it. */
const mustBeSeen = ({ layout }) => {
  const { left, right, top, bottom } = canvas().getBoundingClientRect();
  for (const place of Object.values(layout)) {
    const [x, y] = canvas().screenAt(place);
    if (x < left || x > right || y < top || y > bottom)
      throw new Error('The whole graph is not in view.');
  }
};

window.peer = {
  /** The flow is on the screen once its bitmap is. */
  load: async (count, view) => {
    const flow = flowOf(graphOf(count));
    const begun = performance.now();
    editor.flow = flow;
    await editor.updateComplete;
    await canvas().updateComplete;
    if (view === 'near') canvas().lookFrom({ x: 40, y: 40, scale: 1 });
    await canvas().painted();
    await new Promise(requestAnimationFrame);
    const time = performance.now() - begun;
    if (view === 'whole') mustBeSeen(flow);
    return time;
  },
  corner: () => [14, 74],
  block: () => canvas().screenAt([graphOf(20).blocks[1].x + 90, graphOf(20).blocks[1].y + 14]),
  add: () => editor.carryOut({ kind: 'place', what: 'end', at: [300, 300] }),
  select: () => {
    editor.selection = ['n1'];
  },
};
