const reversePostorder = (next: readonly (readonly number[])[]): readonly number[] => {
  const seen = new Set([0]);
  const order: number[] = [];
  // An own stack, since a long flow would exhaust the call stack.
  const stack = [{ vertex: 0, at: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const following = next[top.vertex]?.[top.at];
    top.at += 1;
    if (following === undefined) {
      order.push(top.vertex);
      stack.pop();
    } else if (!seen.has(following)) {
      seen.add(following);
      stack.push({ vertex: following, at: 0 });
    }
  }
  return order.reverse();
};

/** The nearest vertex through which all ways to each vertex lead (Cooper, Harvey, Kennedy 2001). */
const nearest = (next: readonly (readonly number[])[], order: readonly number[]): number[] => {
  const rank = new Array<number>(next.length).fill(-1);
  order.forEach((vertex, at) => {
    rank[vertex] = at;
  });
  const before: number[][] = order.map(() => []);
  for (const vertex of order) {
    for (const to of next[vertex] ?? []) before[rank[to] ?? 0]?.push(rank[vertex] ?? 0);
  }
  const above = new Array<number>(order.length).fill(-1);
  above[0] = 0;
  const meet = (one: number, other: number): number => {
    let [a, b] = [one, other];
    while (a !== b) {
      while (a > b) a = above[a] ?? 0;
      while (b > a) b = above[b] ?? 0;
    }
    return a;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (let at = 1; at < order.length; at += 1) {
      const known = (before[at] ?? []).filter((from) => above[from] !== -1);
      const found = known.reduce(meet, known[0] ?? 0);
      if (above[at] === found) continue;
      above[at] = found;
      changed = true;
    }
  }
  const result = new Array<number>(next.length).fill(-1);
  order.forEach((vertex, at) => {
    result[vertex] = order[above[at] ?? 0] ?? 0;
  });
  return result;
};

/**
 * Tells whether every way from vertex 0 to a vertex leads through another one. `next` lists the
 * followers of each vertex; what 0 does not reach is dominated by nothing.
 */
export const dominators = (
  next: readonly (readonly number[])[],
): ((gate: number, vertex: number) => boolean) => {
  const order = reversePostorder(next);
  const above = nearest(next, order);
  const below: number[][] = next.map(() => []);
  for (const vertex of order) if (vertex !== 0) below[above[vertex] ?? 0]?.push(vertex);
  const enter = new Array<number>(next.length).fill(-1);
  const leave = new Array<number>(next.length).fill(-1);
  let clock = 0;
  const stack: { readonly vertex: number; readonly done: boolean }[] = [{ vertex: 0, done: false }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    clock += 1;
    if (top.done) {
      leave[top.vertex] = clock;
      continue;
    }
    enter[top.vertex] = clock;
    stack.push({ vertex: top.vertex, done: true });
    for (const child of below[top.vertex] ?? []) stack.push({ vertex: child, done: false });
  }
  return (gate, vertex) => {
    const [from = -1, to = -1, at = -1] = [enter[gate], leave[gate], enter[vertex]];
    return from !== -1 && at !== -1 && from <= at && at < to;
  };
};
