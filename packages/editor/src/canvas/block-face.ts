import type { Picture } from './canvas-view.ts';
import type { Outline, SocketPlace } from './outline.ts';
import type { BlockLines, Sprite } from './scene/sprite.ts';
import { socketTitle } from './socket-title.ts';

/** A way out, and what people call it. */
export interface SocketFace extends SocketPlace {
  readonly title: string;
}

/** What a block shows of a node. */
export interface BlockFace extends Outline, BlockLines {
  readonly sockets: readonly SocketFace[];
  /** The language of what it shows. */
  readonly language: string;
  readonly id: string;
  /** The action's category; absent on Start and End. */
  readonly group?: string;
  /** True where no manifest tells what the action is. */
  readonly unknown: boolean;
}

/** The face of a node as it stands in its flow. */
export const faceOf = (
  { manifests, words }: Pick<Picture, 'manifests' | 'words'>,
  id: string,
  { node, outline, lines, group, unknown }: Sprite,
): BlockFace => ({
  ...outline,
  ...lines,
  sockets: outline.sockets.map((socket) => ({
    ...socket,
    title: socketTitle(socket.name, node, manifests, words),
  })),
  language: words.language,
  id,
  unknown,
  ...(group !== undefined && { group }),
});
