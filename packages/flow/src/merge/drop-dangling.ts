import type { Flow, FlowNode } from '../document.ts';

const without = (ids: readonly string[], gone: ReadonlySet<string>): readonly string[] =>
  ids.some((id) => gone.has(id)) ? ids.filter((id) => !gone.has(id)) : ids;

const cleared = (node: FlowNode, gone: ReadonlySet<string>): FlowNode => {
  const ways = Object.entries(node.to ?? {});
  if (!ways.some(([, ids]) => ids.some((id) => gone.has(id)))) return node;
  const left = ways.flatMap(([socket, ids]) => {
    const rest = without(ids, gone);
    return rest.length === 0 ? [] : [[socket, rest] as const];
  });
  const { to: _to, ...others } = node;
  const kept = left.length === 0 ? others : { ...others, to: Object.fromEntries(left) };
  return kept as FlowNode; // cast: only connections went
};

/** The flow without connections to, and group members of, nodes that a merge removed. */
export const dropDangling = (flow: Flow, sources: readonly Flow[]): Flow => {
  const known = new Set(sources.flatMap(({ nodes }) => Object.keys(nodes)));
  const gone = new Set([...known].filter((id) => !Object.hasOwn(flow.nodes, id)));
  if (gone.size === 0) return flow;
  const nodes = Object.fromEntries(
    Object.entries(flow.nodes).map(([id, node]) => [id, cleared(node, gone)]),
  );
  const groups = Object.entries(flow.groups ?? {}).map(
    ([id, group]) => [id, { ...group, members: without(group.members, gone) }] as const,
  );
  return { ...flow, nodes, ...(flow.groups && { groups: Object.fromEntries(groups) }) };
};
