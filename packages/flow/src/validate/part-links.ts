import type { Manifests } from '@offhook/contract';
import { controlFor } from '../control/describe.ts';
import { type Ending, type Parts, partsOf } from '../control/parts-of.ts';
import type { Flow } from '../document.ts';
import { member } from '../member.ts';

/** A node, or its leaving by a socket. */
interface Place {
  readonly node: string;
  readonly socket?: string;
}

/** How a run goes on where no connection says so: from the end of a part behind the block whose part it is. */
export interface Links {
  readonly all: readonly { readonly from: Place; readonly to: Place }[];
  /** Whether a run leaves by a socket only after a part of the block. */
  readonly isAfterParts: (node: string, socket: string) => boolean;
  /** Where a branch ends for good. */
  readonly ends: readonly Ending[];
}

/** By which sockets a block is left after each of its parts; `again` goes round. */
const afterPart: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  while: { round: ['done', 'exhausted', 'round'] },
  try: { try: ['done', 'finally'], caught: ['done', 'finally'] },
  retry: { try: ['done'] },
  'time-limit': { within: ['done'] },
};

const isCheckedAfter = (flow: Flow, node: string): boolean => {
  const checked = member(flow.nodes[node]?.inputs, 'checked');
  return checked !== undefined && 'value' in checked && checked.value === 'after';
};

const isAfterParts = (flow: Flow, node: string, socket: string): boolean => {
  const kind = member(flow.nodes, node)?.kind ?? '';
  if (kind === 'while') return socket !== 'round' && isCheckedAfter(flow, node);
  return socket === 'done' && Object.hasOwn(afterPart, kind);
};

const none: Links = { all: [], isAfterParts: () => false, ends: [] };

const exitsOf = (flow: Flow, parts: Parts, node: string) => {
  const control = controlFor(undefined, member(flow.nodes, node));
  return Object.entries(afterPart[control?.kind ?? ''] ?? {}).flatMap(([socket, exits]) => {
    const places = exits.map((exit) => ({ node, socket: exit }));
    // A While that is checked before its rounds reads what the round before has given.
    const ways = control?.kind === 'while' && !isCheckedAfter(flow, node) ? [{ node }] : places;
    const isOpen = (member(flow.nodes[node]?.to, socket) ?? []).length > 0;
    // A part with nothing in it is over at once; a failure that nothing answers goes on nowhere.
    if (!isOpen)
      return socket === 'caught' ? [] : ways.map((to) => ({ from: { node, socket }, to }));
    return parts
      .endingsIn({ node, socket })
      .flatMap((end) => ways.map((to) => ({ from: { node: end.from, socket: end.socket }, to })));
  });
};

const breaksOf = (flow: Flow, parts: Parts) =>
  Object.keys(flow.nodes).flatMap((node) => {
    const loop = flow.nodes[node]?.kind === 'break' ? parts.loopAround(node) : undefined;
    return loop === undefined ? [] : [{ from: { node }, to: { node: loop.node, socket: 'done' } }];
  });

/** Finds how runs go on behind the parts of a flow's control blocks. */
export const linksOf = (flow: Flow, manifests: Manifests | undefined): Links => {
  const ids = Object.keys(flow.nodes);
  if (!ids.some((id) => controlFor(undefined, flow.nodes[id]) !== undefined)) return none;
  const parts = partsOf(flow, manifests);
  return {
    all: [...ids.flatMap((id) => exitsOf(flow, parts, id)), ...breaksOf(flow, parts)],
    isAfterParts: (node, socket) => isAfterParts(flow, node, socket),
    ends: ids.flatMap((id) => parts.endingsOf(id)),
  };
};
