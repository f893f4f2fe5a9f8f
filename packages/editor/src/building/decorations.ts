import type { Flow } from '@offhook/flow';
import type { Decorations } from '../canvas/canvas-view.ts';

/** Hues of the colours of groups and notes, in degrees; grey has none. */
const hues: Readonly<Record<string, number>> = {
  blue: 215,
  green: 145,
  yellow: 42,
  red: 2,
  purple: 275,
};

/** The hue of a colour's name; undefined for grey and for what nobody knows. */
export const hueOf = (colour: string | undefined): number | undefined =>
  colour !== undefined && Object.hasOwn(hues, colour) ? hues[colour] : undefined;

/** The width and height of a note that says nothing of them, in pixels. */
export const noteSize = [240, 128] as const;

const drawn = new WeakMap<object, Decorations>();
const none = {};

const draw = ({ groups = {}, notes = {} }: Flow): Decorations => ({
  groups: Object.entries(groups).map(([id, { title, colour, members, collapsed }]) => ({
    id,
    title,
    hue: hueOf(colour),
    nodes: members,
    collapsed,
  })),
  notes: Object.entries(notes).map(([id, { text, at, size = noteSize, colour }]) => ({
    id,
    text,
    hue: hueOf(colour),
    at: { x: at[0], y: at[1], width: size[0], height: size[1] },
  })),
});

/** The groups and notes of a flow as the stage draws them; the same object while neither changes. */
export const decorationsOf = (flow: Flow): Decorations => {
  const key = flow.groups ?? flow.notes ?? none;
  const known = drawn.get(key);
  if (known !== undefined && holds.get(known) === flow.notes) return known;
  const decorations = draw(flow);
  drawn.set(key, decorations);
  holds.set(decorations, flow.notes);
  return decorations;
};

/** The notes that decorations were drawn of. */
const holds = new WeakMap<Decorations, Flow['notes']>();
