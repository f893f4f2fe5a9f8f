import type { Manifests } from '@offhook/contract';
import { apply, connectionsInto, edit, type Flow, type Operation } from '@offhook/flow';
import { mainSocket, putInto, targetsOf } from './insert-after.ts';
import { type OutlineItem, outlineTree, type Way } from './outline-tree.ts';

/** What takes a node out of its ways: what led to it leads to what its main socket led to. */
const takeOut = (flow: Flow, id: string, socket: string): readonly Operation[] => {
  const next = targetsOf(flow, { node: id, socket }).filter((to) => to !== id);
  const into = connectionsInto(flow, id).filter(({ from }) => from !== id);
  return [
    ...next.map((to) => edit.disconnect(id, socket, to)),
    ...into.flatMap((way) => {
      const known = targetsOf(flow, { node: way.from, socket: way.socket });
      return [
        edit.disconnect(way.from, way.socket, id),
        ...next
          .filter((to) => !known.includes(to) && to !== way.from)
          .map((to) => edit.connect(way.from, way.socket, to)),
      ];
    }),
  ];
};

/** The ways of an outline into which a block can be put, from top to bottom. */
const openWays = (
  items: readonly OutlineItem[],
  flow: Flow,
  manifests: Manifests,
): readonly Way[] =>
  items.flatMap((item): readonly Way[] => {
    if (item.kind === 'link') return [];
    const below = openWays(item.items, flow, manifests);
    if (item.kind === 'socket') return [{ node: item.node, socket: item.socket }, ...below];
    if (item.kind === 'apart' || item.items.length > 0) return below;
    const socket = mainSocket(flow.nodes[item.node], manifests);
    return socket === undefined ? [] : [{ node: item.node, socket }];
  });

const after = (flow: Flow, operations: readonly Operation[], manifests: Manifests): Flow =>
  operations.reduce((now, operation) => apply(now, operation, manifests).flow, flow);

const isSameWay = (one: Way, other: Way): boolean =>
  one.node === other.node && one.socket === other.socket;

/**
 * Takes a block out of its place and puts it into the next way up or down the outline, so that it runs
 * earlier or later. Undefined where there is none, or where the block has no way out.
 */
export const moveInOutline = (
  flow: Flow,
  manifests: Manifests,
  id: string,
  by: 1 | -1,
): readonly Operation[] | undefined => {
  const node = flow.nodes[id];
  const socket = mainSocket(node, manifests);
  const [into] = connectionsInto(flow, id);
  if (node === undefined || node.kind === 'start' || socket === undefined || into === undefined) {
    return undefined;
  }
  const out = takeOut(flow, id, socket);
  const without = after(flow, out, manifests);
  const own = new Set([id]);
  const ways = openWays(outlineTree(without, manifests), without, manifests).filter(
    (way, at, all) => !own.has(way.node) && all.findIndex((one) => isSameWay(one, way)) === at,
  );
  const now = ways.findIndex((way) => isSameWay(way, { node: into.from, socket: into.socket }));
  const way = ways[now + by];
  const moved = without.nodes[id];
  if (now === -1 || way === undefined || moved === undefined) return undefined;
  return [...out, ...putInto(without, manifests, way, { id, node: moved })];
};
