import { graphOf } from '../src/graph.ts';

/** A graph as litegraph saves it. */
const savedOf = (blocks, lines) => {
  const numbers = new Map(blocks.map(({ id }, index) => [id, index + 1]));
  const nodes = blocks.map(({ label, x, y, outputs }, index) => ({
    id: index + 1,
    type: `bench/block${outputs}`,
    title: label,
    pos: [x, y + 30],
    size: [208, 64],
    flags: {},
    order: index,
    mode: 0,
    inputs: [{ name: 'in', type: 'any', link: null }],
    outputs: Array.from({ length: outputs }, (_, at) => ({
      name: `out ${at}`,
      type: 'any',
      links: [],
    })),
    properties: {},
  }));
  const links = lines.map(({ from, output, to }, index) => {
    const [source, target] = [numbers.get(from), numbers.get(to)];
    nodes[source - 1].outputs[output].links.push(index + 1);
    nodes[target - 1].inputs[0].link = index + 1;
    return [index + 1, source, output, target, 0, 'any'];
  });
  // An input of litegraph's takes one line: the last one that leads there.
  const kept = links.filter(([id, , , target]) => nodes[target - 1].inputs[0].link === id);
  const left = new Set(kept.map(([id]) => id));
  for (const { outputs } of nodes)
    for (const output of outputs) output.links = output.links.filter((id) => left.has(id));
  return {
    last_node_id: nodes.length,
    last_link_id: links.length,
    nodes,
    links: kept,
    groups: [],
    config: {},
    extra: {},
    version: 0.4,
  };
};

/** Draws with a litegraph, the original or ComfyUI's. */
export const openLitegraph = ({ LGraph, LGraphCanvas, LGraphNode, LiteGraph }) => {
  const element = document.createElement('canvas');
  element.width = 1280;
  element.height = 800;
  document.querySelector('#stage').append(element);
  for (const outputs of [1, 2]) {
    class Block extends LGraphNode {
      constructor(title) {
        super(title ?? 'Block');
        this.addInput('in', 'any');
        for (let index = 0; index < outputs; index += 1) this.addOutput(`out ${index}`, 'any');
        this.size = [208, 64];
      }
    }
    Block.title = 'Block';
    LiteGraph.registerNodeType(`bench/block${outputs}`, Block);
  }
  LiteGraph.MAX_NUMBER_OF_NODES = 100_000;
  const graph = new LGraph();
  const view = new LGraphCanvas(element, graph);
  view.allow_searchbox = false;
  const add = ({ label, x, y, outputs }) => {
    const node = LiteGraph.createNode(`bench/block${outputs}`);
    node.title = label;
    node.pos = [x, y + 30];
    graph.add(node);
    return node;
  };
  const seen = (begun) =>
    new Promise((resolve) => {
      view.draw(true, true);
      requestAnimationFrame(() => resolve(performance.now() - begun));
    });
  window.peer = {
    load: (count, near) => {
      const { blocks, lines } = graphOf(count);
      const right = Math.max(...blocks.map(({ x }) => x)) + 208;
      const bottom = Math.max(...blocks.map(({ y }) => y)) + 64;
      const data = savedOf(blocks, lines);
      const begun = performance.now();
      // As both load what was saved: block by block, every connection would sort the whole graph.
      graph.configure(data);
      const scale = near === 'near' ? 1 : Math.min(1200 / right, 720 / bottom);
      view.ds.min_scale = 0.01;
      view.ds.scale = scale;
      view.ds.offset = [40 / scale, 40 / scale];
      return seen(begun);
    },
    corner: () => [14, 14],
    block: () => {
      const { x, y } = graphOf(20).blocks[1];
      const { scale, offset } = view.ds;
      return [(x + 90 + offset[0]) * scale, (y + 14 + offset[1]) * scale];
    },
    add: () => {
      add({ label: 'Added', x: 300, y: 300, outputs: 1 });
      view.setDirty(true, true);
    },
  };
};
