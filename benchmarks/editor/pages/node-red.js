const { RED, graphOf } = window;
const chart = () => document.querySelector('#red-ui-workspace-chart');
const made = (block, lines) => ({
  id: block.id,
  type: 'function',
  z: RED.workspaces.active(),
  name: block.label,
  func: 'return msg;',
  outputs: block.outputs,
  x: block.x + 130,
  y: block.y + 60,
  wires: Array.from({ length: block.outputs }, (_, output) =>
    lines.filter((line) => line.from === block.id && line.output === output).map(({ to }) => to),
  ),
});
Object.assign(window, {
  peer: {
    load: (count, view) => {
      const { blocks, lines } = graphOf(count);
      const byBlock = new Map(blocks.map(({ id }) => [id, []]));
      for (const line of lines) byBlock.get(line.from)?.push(line);
      const nodes = blocks.map((block) => made(block, byBlock.get(block.id) ?? []));
      const begun = performance.now();
      RED.nodes.import(nodes);
      if (view === 'whole')
        for (let step = 0; step < 7; step += 1) RED.actions.invoke('core:zoom-out');
      RED.view.redraw(true, true);
      return new Promise((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(performance.now() - begun)),
        ),
      );
    },
    corner: () => {
      const { left, top } = chart().getBoundingClientRect();
      return [left + 12, top + 12];
    },
    block: () => {
      const { left, top, width, height } = document
        .querySelector('.red-ui-flow-node')
        .getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    },
    add: () => {
      RED.nodes.import([
        made({ id: `a${Math.random()}`, label: 'Added', x: 300, y: 300, outputs: 1 }, []),
      ]);
      RED.view.redraw(true, true);
    },
  },
});
