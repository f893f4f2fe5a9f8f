import type { Point } from '@offhook/flow';
import type { Ends } from '../../intent.ts';
import { blockName } from '../../words/flow-words.ts';
import type { Picture } from '../canvas-view.ts';
import { bend, distanceTo, middleOf, pathOf } from '../curve.ts';
import { at, bendOf, outlineAt, wireMarks, wiresWithin } from '../scene/geometry.ts';
import type { Scene } from '../scene/scene.ts';
import { endsOf } from '../scene/wires.ts';
import { socketTitle } from '../socket-title.ts';
import { drawLooseWire, makeGrip, makePaths, wireId } from '../wire.ts';

/** How near to a connection the pointer must be, in pixels of the screen. */
const grasp = 9;

/**
 * The connections near the hand: one path for those whose bitmap is not there yet, one for what is
 * pointed at or selected, and for each connection of a mounted block a small named element in its
 * middle. All other lines are in the bitmap.
 */
export class NearWires {
  readonly #scene: Scene;
  readonly #paths = makePaths();
  readonly #grips = new Map<string, HTMLElement>();
  /** Connections by number that the bitmap does not show as they are, until the bitmap of a stamp. */
  readonly #hot = new Map<number, number>();
  #picture: Picture | undefined;
  #pointed: Ends | undefined;
  #target: Ends | undefined;

  constructor(scene: Scene, holder: HTMLElement) {
    this.#scene = scene;
    holder.prepend(this.#paths.element);
  }

  get #holder(): HTMLElement | null {
    return this.#paths.element.parentElement;
  }

  /** Takes over a picture; the numbers of connections are those of its scene. */
  show(picture: Picture): void {
    this.#picture = picture;
  }

  /** Draws the connections of these nodes by hand from now on. */
  heat(blocks: ReadonlySet<number>): void {
    const { from, to, wires } = this.#scene.geometry;
    this.#hot.clear();
    for (let wire = 0; wire < wires; wire += 1) {
      const isTouched = blocks.has(at(from, wire)) || blocks.has(at(to, wire));
      if (isTouched) this.#hot.set(wire, Number.POSITIVE_INFINITY);
    }
    this.draw();
  }

