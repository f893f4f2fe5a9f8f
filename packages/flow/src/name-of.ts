import type { Manifests } from '@offhook/contract';
import { controlFor } from './control/describe.ts';
import { type Flow, isBlock } from './document.ts';
import { member } from './member.ts';
import { manifestFor } from './sockets-of.ts';

const kindNames: Readonly<Record<string, string>> = { start: 'Start', end: 'End' };

/** What people call a node: its label, else its action's title, else what the document says. */
export const nameOf = (flow: Flow, id: string, manifests?: Manifests): string => {
  const label = member(flow.labels, id);
  if (label !== undefined && label.trim() !== '') return label;
  const node = member(flow.nodes, id);
  if (node === undefined) return id;
  if (!isBlock(node))
    return controlFor(manifests, node)?.title ?? member(kindNames, node.kind) ?? node.kind;
  return manifestFor(manifests, node)?.title ?? node.action;
};
