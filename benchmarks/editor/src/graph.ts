/** A block of the generated graph: its place in layers from left to right, and its ways out. */
export interface GraphBlock {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** One or two. */
  readonly outputs: number;
}

/** A line from one of a block's outputs to another block's input. */
export interface GraphLine {
  readonly id: string;
  readonly from: string;
  readonly output: number;
  readonly to: string;
}

export interface Graph {
  readonly blocks: readonly GraphBlock[];
  readonly lines: readonly GraphLine[];
}

/** Numbers that look random and are the same every time. */
const random = (seed: number) => (): number => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};

/** Pixels between the columns and the rows of the graph. */
const step = { x: 320, y: 144 };

/** The same graph for every editor: layered, with one input, one or two outputs and about 1.2 lines a block. */
export const graphOf = (count: number): Graph => {
  const next = random(42);
  const rows = Math.max(4, Math.round(Math.sqrt(count * (step.x / step.y) * 0.62)));
  const blocks = Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    label: `Step ${index}`,
    x: Math.floor(index / rows) * step.x,
    y: (index % rows) * step.y + Math.round(next() * 24),
    outputs: index % 3 === 0 ? 2 : 1,
  }));
  const lines: GraphLine[] = [];
  blocks.forEach((block, index) => {
    const column = Math.floor(index / rows);
    const first = (column + 1) * rows;
    for (let output = 0; output < block.outputs; output += 1) {
      const spread = Math.round((next() - 0.5) * 6);
      const target = first + Math.min(rows - 1, Math.max(0, (index % rows) + spread));
      const isDrawn = output === 0 || next() < 0.6;
      const to = blocks[target];
      if (to === undefined || !isDrawn) continue;
      lines.push({ id: `e${lines.length}`, from: block.id, output, to: to.id });
    }
  });
  return { blocks, lines };
};
