import { LitPlugin, Presets } from '@retejs/lit-plugin';
import { ClassicPreset, NodeEditor } from 'rete';
import { AreaPlugin } from 'rete-area-plugin';
import { ConnectionPlugin, Presets as Connections } from 'rete-connection-plugin';
import { graphOf } from '../src/graph.ts';
import { deepCount, stable } from './stable.js';

const editor = new NodeEditor();
const area = new AreaPlugin(document.querySelector('#stage'));
const connection = new ConnectionPlugin();
const plugin = new LitPlugin();
const socket = new ClassicPreset.Socket('any');
plugin.addPreset(Presets.classic.setup());
connection.addPreset(Connections.classic.setup());
editor.use(area);
area.use(connection);
area.use(plugin);

const add = async ({ id, label, x, y, outputs }) => {
  const node = new ClassicPreset.Node(label);
  node.id = id;
  node.addInput('in', new ClassicPreset.Input(socket, 'in', true));
  for (let index = 0; index < outputs; index += 1) {
    node.addOutput(`${index}`, new ClassicPreset.Output(socket, `out ${index}`));
  }
  await editor.addNode(node);
  await area.translate(id, { x, y });
  return node;
};

window.peer = {
  load: async (count, view) => {
    const { blocks, lines } = graphOf(count);
    const right = Math.max(...blocks.map(({ x }) => x)) + 208;
    const bottom = Math.max(...blocks.map(({ y }) => y)) + 64;
    const begun = performance.now();
    for (const block of blocks) await add(block);
    for (const { from, output, to } of lines) {
      const [source, target] = [editor.getNode(from), editor.getNode(to)];
      await editor.addConnection(new ClassicPreset.Connection(source, `${output}`, target, 'in'));
    }
    await area.area.zoom(view === 'near' ? 1 : Math.min(1200 / right, 720 / bottom));
    await area.area.translate(40, 40);
    return stable(
      begun,
      () => true,
      () => deepCount(document),
    );
  },
  corner: () => [14, 14],
  block: () => {
    const { x, y } = area.nodeViews.get('n1').element.getBoundingClientRect();
    return [x + 60, y + 14];
  },
  add: () => add({ id: `a${Math.random()}`, label: 'Added', x: 300, y: 300, outputs: 1 }),
};