  /** The bitmap of a stamp will show all as it is. */
  coolAt(stamp: number): void {
    for (const wire of this.#hot.keys()) this.#hot.set(wire, stamp);
  }

  /** A bitmap has come. */
  shown(stamp: number): void {
    if (this.#hot.size === 0) return;
    for (const [wire, until] of this.#hot) if (until <= stamp) this.#hot.delete(wire);
    this.draw();
  }

  /** Draws the paths anew, such as while a block is dragged. */
  draw(): void {
    const { geometry } = this.#scene;
    const path = (wire: number): string => pathOf(bendOf(geometry, wire));
    let [good, bad] = ['', ''];
    for (const wire of this.#hot.keys()) {
      if (wire >= geometry.wires) continue;
      const socket = outlineAt(geometry, at(geometry.from, wire))?.sockets[
        at(geometry.socket, wire)
      ];
      if (socket?.tone === 'bad') bad += path(wire);
      else good += path(wire);
    }
    const marked = [this.#pointed, this.#picture?.selectedConnection, this.#target]
      .map((ends) => (ends === undefined ? undefined : this.#numberOf(ends)))
      .filter((wire) => wire !== undefined);
    this.#paths.draw({ good, bad, marked: marked.map(path).join('') });
  }

  /** Names the connections of mounted blocks; `isMounted` tells which those are. */
  nameNear(isMounted: (id: string) => boolean): void {
    const picture = this.#picture;
    const { geometry, ids } = this.#scene;
    if (picture === undefined) return;
    const left = new Set(this.#grips.keys());
    for (let wire = 0; wire < geometry.wires; wire += 1) {
      const [from = '', to = ''] = [ids[at(geometry.from, wire)], ids[at(geometry.to, wire)]];
      if (!isMounted(from) && !isMounted(to)) continue;
      if ((at(geometry.wireMarks, wire) & wireMarks.hidden) !== 0) continue;
      const ends = endsOf(picture.flow, ids, geometry, wire);
      if (ends === undefined) continue;
      left.delete(wireId(ends));
      this.#name(ends, middleOf(bendOf(geometry, wire)), picture);
    }
    for (const id of left) {
      this.#grips.get(id)?.remove();
      this.#grips.delete(id);
    }
  }

  /** The connection at a place of the stage; `scale` is the stage's. */
  connectionAt(point: Point, scale: number, except?: string): Ends | undefined {
    const { geometry, ids } = this.#scene;
    const flow = this.#picture?.flow;
    if (flow === undefined) return undefined;
    const near = grasp / scale;
    const [x, y] = point;
    const around = { x: x - near, y: y - near, width: 2 * near, height: 2 * near };
    let [found, least] = [-1, near];
    for (const wire of wiresWithin(geometry, around)) {
      const isExcepted =
        ids[at(geometry.from, wire)] === except || ids[at(geometry.to, wire)] === except;
      if (except !== undefined && isExcepted) continue;
      const distance = distanceTo(bendOf(geometry, wire), point);
      if (distance >= least) continue;
      [found, least] = [wire, distance];
    }
    return found < 0 ? undefined : endsOf(flow, ids, geometry, found);
  }

  /** Marks the connection under the pointer. */
  point(ends: Ends | undefined): void {
    if (isSameEnds(ends, this.#pointed)) return;
    this.#pointed = ends;
    this.draw();
  }

  /** Marks the connection into which something is about to be dropped. */
  target(ends: Ends | undefined): void {
    if (isSameEnds(ends, this.#target)) return;
    this.#target = ends;
    this.draw();
  }

  /** Draws the connection that follows the pointer from a socket. */
  drawLoose(
    element: HTMLElement,
    from: { readonly nodeId: string; readonly socket?: string },
    [x, y]: Point,
  ): void {
    const { geometry } = this.#scene;
    const number = this.#scene.numberOf(from.nodeId);
    const outline = number === undefined ? undefined : outlineAt(geometry, number);
    if (number === undefined || outline === undefined) return drawLooseWire(element, '');
    const [left, top] = [at(geometry.x, number), at(geometry.y, number)];
    if (from.socket === undefined) {
      const [dx, dy] = outline.input ?? [0, 0];
      return drawLooseWire(element, pathOf(bend(x, y, 'right', left + dx, top + dy)));
    }
    const socket = outline.sockets.find(({ name }) => name === from.socket);
    if (socket === undefined) return drawLooseWire(element, '');
    const [dx, dy] = socket.at;
    drawLooseWire(element, pathOf(bend(left + dx, top + dy, socket.side, x, y)));
  }

  #numberOf({ from, socket, to }: Ends): number | undefined {
    const { geometry } = this.#scene;
    const [source, target] = [this.#scene.numberOf(from), this.#scene.numberOf(to)];
    for (let wire = 0; wire < geometry.wires; wire += 1) {
      if (at(geometry.from, wire) !== source || at(geometry.to, wire) !== target) continue;
      const out = outlineAt(geometry, at(geometry.from, wire))?.sockets[at(geometry.socket, wire)];
      if (out === undefined || out.name === socket) return wire;
    }
    return undefined;
  }

  #name(ends: Ends, [x, y]: Point, { flow, manifests, words }: Picture): void {
    const id = wireId(ends);
    const known = this.#grips.get(id);
    const grip = known ?? makeGrip();
    const [from, to] = [ends.from, ends.to].map((node) => blockName(flow, node, manifests, words));
    const socket = socketTitle(ends.socket, flow.nodes[ends.from], manifests, words);
    const label = words.stage.connection(socket, from ?? '', to ?? '');
    if (grip.getAttribute('aria-label') !== label) {
      grip.setAttribute('aria-label', label);
      grip.title = `${label}. ${words.stage.doubleClick}`;
    }
    grip.style.transform = `translate(${x}px, ${y}px)`;
    if (known !== undefined) return;
    this.#grips.set(id, grip);
    this.#holder?.insertBefore(grip, this.#paths.element.nextSibling);
  }
}

const isSameEnds = (one: Ends | undefined, other: Ends | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && wireId(one) === wireId(other));
