import { edit, type Flow, type FlowNode, type Operation } from '@offhook/flow';

const isSpeltSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** The typed nodes; those that are spelt as before stay the very same, so that little is drawn anew. */
const nodesOf = (before: Flow, after: Flow): Flow['nodes'] => {
  const kept = (id: string, node: FlowNode): FlowNode => {
    const old = Object.hasOwn(before.nodes, id) ? before.nodes[id] : undefined;
    return old !== undefined && isSpeltSame(old, node) ? old : node;
  };
  return Object.fromEntries(Object.entries(after.nodes).map(([id, node]) => [id, kept(id, node)]));
};

/** The edit that makes a flow what was typed; undefined where it is that already. */
export const textEdit = (before: Flow, after: Flow, title: string): Operation | undefined => {
  const next: Flow = { ...after, nodes: nodesOf(before, after) };
  const gone = Object.keys(before).filter((member) => !Object.hasOwn(next, member));
  const written = Object.entries(next).filter(
    ([member, value]) => !isSpeltSame(before[member], value),
  );
  if (gone.length + written.length === 0) return undefined;
  const restore: Operation = {
    type: 'restore',
    name: title,
    changes: [
      ...gone.map((member) => ({ path: [member] })),
      ...written.map(([member, value]) => ({ path: [member], value })),
    ],
  };
  return edit.batch(title, [restore]);
};
