import { manifestFor } from '@offhook/flow';
import { socketName } from '../words/flow-words.ts';
import type { Picture } from './canvas-view.ts';
import type { Outline, SocketPlace } from './outline.ts';
import type { BlockLines, Sprite } from './scene/sprite.ts';

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
): BlockFace => {
  const manifest = manifestFor(manifests, node);
  return {
    ...outline,
    ...lines,
    sockets: outline.sockets.map((socket) => ({
      ...socket,
      title: socketName(socket.name, words, manifest),
    })),
    language: words.language,
    id,
    unknown,
    ...(group !== undefined && { group }),
  };
};
