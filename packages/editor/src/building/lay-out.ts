import type { Manifests } from '@offhook/contract';
import { connectionsFrom, type Flow, manifestFor, type Point } from '@offhook/flow';
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import ELK from 'elkjs/lib/elk-api.js';
import { outlineOf, snap } from '../canvas/outline.ts';
import { around, boxesOf } from './arrange.ts';

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.spacing.nodeNode': '48',
  'elk.layered.spacing.nodeNodeBetweenLayers': '96',
  'elk.spacing.componentComponent': '96',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
};

const sides = { right: 'EAST', bottom: 'SOUTH' } as const;

/** A flow, or a part of it, as the layout's library takes it. */
const graphOf = (flow: Flow, manifests: Manifests, ids: readonly string[]): ElkNode => {
  const known = new Set(ids);
  const children = ids.flatMap((id): ElkNode[] => {
    const node = flow.nodes[id];
    if (node === undefined) return [];
    const { width, height, input, sockets } = outlineOf(node, manifestFor(manifests, node));
    const ports = sockets.map(({ name, side, at: [x, y] }) => ({
      id: `${id} out ${name}`,
      x,
      y,
      width: 0,
      height: 0,
      layoutOptions: { 'elk.port.side': sides[side] },
    }));
    const into = input && {
      id: `${id} in`,
      x: input[0],
      y: input[1],
      width: 0,
      height: 0,
      layoutOptions: { 'elk.port.side': 'WEST' },
    };
    const layoutOptions = { 'elk.portConstraints': 'FIXED_POS' };
    return [{ id, width, height, layoutOptions, ports: into ? [into, ...ports] : ports }];
  });
  const ports = new Set(children.flatMap(({ ports: all = [] }) => all.map(({ id }) => id)));
  const edges = ids
    .flatMap((id) => connectionsFrom(flow, id))
    .filter(({ to }) => known.has(to))
    .map(({ from, socket, to }, index) => ({
      id: `line ${index}`,
      sources: [`${from} out ${socket}`],
      targets: [`${to} in`],
    }))
    .filter(({ sources, targets }) => [...sources, ...targets].every((port) => ports.has(port)));
  return { id: 'flow', layoutOptions: options, children, edges };
};

/** Where blocks are to stand, in pixels. */
export type Places = Readonly<Record<string, Point>>;

/**
 * Finds a place for each of some nodes, in layers from left to right, in a worker; the top left
 * corner of them all stays. Answers the places in pixels, on the grid; rejects where the worker
 * cannot be loaded.
 */
export const layOut = async (
  flow: Flow,
  manifests: Manifests,
  ids: readonly string[],
): Promise<Places> => {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', reject);
  });
  const elk = new ELK({ workerFactory: () => worker });
  try {
    const { children = [] } = await Promise.race([
      elk.layout(graphOf(flow, manifests, ids)),
      failed,
    ]);
    const corner = around(boxesOf(flow, manifests, ids));
    const left = Math.min(...children.map(({ x = 0 }) => x));
    const top = Math.min(...children.map(({ y = 0 }) => y));
    return Object.fromEntries(
      children.map(({ id, x = 0, y = 0 }) => [id, snap([corner.x + x - left, corner.y + y - top])]),
    );
  } finally {
    worker.terminate();
  }
};
