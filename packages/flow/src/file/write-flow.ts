import type { Flow } from '../document.ts';
import { printJson } from './print-json.ts';

/** The order in which a file tells its members; others follow in their own order. */
const order = [
  'offhook',
  'name',
  'description',
  'active',
  'debug',
  'triggers',
  'policy',
  'nodes',
  'labels',
  'layout',
  'groups',
  'notes',
  'legacy',
] as const;
const nodeOrder = ['kind', 'action', 'version', 'inputs', 'to'] as const;

const sorted = (
  members: Readonly<Record<string, unknown>>,
  first: readonly string[],
): Readonly<Record<string, unknown>> => {
  const known = first.filter((name) => Object.hasOwn(members, name));
  const others = Object.keys(members).filter((name) => !first.includes(name));
  return Object.fromEntries([...known, ...others].map((name) => [name, members[name]]));
};

/** The text of a flow's file: members in one order, a line for each place, so that diffs read well. */
export const writeFlow = (flow: Flow): string => {
  const nodes = Object.fromEntries(
    Object.entries(flow.nodes).map(([id, node]) => [id, sorted(node, nodeOrder)]),
  );
  return `${printJson(sorted({ ...flow, nodes }, order))}\n`;
};
