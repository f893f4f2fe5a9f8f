import type { NodeOverlay, Picture } from '../canvas-view.ts';
import { at, type Geometry, marks, outlineAt, wireMarks } from './geometry.ts';
import type { Sprite } from './sprite.ts';

const statusMarks = {
  running: marks.running,
  passed: marks.passed,
  failed: marks.failed,
  skipped: marks.dim,
} as const satisfies Record<NodeOverlay['status'], number>;

/** The nodes that collapsed groups stand for, each with its group. */
export const hiddenIn = ({
  decorations,
}: Pick<Picture, 'decorations'>): ReadonlyMap<string, string> =>
  new Map(
    (decorations?.groups ?? []).flatMap(({ id, collapsed, nodes }) =>
      collapsed === true ? nodes.map((node) => [node, id] as const) : [],
    ),
  );

/** What is to be seen of each block whatever is selected or run: problems, what is unknown or hidden. */
export const steadyMarks = (
  { problems, decorations }: Pick<Picture, 'problems' | 'decorations'>,
  numbers: ReadonlyMap<string, number>,
  sprites: readonly (Sprite | undefined)[],
): Uint16Array => {
  const seen = new Uint16Array(sprites.length);
  const add = adderTo(seen, numbers);
  for (const [id, { severity }] of problems) add(id, marks[severity]);
  sprites.forEach((sprite, number) => {
    if (sprite?.unknown === true) seen[number] = at(seen, number) | marks.unknown;
  });
  for (const id of hiddenIn({ decorations }).keys()) add(id, marks.hidden);
  return seen;
};

/** What is to be seen of each block beside its shape; `steady` is what does not hang on selection and run. */
export const blockMarks = (
  { selection, overlay }: Picture,
  numbers: ReadonlyMap<string, number>,
  steady: Uint16Array,
): Uint16Array => {
  const seen = steady.slice();
  if (overlay !== undefined)
    for (let number = 0; number < seen.length; number += 1)
      seen[number] = at(seen, number) | marks.dim;
  const add = adderTo(seen, numbers);
  for (const [id, { status, current }] of overlay?.nodes ?? []) {
    add(id, 0, marks.dim);
    add(id, statusMarks[status] | (current === true ? marks.current : 0));
  }
  for (const id of selection) add(id, marks.selected, marks.dim);
  return seen;
};

const adderTo =
  (seen: Uint16Array, numbers: ReadonlyMap<string, number>) =>
  (id: string, mark: number, not = 0): void => {
    const number = numbers.get(id);
    if (number !== undefined) seen[number] = (at(seen, number) | mark) & ~not;
  };

/** What is to be seen of each connection beside its way. */
export const connectionMarks = (
  picture: Picture,
  ids: readonly string[],
  all: Geometry,
): Uint8Array => {
  const { overlay } = picture;
  const hidden = hiddenIn(picture);
  const seen = new Uint8Array(all.wires).fill(overlay === undefined ? 0 : wireMarks.dim);
  if (overlay === undefined && hidden.size === 0) return seen;
  const passed = new Set(
    overlay?.connections.map(({ ends }) => keyOf(ends.from, ends.socket, ends.to)),
  );
  for (let wire = 0; wire < all.wires; wire += 1) {
    const [from = '', to = ''] = [ids[at(all.from, wire)], ids[at(all.to, wire)]];
    const socket = outlineAt(all, at(all.from, wire))?.sockets[at(all.socket, wire)]?.name ?? '';
    if (passed.has(keyOf(from, socket, to))) seen[wire] = wireMarks.passed;
    const isWithin = hidden.has(from) && hidden.get(from) === hidden.get(to);
    if (isWithin) seen[wire] = at(seen, wire) | wireMarks.hidden;
  }
  return seen;
};

const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);
