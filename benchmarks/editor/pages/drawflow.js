import 'drawflow/dist/drawflow.min.css';
import Drawflow from 'drawflow';
import { graphOf } from '../src/graph.ts';
import { stable } from './stable.js';

const editor = new Drawflow(document.querySelector('#stage'));
editor.start();
editor.zoom_min = 0.01;

window.peer = {
  load: (count, view) => {
    const { blocks, lines } = graphOf(count);
    const right = Math.max(...blocks.map(({ x }) => x)) + 208;
    const bottom = Math.max(...blocks.map(({ y }) => y)) + 64;
    const data = {};
    blocks.forEach(({ label, x, y, outputs }, index) => {
      const ways = Array.from({ length: outputs }, (_, at) => [
        `output_${at + 1}`,
        { connections: [] },
      ]);
      data[index + 1] = {
        id: index + 1,
        name: 'block',
        data: {},
        class: '',
        html: label,
        typenode: false,
        inputs: { input_1: { connections: [] } },
        outputs: Object.fromEntries(ways),
        pos_x: x,
        pos_y: y,
      };
    });
    const numberOf = (id) => Number(id.slice(1)) + 1;
    for (const { from, output, to } of lines) {
      const [source, target] = [numberOf(from), numberOf(to)];
      data[source].outputs[`output_${output + 1}`].connections.push({
        node: `${target}`,
        output: 'input_1',
      });
      data[target].inputs.input_1.connections.push({
        node: `${source}`,
        input: `output_${output + 1}`,
      });
    }
    const begun = performance.now();
    editor.import({ drawflow: { Home: { data } } });
    editor.zoom = view === 'near' ? 1 : Math.min(1200 / right, 720 / bottom);
    editor.zoom_last_value = editor.zoom;
    [editor.canvas_x, editor.canvas_y] = view === 'near' ? [40, 40] : [-600, -380];
    editor.precanvas.style.transform = `translate(${editor.canvas_x}px, ${editor.canvas_y}px) scale(${editor.zoom})`;
    return stable(begun, () => document.querySelector('.connection') !== null);
  },
  corner: () => [14, 14],
  block: () => {
    const { x, y, width } = document.querySelector('#node-2').getBoundingClientRect();
    return [x + width / 2, y + 10];
  },
  add: () => editor.addNode('block', 1, 1, 300, 300, '', {}, 'Added', false),
};
