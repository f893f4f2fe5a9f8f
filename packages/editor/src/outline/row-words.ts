import type { Manifests } from '@offhook/contract';
import { connectionsFrom, type Flow, manifestFor, socketsOf } from '@offhook/flow';
import type { Picture } from '../canvas/canvas-view.ts';
import { blockName, socketName } from '../words/flow-words.ts';
import type { ViewWords } from '../words/view-words.ts';
import type { Words } from '../words/words.ts';
import type { OutlineItem } from './outline-tree.ts';

/** What the words of a line are made of. */
export interface RowWording {
  readonly flow: Flow;
  readonly manifests: Manifests;
  readonly words: Words;
  readonly views: ViewWords;
  readonly problems: Picture['problems'];
}

/** What a line says: its title, and what stands beside it. */
export interface RowText {
  readonly title: string;
  readonly beside: string;
}

const nameIn = ({ flow, manifests, words }: RowWording, node: string): string =>
  blockName(flow, node, manifests, words);

const socketIn = ({ flow, manifests, words }: RowWording, node: string, socket: string): string =>
  socketName(socket, words, manifestFor(manifests, flow.nodes[node]));

const blockBeside = (wording: RowWording, id: string): string => {
  const { flow, manifests, views } = wording;
  const node = flow.nodes[id];
  const manifest = manifestFor(manifests, node);
  const name = nameIn(wording, id);
  const kind = manifest !== undefined && manifest.title !== name ? manifest.title : '';
  const isLast =
    node !== undefined &&
    socketsOf(manifest, node).length > 0 &&
    connectionsFrom(flow, id).length === 0;
  return [kind, isLast ? views.outline.leadsNowhere : ''].filter(Boolean).join(' · ');
};

/** The words of a line of the outline. */
export const rowText = (item: OutlineItem, wording: RowWording): RowText => {
  const { outline } = wording.views;
  switch (item.kind) {
    case 'block':
      return { title: nameIn(wording, item.node), beside: blockBeside(wording, item.node) };
    case 'link':
      return { title: outline.goesTo(nameIn(wording, item.node)), beside: '' };
    case 'socket': {
      const socket = socketIn(wording, item.node, item.socket);
      if (item.to !== undefined)
        return { title: outline.way(socket, nameIn(wording, item.to)), beside: '' };
      return { title: socket, beside: item.items.length === 0 ? outline.leadsNowhere : '' };
    }
    default:
      return { title: outline.apart, beside: '' };
  }
};

/** What a screen reader says of a line. */
export const rowLabel = (item: OutlineItem, wording: RowWording): string => {
  const { title, beside } = rowText(item, wording);
  if (item.kind === 'socket') {
    return [wording.views.outline.socketOf(title, nameIn(wording, item.node)), beside]
      .filter(Boolean)
      .join(', ');
  }
  if (item.kind !== 'block') return title;
  const problem = wording.problems.get(item.node);
  const trouble = problem && `${wording.words.severities[problem.severity]}: ${problem.message}`;
  return [title, beside, item.node, trouble].filter(Boolean).join(', ');
};

/** What the deeds on a line are about, as their buttons name it. */
export const deedSubject = (item: OutlineItem, wording: RowWording): string => {
  if (item.kind === 'apart') return '';
  if (item.kind !== 'socket') return rowText(item, wording).title;
  return wording.views.outline.socketOf(rowText(item, wording).title, nameIn(wording, item.node));
};
