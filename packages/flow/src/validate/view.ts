import type { ActionManifest, Field, Manifests } from '@offhook/contract';
import { describe } from '../control/describe.ts';
import { type Flow, type FlowNode, isBlock } from '../document.ts';
import { member } from '../member.ts';
import { nameOf } from '../name-of.ts';
import { manifestFor } from '../sockets-of.ts';
import { reachableFrom, startsOf } from '../walk.ts';
import { type Proved, provedIn } from './proved.ts';
import { type Ways, waysOf } from './ways.ts';

/** What every check looks at. */
export interface View {
  readonly flow: Flow;
  readonly manifests: Manifests;
  readonly starts: readonly string[];
  /** The nodes that some run can reach. */
  readonly reachable: ReadonlySet<string>;
  readonly nodes: readonly (readonly [id: string, node: FlowNode])[];
  readonly manifestOf: (id: string) => ActionManifest | undefined;
  /** A node as sentences name it: `"Find contact" (find)`. */
  readonly name: (id: string) => string;
  /** An input as sentences name it: `"Phone" of "Find contact" (find)`. */
  readonly inputName: (id: string, input: string) => string;
  readonly inputOf: (id: string, input: string) => Field | undefined;
  /** What the flow's questions prove, each on its own way. */
  readonly proved: readonly Proved[];
  /** Which nodes every run has passed; worked out when first asked for. */
  readonly ways: () => Ways;
}

const sentenceName = (flow: Flow, id: string, manifests: Manifests): string => {
  const node = member(flow.nodes, id);
  const name = nameOf(flow, id, manifests);
  if (node !== undefined && !isBlock(node) && (name === 'Start' || name === 'End')) return name;
  return name === id ? `"${id}"` : `"${name}" (${id})`;
};

const views = new WeakMap<Flow['nodes'], View>();

/** Looks at a flow once for all checks; a flow whose blocks were only moved is not looked at again. */
export const viewOf = (flow: Flow, manifests: Manifests): View => {
  const known = views.get(flow.nodes);
  const isCurrent =
    known?.manifests === manifests &&
    known.flow.labels === flow.labels &&
    known.flow.triggers === flow.triggers &&
    known.flow.policy === flow.policy;
  if (isCurrent) return known;
  const view = look(flow, manifests);
  views.set(flow.nodes, view);
  return view;
};

const look = (flow: Flow, manifests: Manifests): View => {
  const starts = startsOf(flow);
  const manifestOf = (id: string): ActionManifest | undefined =>
    manifestFor(manifests, member(flow.nodes, id));
  const inputOf = (id: string, input: string): Field | undefined => {
    const node = member(flow.nodes, id);
    return node && member(describe(manifests, node).inputs, input);
  };
  const name = (id: string): string => sentenceName(flow, id, manifests);
  let ways: Ways | undefined;
  return {
    flow,
    manifests,
    starts,
    reachable: reachableFrom(flow, ...starts),
    nodes: Object.entries(flow.nodes),
    manifestOf,
    name,
    inputOf,
    proved: provedIn(flow, manifestOf),
    inputName: (id, input) => `"${inputOf(id, input)?.title ?? input}" of ${name(id)}`,
    ways: () => {
      ways ??= waysOf(flow, starts, manifests);
      return ways;
    },
  };
};
