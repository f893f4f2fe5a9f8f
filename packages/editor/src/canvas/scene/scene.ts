import { type Flow, type FlowNode, idsOf, type Point } from '@offhook/flow';
import type { Picture } from '../canvas-view.ts';
import { collapsedSize, type Outline } from '../outline.ts';
import { at, boundsAround, emptyGeometry, type Geometry } from './geometry.ts';
import { blockMarks, connectionMarks, steadyMarks } from './marks.ts';
import { ShapeTable } from './shape-table.ts';
import { type BlockLines, type Sprite, spriteOf } from './sprite.ts';
import { wiresOf } from './wires.ts';

/** What stands for the blocks of a collapsed group: connections come in on its left and leave on its right. */
const collapsedOutline: Outline = {
  shape: 'block',
  ...collapsedSize,
  input: [0, collapsedSize.height / 2],
  sockets: [],
};

/** What an update changed, and so must be drawn again. */
export type SceneChange = 'nothing' | 'marks' | 'everything';

/** A flow as numbers: where each block stands, how it is connected, what it says. */
export class Scene {
  readonly #shapes = new ShapeTable();
  /** What is drawn of each block, in the order of their numbers. */
  #row: readonly (Sprite | undefined)[] = [];
  #numbers = new Map<string, number>();
  #picture: Picture | undefined;
  #isMoved = false;
  #steady: { readonly of: readonly unknown[]; readonly marks: Uint16Array } | undefined;
  /** The blocks that say something else since the last update, by number. */
  said: readonly number[] = [];
  /** The ids of the nodes, in the order of their numbers. */
  ids: readonly string[] = [];
  geometry: Geometry = emptyGeometry;

  get lines(): readonly BlockLines[] {
    return this.ids.map((_, number) => this.linesOf(number));
  }

  /** What a block says. */
  linesOf(number: number): BlockLines {
    const title = this.ids[number] ?? '';
    return this.#row[number]?.lines ?? { title, action: '', inputs: '' };
  }

  sprite(id: string): Sprite | undefined {
    return this.#row[this.#numbers.get(id) ?? -1];
  }

  /** The number of a node; undefined where the flow has no such. */
  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** Where a node stands now, which a drag may have changed. */
  placeOf(id: string): Point {
    const number = this.#numbers.get(id) ?? -1;
    return [at(this.geometry.x, number), at(this.geometry.y, number)];
  }

  /** Puts a node somewhere until the next update, such as while it is dragged. */
  place(number: number, [x, y]: Point): void {
    this.geometry.x[number] = x;
    this.geometry.y[number] = y;
    this.#isMoved = true;
  }

  /** Takes over what a picture shows. */
  update(picture: Picture): SceneChange {
    const last = this.#picture;
    this.#picture = picture;
    const isSame =
      !this.#isMoved &&
      last?.flow === picture.flow &&
      last.manifests === picture.manifests &&
      last.words === picture.words &&
      last.decorations?.groups === picture.decorations?.groups;
    if (!isSame) {
      this.#build(picture, last);
      return 'everything';
    }
    const isMarkedAlike =
      last.selection === picture.selection &&
      last.problems === picture.problems &&
      last.overlay === picture.overlay;
    if (isMarkedAlike) return 'nothing';
    const { marks, wireMarks } = this.geometry;
    this.#mark(picture);
    const isUnchanged =
      isAlike(marks, this.geometry.marks) && isAlike(wireMarks, this.geometry.wireMarks);
    return isUnchanged ? 'nothing' : 'marks';
  }

