import type { Manifests } from '@offhook/contract';
import type { Flow } from '../document.ts';
import { member } from '../member.ts';
import { manifestFor, socketsOf } from '../sockets-of.ts';
import { connectionsFrom, startsOf } from '../walk.ts';
import { controlFor } from './describe.ts';

/** A part of a flow: all that is reached from this socket of a control block. */
export interface Part {
  readonly node: string;
  readonly socket: string;
}

/** A way out of a node that ends its branch. */
export interface Ending {
  readonly from: string;
  readonly socket: string;
}

/** Which nodes belong to which parts of a flow. */
export interface Parts {
  /** The innermost part that a node is in; undefined for what is in none, and for what no run reaches. */
  readonly partOf: (node: string) => Part | undefined;
  /** Where branches end, by the part that they end in. */
  readonly endingsIn: (part: Part) => readonly Ending[];
  /** By which sockets a branch ends at a node. */
  readonly endingsOf: (node: string) => readonly Ending[];
  /** The loop that a Break at this node leaves. */
  readonly loopAround: (node: string) => Part | undefined;
  /** Nodes that are reached from within a part and from without it, with both. */
  readonly mixed: readonly {
    readonly node: string;
    readonly parts: readonly (Part | undefined)[];
  }[];
}

const keyOf = (part: Part | undefined): string =>
  part === undefined ? '' : JSON.stringify([part.node, part.socket]);

/** Whether a socket opens a part. */
const opens = (flow: Flow, node: string, socket: string): boolean =>
  controlFor(undefined, member(flow.nodes, node))?.sockets.some(
    ({ name, opens: does }) => name === socket && does === true,
  ) === true;

/** The sockets of a node by which its branch ends, because nothing is connected or End is. */
const endingsOf = (flow: Flow, node: string, manifests: Manifests | undefined) => {
  const placed = member(flow.nodes, node);
  if (placed === undefined || placed.kind === 'end') return [];
  const control = controlFor(undefined, placed);
  const sockets = socketsOf(manifestFor(manifests, placed), placed);
  const known = sockets.length > 0 || control !== undefined ? sockets : ['done'];
  return known.filter((socket) => {
    const targets = (member(placed.to, socket) ?? []).map((to) => member(flow.nodes, to));
    if (targets.some((target) => target?.kind === 'end')) return true;
    if (targets.length > 0 || socket === 'failure') return false;
    return control?.sockets.find(({ name }) => name === socket)?.unconnected !== 'fails';
  });
};

type Owners = ReadonlyMap<string, Part | undefined>;

/** Goes through a flow from its Starts; answers in which part each node is met first, and in which others. */
const ownersIn = (flow: Flow) => {
  const owners = new Map<string, Part | undefined>();
  const mixed = new Map<string, Set<Part | undefined>>();
  const open: { readonly node: string; readonly part: Part | undefined }[] = startsOf(flow).map(
    (node) => ({ node, part: undefined }),
  );
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, part } = next;
    if (owners.has(node)) {
      const own = owners.get(node);
      const isEnd = member(flow.nodes, node)?.kind === 'end';
      if (!isEnd && keyOf(own) !== keyOf(part))
        mixed.set(node, (mixed.get(node) ?? new Set([own])).add(part));
      continue;
    }
    owners.set(node, part);
    for (const { socket, to } of connectionsFrom(flow, node)) {
      const inside = opens(flow, node, socket) ? { node, socket } : part;
      if (Object.hasOwn(flow.nodes, to)) open.push({ node: to, part: inside });
    }
  }
  return { owners, mixed };
};

const endingsByPart = (flow: Flow, owners: Owners, manifests: Manifests | undefined) => {
  const endings = new Map<string, Ending[]>();
  for (const [from, part] of owners) {
    for (const socket of endingsOf(flow, from, manifests)) {
      const key = keyOf(opens(flow, from, socket) ? { node: from, socket } : part);
      endings.set(key, [...(endings.get(key) ?? []), { from, socket }]);
    }
  }
  return endings;
};

/** Works out which nodes belong to which parts. */
export const partsOf = (flow: Flow, manifests?: Manifests): Parts => {
  const { owners, mixed } = ownersIn(flow);
  const endings = endingsByPart(flow, owners, manifests);
  const loopAround = (node: string): Part | undefined => {
    for (let part = owners.get(node); part !== undefined; part = owners.get(part.node)) {
      const kind = member(flow.nodes, part.node)?.kind;
      if (kind === 'for-each' || kind === 'while') return part;
    }
    return undefined;
  };
  return {
    partOf: (node) => owners.get(node),
    endingsIn: (part) => endings.get(keyOf(part)) ?? [],
    endingsOf: (from) => endingsOf(flow, from, manifests).map((socket) => ({ from, socket })),
    loopAround,
    mixed: [...mixed].map(([node, parts]) => ({ node, parts: [...parts] })),
  };
};
