import type { Manifests } from '@offhook/contract';
import type { Flow, Targets } from '../document.ts';
import { manifestFor, socketsOf } from '../sockets-of.ts';
import { connectionsFrom, connectionsInto } from '../walk.ts';
import type { Draft } from './draft.ts';
import type { OperationOf } from './operation.ts';
import { type Carry, nodeIn, quote, refuseName, unknownNode } from './refusal.ts';

/** Sockets by which a block's work goes on where it went well. */
const goingOn = ['done', 'success'];

/** The socket by which a way goes on through a node: its first that tells of success, else its first. */
export const throughSocket = (sockets: readonly string[]): string | undefined =>
  sockets.find((socket) => goingOn.includes(socket)) ?? sockets[0];

/** What follows a node: by the way of success where it has one, else by all its ways. */
const onward = (flow: Flow, id: string): readonly string[] => {
  const lines = connectionsFrom(flow, id);
  const good = lines.filter(({ socket }) => goingOn.includes(socket));
  return [...new Set((good.length > 0 ? good : lines).map(({ to }) => to))];
};

/** Where a way into removed nodes comes out again; undefined where it ends there or divides. */
export const wayThrough = (
  flow: Flow,
  gone: ReadonlySet<string>,
  into: string,
): string | undefined => {
  const seen = new Set<string>();
  for (let at = into; ; ) {
    if (!gone.has(at)) return at;
    const [next, ...others] = onward(flow, at);
    if (next === undefined || others.length > 0 || seen.has(at)) return undefined;
    seen.add(at);
    at = next;
  }
};

const targetsAt = (draft: Draft, from: string, socket: string): readonly string[] =>
  (draft.read(['nodes', from, 'to', socket]) ?? []) as readonly string[]; // cast: sockets hold lists of ids

/** Leads a line elsewhere, in its place among its siblings; without another end the line goes. */
export const leadElsewhere = (
  draft: Draft,
  line: { readonly from: string; readonly socket: string; readonly to: string },
  instead: string | undefined,
): void => {
  const { from, socket, to } = line;
  const path = ['nodes', from, 'to', socket];
  const targets = targetsAt(draft, from, socket);
  const led = targets.flatMap((target) => {
    if (target !== to) return [target];
    return instead === undefined || instead === from ? [] : [instead];
  });
  const left = [...new Set(led)];
  if (left.length === 0) draft.remove(path);
  else draft.set(path, left);
};

/** Puts a node into a line: what led to the line's end leads to the node, and the node leads there. */
export const insert: Carry<OperationOf<'insert'>> = (draft, operation, manifests) => {
  const { id, from, socket, to, out } = operation;
  const [source, node] = [nodeIn(draft, from), nodeIn(draft, id)];
  if (source === undefined) return unknownNode(from);
  if (node === undefined) return unknownNode(id);
  if (id === from || id === to) {
    return { code: 'into-itself', message: "A block's output cannot go to its own input." };
  }
  if (node.kind === 'start') {
    return { code: 'into-start', message: 'Nothing can lead into Start: the run begins there.' };
  }
  if (!targetsAt(draft, from, socket).includes(to)) {
    const name = quote(draft.flow(), from, manifests);
    return { code: 'not-connected', message: `"${socket}" of ${name} does not lead to "${to}".` };
  }
  const refused = out === undefined ? undefined : refuseName(out);
  if (refused !== undefined) return refused;
  leadElsewhere(draft, { from, socket, to }, id);
  if (out === undefined || node.kind === 'end') return undefined;
  const after = targetsAt(draft, id, out);
  if (!after.includes(to)) draft.set(['nodes', id, 'to', out], [...after, to]);
  return undefined;
};

/** A way that means the same in the other of the two families that go on. */
const twins: Readonly<Record<string, string>> = { done: 'success', success: 'done' };

const socketFor = (socket: string, sockets: readonly string[]): string | undefined => {
  if (sockets.includes(socket)) return socket;
  const twin = Object.hasOwn(twins, socket) ? twins[socket] : undefined;
  return twin !== undefined && sockets.includes(twin) ? twin : undefined;
};

interface Side {
  readonly id: string;
  readonly sockets: readonly string[];
  readonly to: Targets;
}

/** The lines of one of two blocks after they changed places: those that fit of the other's, and its own for the rest. */
const exchanged = (own: Side, other: Side): Targets => {
  const turned = (targets: readonly string[]): readonly string[] =>
    targets.map((to) => (to === own.id ? other.id : to === other.id ? own.id : to));
  const taken = Object.entries(other.to).flatMap(([socket, targets]) => {
    const fitting = socketFor(socket, own.sockets);
    return fitting === undefined ? [] : [[fitting, turned(targets)] as const];
  });
  const kept = Object.entries(own.to)
    .filter(([socket]) => socketFor(socket, other.sockets) === undefined)
    .map(([socket, targets]) => [socket, turned(targets)] as const);
  const lines = [...taken, ...kept].map(
    ([socket, targets]) => [socket, targets.filter((to) => to !== own.id)] as const,
  );
  return Object.fromEntries(lines.filter(([, targets]) => targets.length > 0));
};

const sideOf = (draft: Draft, id: string, manifests: Manifests | undefined): Side | undefined => {
  const node = nodeIn(draft, id);
  if (node === undefined || node.kind === 'start' || node.kind === 'end') return undefined;
  const known = socketsOf(manifestFor(manifests, node), node);
  return { id, sockets: known, to: node.to ?? {} };
};

const setTargets = (draft: Draft, id: string, to: Targets): void => {
  if (Object.keys(to).length === 0) draft.remove(['nodes', id, 'to']);
  else draft.set(['nodes', id, 'to'], to);
};

/** Lets two blocks change places: on the stage, and between what leads to them and what follows. */
export const swap: Carry<OperationOf<'swap'>> = (draft, { id, other }, manifests) => {
  const unknown = [id, other].find((each) => nodeIn(draft, each) === undefined);
  if (unknown !== undefined) return unknownNode(unknown);
  const [one, two] = [sideOf(draft, id, manifests), sideOf(draft, other, manifests)];
  if (one === undefined || two === undefined) {
    return { code: 'not-a-block', message: 'Only blocks can change places; Start and End stay.' };
  }
  if (id === other) return undefined;
  const flow = draft.flow();
  const lines = [...connectionsInto(flow, id), ...connectionsInto(flow, other)];
  const sockets = new Map(
    lines
      .filter(({ from }) => from !== id && from !== other)
      .map(({ from, socket }) => [`${from} ${socket}`, { from, socket }] as const),
  );
  for (const { from, socket } of sockets.values()) {
    const turned = targetsAt(draft, from, socket).map((to) =>
      to === id ? other : to === other ? id : to,
    );
    draft.set(['nodes', from, 'to', socket], turned);
  }
  setTargets(draft, id, exchanged(one, two));
  setTargets(draft, other, exchanged(two, one));
  swapPlaces(draft, id, other);
  return undefined;
};

const swapPlaces = (draft: Draft, id: string, other: string): void => {
  const [here, there] = [draft.read(['layout', id]), draft.read(['layout', other])];
  if (here === undefined || there === undefined) return;
  draft.set(['layout', id], there);
  draft.set(['layout', other], here);
};