  #build(picture: Picture, last: Picture | undefined): void {
    const isSpoken = last?.manifests === picture.manifests && last.words === picture.words;
    // Many edits only move blocks: what they say and how they are connected stays.
    const isMoved =
      isSpoken &&
      last.flow.nodes === picture.flow.nodes &&
      last.flow.labels === picture.flow.labels;
    this.said = [];
    if (!isMoved) this.#read(picture, isSpoken);
    this.#isMoved = false;
    this.geometry = this.#geometryOf(picture, isMoved ? this.geometry : undefined);
    this.#mark(picture);
  }

  /** Reads what each block says and what it looks like. */
  #read(picture: Picture, isSpoken: boolean): void {
    const { flow } = picture;
    const ids = idsOf(flow);
    const row: (Sprite | undefined)[] = [];
    const said: number[] = [];
    // Most edits leave the order as it is, or add to its end.
    let inOrder = 0;
    while (inOrder < ids.length && ids[inOrder] === this.ids[inOrder]) inOrder += 1;
    ids.forEach((id, number) => {
      const place = number < inOrder ? number : (this.#numbers.get(id) ?? -1);
      const known = isSpoken ? this.#row[place] : undefined;
      const sprite = known && isCurrent(known, flow, id) ? known : spriteOf(picture, id);
      row.push(sprite);
      if (sprite !== known || number >= inOrder) said.push(number);
    });
    this.said = said;
    this.#row = row;
    if (inOrder < this.ids.length) this.#numbers = new Map();
    for (let number = this.#numbers.size; number < ids.length; number += 1)
      this.#numbers.set(ids[number] ?? '', number);
    this.ids = ids;
  }

  /** `last` has the connections where they are as they were. */
  #geometryOf({ flow, decorations }: Picture, last: Geometry | undefined): Geometry {
    const { ids } = this;
    const count = ids.length;
    const geometry = {
      ...emptyGeometry,
      count,
      x: new Float32Array(count),
      y: new Float32Array(count),
      width: new Float32Array(count),
      height: new Float32Array(count),
      shape: new Uint16Array(count),
      group: new Uint8Array(count),
      outlines: this.#shapes.outlines,
    };
    const { layout = {} } = flow;
    ids.forEach((id, number) => {
      const sprite = this.#row[number];
      const place = layout[id];
      if (place !== undefined) [geometry.x[number], geometry.y[number]] = place;
      if (sprite === undefined) return;
      geometry.width[number] = sprite.outline.width;
      geometry.height[number] = sprite.outline.height;
      geometry.shape[number] = this.#shapes.numberOf(sprite.outline);
      geometry.group[number] = sprite.groupNumber;
    });
    // Sockets are those of the blocks themselves, even where a group stands for them.
    const leads = (): readonly FlowNode['to'][] => this.#row.map((sprite) => sprite?.node.to);
    const wires = last === undefined ? wiresOf(leads(), this.#numbers, geometry) : wiresIn(last);
    for (const group of decorations?.groups ?? []) {
      if (group.collapsed === true) this.#collapse(group.nodes, geometry);
    }
    return { ...geometry, ...wires };
  }

  /** Puts the nodes of a collapsed group where the group stands, and gives them its outline. */
  #collapse(nodes: readonly string[], geometry: Geometry): void {
    const numbers = nodes.map((id) => this.#numbers.get(id)).filter((each) => each !== undefined);
    const { x, y } = boundsAround(geometry, numbers);
    const shape = this.#shapes.numberOf(collapsedOutline);
    for (const number of numbers) {
      geometry.x[number] = x;
      geometry.y[number] = y;
      geometry.width[number] = collapsedOutline.width;
      geometry.height[number] = collapsedOutline.height;
      geometry.shape[number] = shape;
    }
  }

  #mark(picture: Picture): void {
    const { decorations, problems } = picture;
    const of = [problems, this.#row, decorations?.groups];
    if (this.#steady === undefined || this.#steady.of.some((each, index) => each !== of[index])) {
      const marks = steadyMarks(picture, this.#numbers, this.#row);
      this.#steady = { of, marks };
    }
    this.geometry = {
      ...this.geometry,
      marks: blockMarks(picture, this.#numbers, this.#steady.marks),
      wireMarks: connectionMarks(picture, this.ids, this.geometry),
    };
  }
}

const wiresIn = ({ wires, from, to, socket, taken }: Geometry) => ({
  wires,
  from,
  to,
  socket,
  taken,
});

const isCurrent = (sprite: Sprite, { nodes, labels }: Flow, id: string): boolean =>
  sprite.node === nodes[id] && sprite.label === labels?.[id];

const isAlike = (one: ArrayLike<number>, other: ArrayLike<number>): boolean => {
  for (let index = 0; index < one.length; index += 1) {
    if (one[index] !== other[index]) return false;
  }
  return true;
};
