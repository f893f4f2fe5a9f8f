import type { FlowNode } from '@offhook/flow';
import fc from 'fast-check';
import { work } from './stage.ts';

/** A random stretch of a flow, as a tree. */
export type Tree =
  | { readonly is: 'work'; readonly for: number; readonly fails: boolean }
  | { readonly is: 'then'; readonly first: Tree; readonly next: Tree }
  | { readonly is: 'each'; readonly times: number; readonly body: Tree }
  | { readonly is: 'retry'; readonly times: number; readonly pause: number; readonly body: Tree }
  | { readonly is: 'limit'; readonly limit: number; readonly body: Tree }
  | { readonly is: 'try'; readonly body: Tree; readonly caught?: Tree; readonly finally?: Tree }
  | { readonly is: 'undo'; readonly undo: Tree }
  | { readonly is: 'join'; readonly one: Tree; readonly other: Tree }
  | { readonly is: 'break' };

// So long that two of them hardly ever end at the same moment.
// Without a bias to small numbers: where two branches end at one instant, either may come first.
const span = fc.noShrink(fc.noBias(fc.integer({ min: 1, max: 1_000_000 })));
const body = fc.memo((depth: number) => node(depth));

const leaf = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      is: fc.constant('work' as const),
      for: span,
      fails: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ is: 'break' as const }) },
);

const node: (depth: number) => fc.Arbitrary<Tree> = fc.memo((depth: number) => {
  if (depth <= 1) return leaf;
  const of = body(depth - 1);
  return fc.oneof(
    leaf,
    { weight: 3, arbitrary: fc.record({ is: fc.constant('then' as const), first: of, next: of }) },
    fc.record({ is: fc.constant('each' as const), times: fc.nat(3), body: of }),
    fc.record({
      is: fc.constant('retry' as const),
      times: fc.integer({ min: 1, max: 3 }),
      pause: span,
      body: of,
    }),
    fc.record({ is: fc.constant('limit' as const), limit: span, body: of }),
    {
      weight: 3,
      arbitrary: fc.record(
        { is: fc.constant('try' as const), body: of, caught: of, finally: of },
        { requiredKeys: ['is', 'body'] },
      ),
    },
    fc.record({ is: fc.constant('undo' as const), undo: of }),
    fc.record({ is: fc.constant('join' as const), one: of, other: of }),
  );
});

/**
 * A Break stands only where a loop is around it, and no Join between. Beside one another nothing is
 * remembered to be undone: of two such at the same moment nothing tells which was first.
 */
const tamed = (tree: Tree, inLoop: boolean, isBeside = false): Tree => {
  const tame = (inner: Tree, loop = inLoop): Tree => tamed(inner, loop, isBeside);
  switch (tree.is) {
    case 'break':
      return inLoop ? tree : { is: 'work', for: 7, fails: false };
    case 'then':
      return { ...tree, first: tame(tree.first), next: tame(tree.next) };
    case 'each':
      return { ...tree, body: tame(tree.body, true) };
    case 'retry':
    case 'limit':
      return { ...tree, body: tame(tree.body) };
    case 'try':
      return {
        ...tree,
        body: tame(tree.body),
        ...(tree.caught && { caught: tame(tree.caught) }),
        ...(tree.finally && { finally: tame(tree.finally, false) }),
      };
    case 'undo':
      if (isBeside) return { is: 'work', for: 11, fails: false };
      return { ...tree, undo: tame(tree.undo, false) };
    case 'join':
      return { ...tree, one: tamed(tree.one, false, true), other: tamed(tree.other, false, true) };
    default:
      return tree;
  }
};

/** Random flows of control blocks. */
export const trees: fc.Arbitrary<Tree> = body(5).map((tree) => tamed(tree, false));

type Nodes = Record<string, FlowNode>;
const fixed = (value: unknown) => ({ value });
const long = fixed(1e12);

/** Draws a tree as nodes, so that `after` follows it; answers the node that it begins with. */
export const draw = (nodes: Nodes, tree: Tree, id: string, after?: string): string => {
  const then = after === undefined ? [] : [after];
  const put = (drawn: FlowNode): string => {
    nodes[id] = drawn;
    return id;
  };
  const part = (inner: Tree, name: string): readonly string[] => [draw(nodes, inner, id + name)];
  switch (tree.is) {
    case 'work':
      return put(work(id, tree.for, then, tree.fails ? { fail: fixed('refused') } : {}));
    case 'then':
      return draw(nodes, tree.first, `${id}a`, draw(nodes, tree.next, `${id}b`, after));
    case 'break':
      return put({ kind: 'break' });
    case 'each': {
      const list = fixed(Array.from({ length: tree.times }, () => 1));
      return put({
        kind: 'for-each',
        inputs: { list },
        to: { each: part(tree.body, 'e'), done: then },
      });
    }
    case 'retry': {
      const pauses = { wait: fixed(tree.pause), factor: fixed(1), longest: long, jitter: fixed(0) };
      const inputs = { times: fixed(tree.times), ...pauses };
      return put({ kind: 'retry', inputs, to: { try: part(tree.body, 'r'), done: then } });
    }
    case 'limit':
      return put({
        kind: 'time-limit',
        inputs: { limit: fixed(tree.limit) },
        to: { within: part(tree.body, 'l'), done: then },
      });
    case 'try':
      return put({
        kind: 'try',
        inputs: { finallyLimit: long },
        to: {
          try: part(tree.body, 't'),
          ...(tree.caught && { caught: part(tree.caught, 'c') }),
          ...(tree.finally && { finally: part(tree.finally, 'f') }),
          done: then,
        },
      });
    case 'undo':
      return put({
        kind: 'compensate',
        inputs: { limit: long },
        to: { done: then, undo: part(tree.undo, 'u') },
      });
    default: {
      const join = `${id}j`;
      nodes[join] = { kind: 'join', to: { done: then } };
      const branches = [
        draw(nodes, tree.one, `${id}x`, join),
        draw(nodes, tree.other, `${id}y`, join),
      ];
      return put({ action: 'echo', to: { done: branches } });
    }
  }
};
