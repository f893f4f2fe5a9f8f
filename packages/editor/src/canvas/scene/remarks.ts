import type { FrameDrawing, NoteDrawing, ValueDrawing } from '../bitmap/drawing.ts';
import type { GroupFrame, Picture, Rectangle } from '../canvas-view.ts';
import { collapsedSize } from '../outline.ts';
import { at, boundsAround, outlineAt } from './geometry.ts';
import type { Scene } from './scene.ts';

/** How far a group's frame is from its blocks, in pixels of the stage; above them there is room for its title. */
const padding = { side: 24, top: 52, bottom: 32 } as const;

/** Where a group's frame is; undefined where none of its nodes is there. */
export const frameOf = ({ nodes, collapsed }: GroupFrame, scene: Scene): Rectangle | undefined => {
  const numbers = nodes.map((id) => scene.numberOf(id)).filter((number) => number !== undefined);
  const [first] = numbers;
  if (first === undefined) return undefined;
  if (collapsed === true) {
    // The nodes of a collapsed group all stand where it stands.
    return { x: at(scene.geometry.x, first), y: at(scene.geometry.y, first), ...collapsedSize };
  }
  const { x, y, width, height } = boundsAround(scene.geometry, numbers);
  if (width === 0) return undefined;
  return {
    x: x - padding.side,
    y: y - padding.top,
    width: width + 2 * padding.side,
    height: height + padding.top + padding.bottom,
  };
};

const valuesOf = ({ overlay }: Picture, { geometry, ids }: Scene): readonly ValueDrawing[] => {
  const texts = new Map<string, string>();
  for (const { ends, value = '', count = 1 } of overlay?.connections ?? []) {
    const text = [value, count > 1 ? `×${count}` : ''].filter((part) => part !== '').join(' ');
    if (text !== '') texts.set(JSON.stringify([ends.from, ends.socket, ends.to]), text);
  }
  if (texts.size === 0) return [];
  return Array.from({ length: geometry.wires }, (_, wire) => {
    const source = at(geometry.from, wire);
    const socket = outlineAt(geometry, source)?.sockets[at(geometry.socket, wire)]?.name;
    const text = texts.get(JSON.stringify([ids[source], socket, ids[at(geometry.to, wire)]]));
    return text === undefined ? undefined : { wire, text };
  }).filter((value) => value !== undefined);
};

/** Markdown without its marks, as a note shows it from afar. */
const plainText = (text: string): string =>
  text
    .replaceAll(/^\s*(#{1,6}|[-*+]|\d+\.|>)\s+/gm, '')
    .replaceAll(/(\*\*|__|`)/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');

/** What is drawn around the blocks and on the connections. */
export const remarksOf = (
  picture: Picture,
  scene: Scene,
): {
  readonly frames: readonly FrameDrawing[];
  readonly notes: readonly NoteDrawing[];
  readonly values: readonly ValueDrawing[];
} => {
  const { groups = [], notes = [] } = picture.decorations ?? {};
  return {
    frames: groups.flatMap((group) => {
      const { title, hue, collapsed = false } = group;
      const frame = frameOf(group, scene);
      return frame === undefined ? [] : [{ at: frame, title, hue, collapsed }];
    }),
    notes: notes.map(({ at: place, text, hue }) => ({ at: place, text: plainText(text), hue })),
    values: valuesOf(picture, scene),
  };
};
