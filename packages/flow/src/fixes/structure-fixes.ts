import { freshId } from '../edit/fresh-id.ts';
import { edit } from '../edit/operation.ts';
import { member } from '../member.ts';
import { nameOf } from '../name-of.ts';
import { manifestFor, socketsOf } from '../sockets-of.ts';
import type { ProblemCode } from '../validate/problem.ts';
import { connectionsFrom, predecessors, reachableFrom, startsOf } from '../walk.ts';
import { type Fix, fixBy } from './fix.ts';
import type { Broken, Fixer } from './fixer.ts';

/** How far a new Start stands to the left of what it leads to, in pixels. */
const beforeFirst = 160;

const removeBlock: Fixer = ({ flow, manifests, node }) => [
  fixBy('remove-block', [edit.removeNode(node)], { what: nameOf(flow, node, manifests) }),
];

const targetsAt = ({ flow, node, socket }: Broken): readonly string[] =>
  connectionsFrom(flow, node).flatMap((line) => (line.socket === socket ? [line.to] : []));

const cut = (broken: Broken, isWrong: (to: string) => boolean): readonly Fix[] => {
  const { node, socket } = broken;
  const wrong = [...new Set(targetsAt(broken))].filter(isWrong);
  return wrong.length === 0
    ? []
    : [
        fixBy(
          'remove-connection',
          wrong.map((to) => edit.disconnect(node, socket, to)),
        ),
      ];
};

/** The sockets of a node that lead nowhere yet, the way of success first. */
const freeSockets = ({ flow, manifests }: Broken, id: string): readonly string[] => {
  const node = member(flow.nodes, id);
  if (node === undefined) return [];
  const taken = connectionsFrom(flow, id).map(({ socket }) => socket);
  return socketsOf(manifestFor(manifests, node), node).filter((socket) => !taken.includes(socket));
};

const unknownSocket: Fixer = (broken) => {
  const { flow, node, socket } = broken;
  const targets = [...new Set(targetsAt(broken))].filter((to) => Object.hasOwn(flow.nodes, to));
  const moved = freeSockets(broken, node).map((free) =>
    fixBy(
      'move-connection',
      [
        ...targets.map((to) => edit.disconnect(node, socket, to)),
        ...targets.map((to) => edit.connect(node, free, to)),
      ],
      { what: free },
    ),
  );
  return [...(targets.length === 0 ? [] : moved), ...cut(broken, () => true)];
};

const missingStart: Fixer = ({ flow }) => {
  const first = Object.keys(flow.nodes).find(
    (id) => flow.nodes[id]?.kind !== 'end' && predecessors(flow, id).length === 0,
  );
  const place = first === undefined ? undefined : flow.layout?.[first];
  const id = freshId(flow, 'start');
  const at = place === undefined ? undefined : ([place[0] - beforeFirst, place[1]] as const);
  return [
    fixBy('add-start', [
      edit.addNode(id, { kind: 'start' }, at === undefined ? {} : { at }),
      ...(first === undefined ? [] : [edit.connect(id, 'done', first)]),
    ]),
  ];
};

const distance = ([x, y]: readonly [number, number], [otherX, otherY]: readonly [number, number]) =>
  Math.hypot(x - otherX, y - otherY) + (otherX > x ? 10_000 : 0);

/** The two nearest free sockets of blocks that runs reach, those to the left before all others. */
const connectUnreached: Fixer = (broken) => {
  const { flow, manifests, node } = broken;
  if (predecessors(flow, node).length > 0) return [];
  const here = flow.layout?.[node] ?? [0, 0];
  return [...reachableFrom(flow, ...startsOf(flow))]
    .filter((id) => flow.nodes[id]?.kind !== 'end')
    .flatMap((id) => freeSockets(broken, id).map((socket) => ({ id, socket })))
    .map((free) => ({ ...free, far: distance(here, flow.layout?.[free.id] ?? [0, 0]) }))
    .sort((one, other) => one.far - other.far)
    .slice(0, 2)
    .map(({ id, socket }) =>
      fixBy('connect', [edit.connect(id, socket, node)], {
        what: nameOf(flow, id, manifests),
        other: socket,
      }),
    );
};

const duplicates: Fixer = (broken) => {
  const { node, socket } = broken;
  const targets = targetsAt(broken);
  const doubled = [...new Set(targets)].filter(
    (to) => targets.indexOf(to) !== targets.lastIndexOf(to),
  );
  return [
    fixBy(
      'remove-connection',
      doubled.flatMap((to) => [edit.disconnect(node, socket, to), edit.connect(node, socket, to)]),
    ),
  ];
};

const oddId: Fixer = ({ flow, node }) => {
  const id = freshId(flow, node);
  return [fixBy('rename-block', [edit.renameNode(node, id)], { what: id })];
};

const deprecated: Fixer = ({ flow, manifests, node }) => {
  const better = manifestFor(manifests, flow.nodes[node])?.replacedBy;
  const manifest = better === undefined ? undefined : member(manifests.actions, better);
  return manifest === undefined
    ? []
    : [fixBy('replace-action', [edit.changeAction(node, manifest.id)], { what: manifest.title })];
};

/** Fixes of what is wrong with blocks and connections. */
export const structureFixes: Partial<Record<ProblemCode, Fixer>> = {
  'missing-start': missingStart,
  'several-starts': removeBlock,
  'dangling-connection': (broken) => cut(broken, (to) => !Object.hasOwn(broken.flow.nodes, to)),
  'unknown-socket': unknownSocket,
  'into-start': (broken) => cut(broken, (to) => broken.flow.nodes[to]?.kind === 'start'),
  'duplicate-connection': duplicates,
  unreachable: (broken) => [...connectUnreached(broken), ...removeBlock(broken)],
  'unknown-kind': removeBlock,
  'unknown-action': removeBlock,
  'odd-id': oddId,
  deprecated,
};
