import {
  edit,
  type Flow,
  type FlowNode,
  freshId,
  manifestFor,
  type Operation,
  type Point,
  reachableFrom,
  socketsOf,
  throughSocket,
} from '@offhook/flow';
import { type Outline, outlineOf, snap } from '../canvas/outline.ts';
import { nodeOf } from '../explorer/choices.ts';
import { type Box, boxesOf } from './arrange.ts';
import type { Site } from './site.ts';
import type { Spot } from './spot.ts';

/** Pixels between a block and what follows it. */
const gap = 80;

/** A block that is about to be placed. */
export interface Placed {
  readonly id: string;
  /** What names the step. */
  readonly adding: Operation;
  readonly operations: readonly Operation[];
}

type Place = Pick<Site, 'flow' | 'known'>;

const outlineIn = ({ known }: Place, node: FlowNode): Outline =>
  outlineOf(node, manifestFor(known, node));

const overlaps = (one: Omit<Box, 'id'>, two: Omit<Box, 'id'>): boolean =>
  one.x < two.x + two.width + 16 &&
  two.x < one.x + one.width + 16 &&
  one.y < two.y + two.height + 16 &&
  two.y < one.y + one.height + 16;

/** A corner at which a block covers no other: where it would, further down. */
const freeCorner = (boxes: readonly Box[], [x, y]: Point, size: Outline): Point => {
  const { width, height } = size;
  const isTaken = boxes.some((box) => overlaps(box, { x, y, width, height }));
  return isTaken ? freeCorner(boxes, [x, y + 32], size) : [x, y];
};

/** The end of the way that a spot puts a block into; undefined where it ends there or divides. */
const onwardOf = ({ flow }: Place, { after, into }: Spot): string | undefined => {
  if (into !== undefined) return into.to;
  if (after === undefined) return undefined;
  const targets = flow.nodes[after.node]?.to?.[after.socket] ?? [];
  return targets.length === 1 ? targets[0] : undefined;
};

const wayOf = ({ after, into }: Spot) =>
  after ?? (into && { node: into.from, socket: into.socket });

/** Where a block stands that follows a socket: beside it, or below where the socket is. */
const besideSocket = (
  place: Place,
  way: { readonly node: string; readonly socket: string },
  size: Outline,
): Point => {
  const node = place.flow.nodes[way.node];
  const [x, y] = place.flow.layout?.[way.node] ?? [0, 0];
  if (node === undefined) return [x, y];
  const { width, height, sockets } = outlineIn(place, node);
  const socket = sockets.find(({ name }) => name === way.socket);
  const inlet = size.input?.[1] ?? size.height / 2;
  if (socket?.side === 'bottom') return snap([x + socket.at[0] + 48, y + height + 64]);
  return snap([x + width + gap, y + (socket?.at[1] ?? height / 2) - inlet]);
};

/** Moves what follows to the right, where a block has no room before it. */
const makingRoom = (
  place: Place,
  next: string,
  from: string,
  right: number,
): readonly Operation[] => {
  const { flow } = place;
  const begin = flow.layout?.[next]?.[0];
  if (begin === undefined || begin >= right + gap) return [];
  const by = snap([right + gap - begin, 0])[0];
  const behind = [...reachableFrom(flow, next)].filter(
    (id) => id !== from && (flow.layout?.[id]?.[0] ?? Number.NEGATIVE_INFINITY) >= begin,
  );
  const places = behind.map((id) => {
    const [x, y] = flow.layout?.[id] ?? [0, 0];
    return [id, [x + by, y] as const] as const;
  });
  return [edit.move(Object.fromEntries(places))];
};

const linking = (place: Place, id: string, node: FlowNode, spot: Spot): readonly Operation[] => {
  const out = throughSocket(socketsOf(manifestFor(place.known, node), node));
  const { to } = spot;
  if (to !== undefined) {
    if (to.side === 'output') return [edit.connect(to.node, to.socket, id)];
    return out === undefined ? [] : [edit.connect(id, out, to.node)];
  }
  const way = wayOf(spot);
  if (way === undefined) return [];
  const next = onwardOf(place, spot);
  if (next === undefined) return [edit.connect(way.node, way.socket, id)];
  return [edit.insert(id, { from: way.node, socket: way.socket, to: next }, out)];
};

/** Makes the operations that place what was chosen and connect it; undefined where nobody knows it. */
export const placed = (place: Place, choice: string, spot: Spot): Placed | undefined => {
  const node = nodeOf(choice, place.known);
  if (node === undefined) return undefined;
  const size = outlineIn(place, node);
  const way = wayOf(spot);
  const next = spot.to === undefined ? onwardOf(place, spot) : undefined;
  const corner =
    spot.at === undefined && way !== undefined
      ? besideSocket(place, way, size)
      : cornerAround(spot, size);
  const isPushing = spot.at === undefined && next !== undefined;
  const boxes = boxesOf(place.flow, place.known).filter(
    ({ id }) => !(isPushing && reachableFrom(place.flow, next).has(id)),
  );
  const at = freeCorner(boxes, corner, size);
  const id = freshId(place.flow, node.action ?? node.kind ?? '');
  const adding = edit.addNode(id, node, { at });
  const room =
    isPushing && way !== undefined ? makingRoom(place, next, way.node, at[0] + size.width) : [];
  return { id, adding, operations: [adding, ...linking(place, id, node, spot), ...room] };
};

/** The corner of a block that comes to the place where a hand let go. */
const cornerAround = ({ at = [0, 0], to }: Spot, { width, height, input }: Outline): Point => {
  const [x, y] = at;
  if (to?.side === 'output') return snap([x, y - (input?.[1] ?? height / 2)]);
  if (to?.side === 'input') return snap([x - width, y - height / 2]);
  return snap([x - width / 2, y - height / 2]);
};

/** The only node of a kind; undefined where there are none or several. */
export const onlyOf = (flow: Flow, kind: string): string | undefined => {
  const [only, ...others] = Object.keys(flow.nodes).filter((id) => flow.nodes[id]?.kind === kind);
  return others.length === 0 ? only : undefined;
};
