import type { Flow, FlowNode } from '@offhook/flow';
import type { Ends } from '../../intent.ts';
import { at, type Geometry, outlineAt, stray } from './geometry.ts';

/** The bit of a block's input among its connected sockets. */
export const inputBit = 1 << 31;

type Blocks = Pick<Geometry, 'count' | 'shape' | 'outlines'>;

type Leads = readonly FlowNode['to'][];

const countOf = (leads: Leads): number => {
  let count = 0;
  for (const targets of leads) for (const name in targets) count += targets[name]?.length ?? 0;
  return count;
};

/**
 * The connections of a flow as numbers; those to nodes that do not exist are left out. `leads` is
 * where each block leads, in the order of their numbers.
 */
export const wiresOf = (
  leads: Leads,
  numbers: ReadonlyMap<string, number>,
  blocks: Blocks,
): Pick<Geometry, 'wires' | 'from' | 'to' | 'socket' | 'taken'> => {
  const most = countOf(leads);
  const [from, to] = [new Int32Array(most), new Int32Array(most)];
  const socket = new Uint8Array(most);
  let wires = 0;
  const taken = new Uint32Array(blocks.count);
  for (let source = 0; source < blocks.count; source += 1) {
    const targets = leads[source];
    const sockets = blocks.outlines[at(blocks.shape, source)]?.sockets ?? [];
    for (const name in targets) {
      const index = sockets.findIndex((each) => each.name === name);
      for (const follower of targets[name] ?? []) {
        const target = numbers.get(follower);
        if (index >= 0 && index < 31) taken[source] = at(taken, source) | (1 << index);
        if (target === undefined) continue;
        taken[target] = at(taken, target) | inputBit;
        from[wires] = source;
        to[wires] = target;
        socket[wires] = index < 0 ? stray : index;
        wires += 1;
      }
    }
  }
  return {
    wires,
    from: from.slice(0, wires),
    to: to.slice(0, wires),
    socket: socket.slice(0, wires),
    taken,
  };
};

/** The socket by which a connection leaves; a stray one is found among those that its block is connected by. */
export const endsOf = (
  { nodes }: Flow,
  ids: readonly string[],
  all: Geometry,
  wire: number,
): Ends | undefined => {
  const [source, target] = [at(all.from, wire), at(all.to, wire)];
  const [from, to] = [ids[source], ids[target]];
  if (from === undefined || to === undefined) return undefined;
  const named = outlineAt(all, source)?.sockets[at(all.socket, wire)]?.name;
  const socket =
    named ??
    Object.entries(nodes[from]?.to ?? {}).find(
      ([name, targets]) =>
        targets.includes(to) && !outlineAt(all, source)?.sockets.some((each) => each.name === name),
    )?.[0];
  return socket === undefined ? undefined : { from, socket, to };
};
