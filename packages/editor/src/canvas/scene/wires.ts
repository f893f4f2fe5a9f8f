import type { Flow } from '@offhook/flow';
import type { Ends } from '../../intent.ts';
import { at, type Geometry, outlineAt, stray } from './geometry.ts';

/** The bit of a block's input among its connected sockets. */
export const inputBit = 1 << 31;

type Blocks = Pick<Geometry, 'count' | 'shape' | 'outlines'>;

/** The connections of a flow as numbers; those to nodes that do not exist are left out. */
export const wiresOf = (
  { nodes }: Flow,
  ids: readonly string[],
  numbers: ReadonlyMap<string, number>,
  blocks: Blocks,
): Pick<Geometry, 'wires' | 'from' | 'to' | 'socket' | 'taken'> => {
  const from: number[] = [];
  const to: number[] = [];
  const socket: number[] = [];
  const taken = new Uint32Array(blocks.count);
  ids.forEach((id, source) => {
    const targets = nodes[id]?.to;
    if (targets === undefined) return;
    const sockets = blocks.outlines[at(blocks.shape, source)]?.sockets ?? [];
    for (const name of Object.keys(targets)) {
      const followers = targets[name] ?? [];
      const index = sockets.findIndex((each) => each.name === name);
      for (const follower of followers) {
        const target = numbers.get(follower);
        if (index >= 0 && index < 31) taken[source] = at(taken, source) | (1 << index);
        if (target === undefined) continue;
        taken[target] = at(taken, target) | inputBit;
        from.push(source);
        to.push(target);
        socket.push(index < 0 ? stray : index);
      }
    }
  });
  return {
    wires: from.length,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    socket: Uint8Array.from(socket),
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
