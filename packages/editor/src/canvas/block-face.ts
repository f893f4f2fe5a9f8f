import { type FlowNode, isBlock, manifestFor } from '@offhook/flow';
import { blockName, socketName } from '../words/flow-words.ts';
import type { Picture } from './canvas-view.ts';
import { type Outline, outlineOf, type SocketPlace } from './outline.ts';

/** A way out, and what people call it. */
export interface SocketFace extends SocketPlace {
  readonly title: string;
}

/** What a block shows of a node. */
export interface BlockFace extends Outline {
  readonly sockets: readonly SocketFace[];
  /** The language of what it shows. */
  readonly language: string;
  readonly id: string;
  readonly title: string;
  /** The action's category; absent on Start and End. */
  readonly group?: string;
  /** True where no manifest tells what the action is. */
  readonly unknown: boolean;
}

/** The face of a node as it stands in its flow. */
export const faceOf = (
  { flow, manifests, words }: Pick<Picture, 'flow' | 'manifests' | 'words'>,
  id: string,
  node: FlowNode,
): BlockFace => {
  const manifest = manifestFor(manifests, node);
  const outline = outlineOf(node, manifest);
  return {
    ...outline,
    sockets: outline.sockets.map((socket) => ({
      ...socket,
      title: socketName(socket.name, words, manifest),
    })),
    language: words.language,
    id,
    title: blockName(flow, id, manifests, words),
    unknown: isBlock(node) && manifest === undefined,
    ...(manifest && { group: manifest.group }),
  };
};
