import { type Part, partsOf } from '../control/parts-of.ts';
import { isRoot, kinds, nodeIdPattern, roots } from '../document.ts';
import { member } from '../member.ts';
import { socketsOf } from '../sockets-of.ts';
import { error, type Problem, warning } from './problem.ts';
import type { View } from './view.ts';

/** Exactly one Start, and every block on a way from it. */
export const checkStarts = ({ starts, nodes, reachable, name }: View): readonly Problem[] => {
  const [first, ...others] = starts;
  if (first === undefined) {
    return [error('missing-start', {}, 'The flow has no Start. Add one and connect it.')];
  }
  const several = others.map((node) =>
    error(
      'several-starts',
      { node },
      `The flow has more than one Start ("${first}" and "${node}"). Keep one and remove the other.`,
    ),
  );
  const lost = nodes.flatMap(([node, { kind }]) =>
    kind === 'end' || reachable.has(node)
      ? []
      : [
          warning(
            'unreachable',
            { node },
            `${name(node)} is never reached. Connect a block to it, or remove it.`,
          ),
        ],
  );
  return [...several, ...lost];
};

const checkSocket = (view: View, node: string, socket: string): readonly Problem[] => {
  const placed = member(view.flow.nodes, node);
  if (placed === undefined) return [];
  const sockets = socketsOf(view.manifestOf(node), placed);
  if (sockets.includes(socket)) return [];
  const has = sockets.length === 0 ? 'It has none' : `It has ${sockets.join(', ')}`;
  return [
    error(
      'unknown-socket',
      { node, socket },
      `${view.name(node)} has no socket "${socket}". ${has}. Connect one of those, or remove the connection.`,
    ),
  ];
};

const checkTarget = (
  { flow, name }: View,
  node: string,
  socket: string,
  to: string,
): readonly Problem[] => {
  const target = member(flow.nodes, to);
  const place = { node, socket };
  if (target === undefined) {
    const message = `"${socket}" of ${name(node)} leads to "${to}", which does not exist. Connect it to a block, or remove the connection.`;
    return [error('dangling-connection', place, message)];
  }
  if (target.kind !== 'start') return [];
  const message = `"${socket}" of ${name(node)} leads back into Start. Connect it to a block after Start.`;
  return [warning('into-start', place, message)];
};

/** Every connection leaves by a socket that is there and ends in a node that is there. */
export const checkConnections = (view: View): readonly Problem[] =>
  view.nodes.flatMap(([node, { to = {} }]) =>
    Object.entries(to).flatMap(([socket, targets]) => {
      const once = new Set(targets);
      const doubled = [...once].filter((id) => targets.indexOf(id) !== targets.lastIndexOf(id));
      return [
        ...checkSocket(view, node, socket),
        ...[...once].flatMap((target) => checkTarget(view, node, socket, target)),
        ...doubled.map((id) =>
          warning(
            'duplicate-connection',
            { node, socket },
            `"${socket}" of ${view.name(node)} leads to ${view.name(id)} more than once, which runs it as often. Remove the others.`,
          ),
        ),
      ];
    }),
  );

const includes = (words: readonly string[], word: string): boolean => words.includes(word);

const checkKind = (view: View, node: string, kind: string): readonly Problem[] => {
  if (includes(kinds, kind)) return [];
  const message = `"${node}" is of the kind "${kind}", which nothing can run. Remove it.`;
  return [error('unknown-kind', { node }, message)];
};

const checkAction = (view: View, node: string, action: string, version: number) => {
  const manifest = view.manifestOf(node);
  if (manifest === undefined) {
    const message = `${view.name(node)} uses the action "${action}", which is not installed. Install its package, or choose another action.`;
    return [error('unknown-action', { node }, message)];
  }
  const problems: Problem[] = [];
  if (version > manifest.upgrades.length) {
    const message = `${view.name(node)} was saved by a newer version of "${manifest.title}" than is installed. Update its package.`;
    problems.push(warning('newer-version', { node }, message));
  }
  if (manifest.status === 'deprecated') {
    const better = member(view.manifests.actions, manifest.replacedBy ?? '')?.title;
    const advice = better === undefined ? 'Look for another action' : `Use "${better}"`;
    const message = `${view.name(node)} uses "${manifest.title}", which is deprecated. ${advice} instead.`;
    problems.push(warning('deprecated', { node }, message));
  }
  return problems;
};

const partName = (view: View, { node, socket }: Part): string =>
  `"${socket}" of ${view.name(node)}`;

/** Every Break stands in a loop, and no node is both within a part and outside of it. */
export const checkParts = (view: View): readonly Problem[] => {
  const parts = partsOf(view.flow, view.manifests);
  const lost = view.nodes.flatMap(([node, { kind }]) => {
    if (kind !== 'break' || !view.reachable.has(node) || parts.loopAround(node)) return [];
    const message = `${view.name(node)} stands in no loop. Put it into the part of a For Each or a While, or remove it.`;
    return [error('outside-loop', { node }, message)];
  });
  const mixed = parts.mixed.map(({ node, parts: found }) => {
    const places = found.map((part) => (part ? `from ${partName(view, part)}` : 'from no part'));
    const message = `${view.name(node)} is reached ${places.join(' and ')}. A part ends with its last block: give each its own copy, or connect it to "done".`;
    return warning('mixed-parts', { node }, message);
  });
  return [...lost, ...mixed];
};

/** Every node is something that can run, under an id that can be read. */
export const checkNodes = (view: View): readonly Problem[] =>
  view.nodes.flatMap(([id, node]) => {
    const odd = !nodeIdPattern.test(id) || isRoot(id);
    const message = `No reference can read the id "${id}". Rename it; use letters, digits, - and _, and none of ${roots.join(', ')}.`;
    return [
      ...(odd ? [warning('odd-id', { node: id }, message)] : []),
      ...(node.action === undefined
        ? checkKind(view, id, node.kind)
        : checkAction(view, id, node.action, node.version ?? 0)),
    ];
  });
