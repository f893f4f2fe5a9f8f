import type { Manifests } from '@offhook/contract';
import { connectionsFrom, type Flow, manifestFor, socketsOf } from '@offhook/flow';
import { blockName } from '../words/flow-words.ts';
import type { OutlineItem, Way } from './outline-tree.ts';
import type { RowWording } from './row-words.ts';
import type { Target } from './target-picker.ts';

/** Stands for an End that is yet to be placed. */
export const anotherEnd = '+end';

/** The way out that a line stands for: that of a socket's line, else the first free one of a block. */
export const wayOut = (item: OutlineItem, flow: Flow, manifests: Manifests): Way | undefined => {
  if (item.kind === 'socket') return { node: item.node, socket: item.socket };
  if (item.kind === 'link') return item.by;
  if (item.kind === 'apart') return undefined;
  const node = flow.nodes[item.node];
  if (node === undefined) return undefined;
  const sockets = socketsOf(manifestFor(manifests, node), node);
  const wired = new Set(connectionsFrom(flow, item.node).map(({ socket }) => socket));
  const socket = sockets.find((each) => !wired.has(each)) ?? sockets[0];
  return socket === undefined ? undefined : { node: item.node, socket };
};

/** What a connection from a line is said to begin at: of a block with several ways out, the one that is meant. */
export const connectedBy = (item: OutlineItem, { flow, manifests }: RowWording): OutlineItem => {
  const way = wayOut(item, flow, manifests);
  const isOneOfSeveral = item.kind === 'block' && item.items.length > 0 && way !== undefined;
  return isOneOfSeveral ? { kind: 'socket', ...way, items: [] } : item;
};

/** The blocks to which the way out of a line can lead. */
export const targetsFor = (item: OutlineItem, wording: RowWording): readonly Target[] => {
  const { flow, manifests, words, views } = wording;
  const way = wayOut(item, flow, manifests);
  if (way === undefined) return [];
  const known = new Set(
    connectionsFrom(flow, way.node)
      .filter(({ socket }) => socket === way.socket)
      .map(({ to }) => to),
  );
  const targets = Object.entries(flow.nodes)
    .filter(([id, { kind }]) => id !== way.node && kind !== 'start' && !known.has(id))
    .map(([id]) => ({ id, name: blockName(flow, id, manifests, words) }));
  const hasEnd = Object.values(flow.nodes).some(({ kind }) => kind === 'end');
  return hasEnd ? targets : [...targets, { id: anotherEnd, name: views.outline.addEnd }];
};
