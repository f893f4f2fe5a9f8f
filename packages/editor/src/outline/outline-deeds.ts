import { edit } from '@offhook/flow';
import { tell } from '../intent.ts';
import { blockName } from '../words/flow-words.ts';
import { insertAfter } from './insert-after.ts';
import { moveInOutline } from './outline-edits.ts';
import type { OutlineDeed } from './outline-keys.ts';
import type { OutlineItem } from './outline-tree.ts';
import type { RowWording } from './row-words.ts';
import { anotherEnd, wayOut } from './targets.ts';

type Deed = Exclude<OutlineDeed, 'rename' | 'connect'> | { readonly connectTo: string };

const move = (node: string, by: 1 | -1, wording: RowWording, from: EventTarget): void => {
  const { flow, manifests, words, views } = wording;
  const name = blockName(flow, node, manifests, words);
  const operations = moveInOutline(flow, manifests, node, by);
  if (operations === undefined) {
    tell(from, { kind: 'announce', message: views.outline.cannotMove(name) });
    return;
  }
  const title = by === 1 ? views.outline.movedDown(name) : views.outline.movedUp(name);
  tell(from, { kind: 'apply', operation: edit.batch(title, operations), title });
  tell(from, { kind: 'announce', message: title });
};

const connect = (
  target: string,
  item: OutlineItem,
  { flow, manifests, words, views }: RowWording,
  from: EventTarget,
): void => {
  const way = wayOut(item, flow, manifests);
  if (way === undefined) return;
  if (target !== anotherEnd) {
    tell(from, { kind: 'connect', ends: { from: way.node, socket: way.socket, to: target } });
    const name = blockName(flow, target, manifests, words);
    tell(from, { kind: 'announce', message: views.outline.connected(name) });
    return;
  }
  const { operations } = insertAfter(flow, manifests, way, { kind: 'end' });
  const title = views.outline.addEnd;
  tell(from, { kind: 'apply', operation: edit.batch(title, operations), title });
  tell(from, { kind: 'announce', message: title });
};

const remove = (item: OutlineItem, from: EventTarget): void => {
  if (item.kind === 'block') tell(from, { kind: 'remove', nodes: [item.node] });
  if (item.kind === 'link') {
    const ends = { from: item.by.node, socket: item.by.socket, to: item.node };
    tell(from, { kind: 'disconnect', ends });
  }
};

/** Does what is asked for on a line of the outline, by telling the editor. */
export const doInOutline = (
  deed: Deed,
  item: OutlineItem,
  wording: RowWording,
  from: EventTarget,
): void => {
  if (item.kind === 'apart') return;
  if (typeof deed === 'object') return connect(deed.connectTo, item, wording, from);
  switch (deed) {
    case 'add': {
      const after = wayOut(item, wording.flow, wording.manifests);
      return tell(from, { kind: 'place', what: 'block', ...(after && { after }) });
    }
    case 'earlier':
      return move(item.node, -1, wording, from);
    case 'later':
      return move(item.node, 1, wording, from);
    case 'remove':
      return remove(item, from);
    case 'follow':
      return tell(from, { kind: 'reveal', node: item.node });
    case 'details':
      return tell(from, { kind: 'open-details', node: item.node });
  }
};
