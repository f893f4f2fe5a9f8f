import type { Manifests } from '@offhook/contract';
import { controlFor, type FlowNode, manifestFor } from '@offhook/flow';
import { socketName } from '../words/flow-words.ts';
import type { Words } from '../words/words.ts';

/** What a node's way out is called: as its control block says, else as all actions call it. */
export const socketTitle = (
  socket: string,
  node: FlowNode | undefined,
  manifests: Manifests,
  words: Words,
): string =>
  controlFor(manifests, node)?.sockets.find(({ name }) => name === socket)?.title ??
  socketName(socket, words, manifestFor(manifests, node));
