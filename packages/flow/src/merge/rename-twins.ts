import type { Flow, FlowNode } from '../document.ts';
import { apply } from '../edit/apply.ts';
import { freshId } from '../edit/fresh-id.ts';
import { edit } from '../edit/operation.ts';
import { isSame } from '../is-same.ts';
import { member } from '../member.ts';

/** A flow has one Start; two who add it mean the same one. */
const isShared = ({ kind }: FlowNode): boolean => kind === 'start' || kind === 'end';

/** My flow, where blocks that I added got other ids if somebody else gave the same to other blocks. */
export const renameTwins = (base: Flow, mine: Flow, theirs: Flow): Flow => {
  const taken = new Set([...Object.keys(base.nodes), ...Object.keys(theirs.nodes)]);
  return Object.entries(mine.nodes).reduce((flow, [id, node]) => {
    const other = member(theirs.nodes, id);
    const isTwin = other !== undefined && !Object.hasOwn(base.nodes, id) && !isSame(node, other);
    if (!isTwin || (isShared(node) && node.kind === other.kind)) return flow;
    return apply(flow, edit.renameNode(id, freshId(flow, id, taken))).flow;
  }, mine);
};
