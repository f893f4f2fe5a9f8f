import type { ActionManifest } from '@offhook/contract';
import { controls, type FlowNode, isControlKind, type Point, socketsOf } from '@offhook/flow';

/** Pixels between two lines of the stage's grid. */
export const grid = 16;

export type Shape = 'block' | 'control' | 'decision' | 'start' | 'end';
export type Tone = 'good' | 'bad' | 'plain';

/** A way out as it is drawn: its place is relative to the block's top left corner. */
export interface SocketPlace {
  readonly name: string;
  readonly side: 'right' | 'bottom';
  readonly tone: Tone;
  readonly at: Point;
}

/** How a node looks from afar: its shape, its size in pixels, and where its sockets sit. */
export interface Outline {
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
  /** Where connections come in; absent on Start. */
  readonly input?: Point;
  readonly sockets: readonly SocketPlace[];
}

/** The size of a collapsed group, in pixels of the stage. */
export const collapsedSize = { width: 208, height: 64 } as const;

const circle = 64;
const block = { width: 208, height: 64 };
const decision = { width: 192, height: 128 };

/** Which colour a socket's name stands for; the name itself is shown beside it. */
export const toneOf = (socket: string): Tone => {
  if (socket === 'failure' || socket === 'false') return 'bad';
  return socket === 'otherwise' ? 'plain' : 'good';
};

const shapeOf = (node: FlowNode, manifest: ActionManifest | undefined): Shape => {
  if (node.kind === 'start' || node.kind === 'end') return node.kind;
  if (node.kind !== undefined) return 'control';
  return manifest?.sockets.family === 'branch' ? 'decision' : 'block';
};

const sizeOf = (shape: Shape, onTheRight: number): { width: number; height: number } => {
  if (shape === 'decision') return decision;
  if (shape === 'start' || shape === 'end') return { width: circle, height: circle };
  return onTheRight < 2 ? block : { width: block.width, height: (onTheRight + 1) * 2 * grid };
};

/** The colour of a node's socket; a control block says so itself. */
const toneWithin = ({ kind }: FlowNode, socket: string): Tone =>
  (isControlKind(kind)
    ? controls[kind].sockets.find(({ name }) => name === socket)?.tone
    : undefined) ?? toneOf(socket);

/** The outline of a node; `manifest` is that of its action, where there is one. */
export const outlineOf = (node: FlowNode, manifest: ActionManifest | undefined): Outline => {
  const shape = shapeOf(node, manifest);
  const names = shape === 'end' ? [] : socketsOf(manifest, node);
  const tone = (name: string): Tone => toneWithin(node, name);
  const below = names.filter((name) => tone(name) === 'bad');
  const beside = names.filter((name) => tone(name) !== 'bad');
  const { width, height } = sizeOf(shape, beside.length);
  const sockets = [
    ...beside.map((name, index) => ({
      name,
      side: 'right' as const,
      tone: tone(name),
      at: [width, beside.length < 2 ? height / 2 : (index + 1) * 2 * grid] as const,
    })),
    ...below.map((name, index) => ({
      name,
      side: 'bottom' as const,
      tone: tone(name),
      at: [(width * (index + 1)) / (below.length + 1), height] as const,
    })),
  ];
  return { shape, width, height, sockets, ...(shape !== 'start' && { input: [0, height / 2] }) };
};

/** The nearest crossing of the grid. */
export const snap = ([x, y]: Point): Point => [
  Math.round(x / grid) * grid,
  Math.round(y / grid) * grid,
];
