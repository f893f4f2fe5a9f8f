import { graphOf } from '../src/graph.ts';

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
      const begun = performance.now();
      const nodes = new Map(blocks.map((block) => [block.id, add(block)]));
      for (const { from, output, to } of lines) nodes.get(from).connect(output, nodes.get(to), 0);
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
