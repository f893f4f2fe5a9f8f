import type { Manifests } from '@offhook/contract';
import type { Flow, FlowNode } from '@offhook/flow';
import { exportBlock } from './export-block.ts';
import type { ExportProblem } from './export-problem.ts';
import { legacyOf } from './legacy.ts';

/** A legacy file, or everything that the legacy format cannot hold; `lost` is what a file never says. */
export type Exported =
  | { readonly ok: true; readonly cti: object; readonly lost: readonly string[] }
  | { readonly ok: false; readonly problems: readonly ExportProblem[] };

/** The nodes in the file's order; those drawn since come last. */
const orderOf = (flow: Flow, order: readonly string[] = []): readonly [string, FlowNode][] => {
  const first = order.filter((id) => Object.hasOwn(flow.nodes, id));
  const known = new Set(first);
  const ids = [...first, ...Object.keys(flow.nodes).filter((id) => !known.has(id))];
  return ids.flatMap((id): [string, FlowNode][] => {
    const node = flow.nodes[id];
    return node === undefined ? [] : [[id, node]];
  });
};

const lostIn = (flow: Flow): readonly string[] => {
  const [trigger] = flow.triggers;
  const { endsWith: _endsWith, ...policy } = flow.policy ?? {};
  return [
    ...(trigger === undefined
      ? []
      : [`A CTI Flow file does not say its trigger (${trigger.source}.${trigger.event}).`]),
    ...Object.keys(policy).map((name) => `A CTI Flow file does not say the policy "${name}".`),
    ...(flow.description === undefined ? [] : ['A CTI Flow file does not hold the description.']),
    ...(flow.groups === undefined ? [] : ['A CTI Flow file does not hold groups.']),
    ...(flow.notes === undefined ? [] : ['A CTI Flow file does not hold notes.']),
  ];
};

/** Turns a flow document into a legacy CTI Flow; of an imported and unchanged one, the equal file. */
export const exportCti = (flow: Flow, manifests: Manifests): Exported => {
  const legacy = legacyOf(flow);
  const blocks = orderOf(flow, legacy?.order).map(([id, node]) =>
    exportBlock(id, node, { flow, legacy, manifests }),
  );
  const problems: ExportProblem[] = blocks.flatMap((block) => block.problems);
  if (flow.triggers.length > 1) {
    problems.unshift({
      code: 'several-triggers',
      message: `A CTI Flow has one source and event; this flow has ${flow.triggers.length} triggers.`,
    });
  }
  if (problems.length > 0) return { ok: false, problems };
  const named = legacy?.unnamed === flow.name ? {} : { name: flow.name };
  const cti = { ...named, ...legacy?.members, actions: blocks.map(({ block }) => block) };
  return { ok: true, cti, lost: lostIn(flow) };
};
