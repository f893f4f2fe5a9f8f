import type { Manifests } from '@offhook/contract';
import { type Flow, type FlowNode, isBlock, manifestFor, nameOf } from '@offhook/flow';
import { type Outline, outlineOf } from './outline.ts';

/** What a block shows of a node. */
export interface BlockFace extends Outline {
  readonly id: string;
  readonly title: string;
  /** The action's category; absent on Start and End. */
  readonly group?: string;
  /** True where no manifest tells what the action is. */
  readonly unknown: boolean;
}

/** The face of a node as it stands in its flow. */
export const faceOf = (flow: Flow, manifests: Manifests, id: string, node: FlowNode): BlockFace => {
  const manifest = manifestFor(manifests, node);
  return {
    ...outlineOf(node, manifest),
    id,
    title: nameOf(flow, id, manifests),
    unknown: isBlock(node) && manifest === undefined,
    ...(manifest && { group: manifest.group }),
  };
};
