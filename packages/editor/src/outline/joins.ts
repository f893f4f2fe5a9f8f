import { type Flow, outlineOf, successors } from '@offhook/flow';

/**
 * Where the ways out of a node come together again: for each node the nearest one through which all
 * of them lead, if there is any. Connections that lead back in a loop are not followed.
 */
export const joinsOf = (flow: Flow): ReadonlyMap<string, string> => {
  const order = outlineOf(flow);
  const rank = new Map(order.map((id, at) => [id, at]));
  const after = new Array<number>(order.length + 1).fill(order.length);
  const meet = (one: number, other: number): number => {
    let [a, b] = [one, other];
    while (a !== b) {
      if (a < b) a = after[a] ?? order.length;
      else b = after[b] ?? order.length;
    }
    return a;
  };
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const next = successors(flow, order[at] ?? '')
      .map((id) => rank.get(id) ?? -1)
      .filter((to) => to > at);
    const [first, ...others] = next;
    if (first !== undefined) after[at] = others.reduce(meet, first);
  }
  return new Map(
    order.flatMap((id, at) => {
      const join = order[after[at] ?? order.length];
      return join === undefined ? [] : [[id, join] as const];
    }),
  );
};
