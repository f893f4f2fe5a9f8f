import type { Point } from '@offhook/flow';
import type { Intent } from '../../intent.ts';
import { blocksWithin } from '../scene/geometry.ts';
import { wheelFactor } from '../smooth-zoom.ts';
import { BlockDrag, type DragStage } from './block-drag.ts';
import type { Camera } from './camera.ts';
import { Lasso } from './lasso.ts';
import { NoteDrag } from './note-drag.ts';
import { Pinch } from './pinch.ts';

/** What gestures act on. */
export interface GestureStage extends DragStage {
  readonly camera: Camera;
  readonly container: HTMLElement;
  readonly told: (intent: Intent) => void;
  readonly pointAt: (clientX: number, clientY: number) => Point;
  readonly blockAt: (clientX: number, clientY: number) => string | undefined;
  /** A bitmap's block was double-clicked. */
  readonly approach: (node: string) => void;
}

/** What the pointer does once it is down. */
interface Gesture {
  readonly move: (event: PointerEvent) => void;
  readonly up: (event: PointerEvent) => void;
  readonly cancel: () => void;
}

/** How far the pointer may tremble within a click, in pixels. */
const tremble = 4;

/** Elements of the stage that look after the pointer themselves. */
const ownHands = 'input, textarea, button, select, a, [contenteditable], .socket, .note-grip';

const matches = (event: Event, selector: string): boolean =>
  event.composedPath().some((target) => target instanceof Element && target.matches(selector));

const remarkIn = (
  event: Event,
): { readonly noteId: string | undefined; readonly groupId: string | undefined } => {
  const found = event
    .composedPath()
    .find((target) => target instanceof HTMLElement && target.matches('.note, .group-head'));
  const { note: noteId, group: groupId } = found instanceof HTMLElement ? found.dataset : {};
  return { noteId, groupId };
};

/** What hand and pointer do on the stage: pan, zoom, drag, lasso, point at connections. */
export class Gestures {
  readonly #stage: GestureStage;
  readonly #ends = new AbortController();
  readonly #pinch: Pinch;
  #gesture: { readonly pointer: number; readonly hands: Gesture } | undefined;
  #press = { x: 0, y: 0 };
  #isSpaceDown = false;

  constructor(stage: GestureStage) {
    this.#stage = stage;
    this.#pinch = new Pinch(stage.camera, () => this.cancel());
    const { container } = stage;
    const { signal } = this.#ends;
    container.addEventListener('pointerdown', this.#down, { capture: true, signal });
    container.addEventListener('pointermove', this.#hovered, { signal });
    container.addEventListener('pointerleave', () => stage.wires.point(undefined), { signal });
    container.addEventListener('click', this.#clicked, { signal });
    container.addEventListener('dblclick', this.#doubleClicked, { signal });
    container.addEventListener('wheel', this.#turned, { signal, passive: false });
    container.addEventListener('keydown', (event) => this.#space(event, true), { signal });
    window.addEventListener('keyup', (event) => this.#space(event, false), { signal });
    window.addEventListener('pointermove', this.#moved, { signal });
    window.addEventListener('pointerup', this.#up, { signal });
    window.addEventListener('pointercancel', this.#cancelled, { signal });
  }

  /** Drops what is under way, as if it had not begun. */
  cancel(): boolean {
    const isUnderWay = this.#gesture !== undefined;
    this.#gesture?.hands.cancel();
    this.#gesture = undefined;
    return isUnderWay;
  }

  destroy(): void {
    this.#ends.abort();
  }

  readonly #down = (event: PointerEvent): void => {
    this.#press = { x: event.clientX, y: event.clientY };
    if (this.#pinch.down(event)) {
      event.stopPropagation();
      return;
    }
    if (this.#gesture !== undefined) return;
    const isPan = event.button === 1 || (event.button === 0 && this.#isSpaceDown);
    if (event.button !== 0 && !isPan) return;
    if (!isPan && matches(event, ownHands)) return;
    if (event.button === 1) event.preventDefault();
    const hands = isPan ? this.#pan() : this.#handsFor(event);
    this.#gesture = { pointer: event.pointerId, hands };
    event.stopPropagation();
  };

  #handsFor(event: PointerEvent): Gesture {
    const remark = this.#dragRemark(event);
    if (remark !== undefined) return remark;
    const block = this.#stage.blockAt(event.clientX, event.clientY);
    if (block !== undefined) return this.#drag(block, event);
    return event.shiftKey && event.pointerType !== 'touch' ? this.#lasso(event) : this.#pan();
  }

  #pan(): Gesture {
    const { camera, container } = this.#stage;
    const { x, y } = camera.view;
    const from = this.#press;
    return {
      move: ({ clientX, clientY }) => {
        container.classList.add('panning');
        const { scale } = camera.view;
        camera.set({ x: x + clientX - from.x, y: y + clientY - from.y, scale });
      },
      up: () => container.classList.remove('panning'),
      cancel: () => container.classList.remove('panning'),
    };
  }

  #drag(block: string, event: PointerEvent): Gesture {
    const { camera, told, pointAt } = this.#stage;
    const adds = event.shiftKey || event.ctrlKey || event.metaKey;
    this.#grab(block, adds);
    const picture = this.#stage.picture();
    const manner = { copies: event.altKey, free: picture?.free === true };
    const drag = new BlockDrag(this.#stage, block, picture?.selection ?? [], manner);
    const from = this.#press;
    let isMoving = false;
    return {
      move: ({ clientX, clientY }) => {
        const { scale } = camera.view;
        const [dx, dy] = [clientX - from.x, clientY - from.y];
        isMoving ||= Math.hypot(dx, dy) >= tremble;
        if (isMoving) drag.move([dx / scale, dy / scale], scale);
      },
      up: ({ clientX, clientY }) => {
        const wanted = drag.drop(pointAt(clientX, clientY));
        if (wanted !== undefined) told(wanted);
        else if (!adds) told({ kind: 'select', nodes: [block] });
      },
      cancel: () => drag.cancel(),
    };
  }

  /** A note is dragged by itself; a group's head drags its blocks. */
  #dragRemark(event: PointerEvent): Gesture | undefined {
    const { remarks, camera, told } = this.#stage;
    const { noteId, groupId } = remarkIn(event);
    const note = noteId === undefined ? undefined : remarks.note(noteId);
    const group = groupId === undefined ? undefined : remarks.group(groupId);
    const [lead] = group?.nodes ?? [];
    const drag =
      note !== undefined
        ? new NoteDrag(remarks, note, matches(event, '[data-corner]'))
        : lead !== undefined && group !== undefined
          ? new BlockDrag(this.#stage, lead, group.nodes, { copies: false, free: false })
          : undefined;
    if (drag === undefined) return undefined;
    const from = this.#press;
    let isMoving = false;
    return {
      move: ({ clientX, clientY }) => {
        const { scale } = camera.view;
        const [dx, dy] = [clientX - from.x, clientY - from.y];
        isMoving ||= Math.hypot(dx, dy) >= tremble;
        if (isMoving) drag.move([dx / scale, dy / scale], scale);
      },
      up: () => {
        const wanted = drag.drop();
        if (wanted !== undefined) told(wanted);
        else if (group !== undefined) told({ kind: 'select', nodes: group.nodes });
      },
      cancel: () => drag.cancel(),
    };
  }

  /** A press selects, so that a drag moves what is selected. */
  #grab(block: string, adds: boolean): void {
    const { told } = this.#stage;
    const selection = this.#stage.picture()?.selection ?? [];
    if (adds) {
      const others = selection.filter((other) => other !== block);
      told({
        kind: 'select',
        nodes: others.length === selection.length ? [...selection, block] : others,
      });
    } else if (!selection.includes(block)) {
      told({ kind: 'select', nodes: [block] });
    }
  }

  #lasso(event: PointerEvent): Gesture {
    const { container, scene, told, pointAt } = this.#stage;
    const lasso = new Lasso(container, event);
    return {
      move: (to) => lasso.stretch(to),
      up: () => {
        const { from, to } = lasso.end();
        const [left, top] = pointAt(from.x, from.y);
        const [right, bottom] = pointAt(to.x, to.y);
        const area = { x: left, y: top, width: right - left, height: bottom - top };
        const caught = blocksWithin(scene.geometry, area).map((number) => scene.ids[number] ?? '');
        const before = this.#stage.picture()?.selection ?? [];
        if (caught.length > 0)
          told({ kind: 'select', nodes: [...new Set([...before, ...caught])] });
      },
      cancel: () => lasso.end(),
    };
  }

  readonly #moved = (event: PointerEvent): void => {
    if (this.#pinch.move(event)) return;
    if (event.pointerId !== this.#gesture?.pointer) return;
    event.preventDefault();
    this.#gesture.hands.move(event);
  };

  readonly #up = (event: PointerEvent): void => {
    this.#pinch.up(event);
    if (event.pointerId !== this.#gesture?.pointer) return;
    const { hands } = this.#gesture;
    this.#gesture = undefined;
    hands.up(event);
  };

  readonly #cancelled = (event: PointerEvent): void => {
    this.#pinch.up(event);
    if (event.pointerId === this.#gesture?.pointer) this.cancel();
  };

  readonly #hovered = (event: PointerEvent): void => {
    const { wires, camera, pointAt, container } = this.#stage;
    if (event.pointerType === 'touch' || event.buttons !== 0 || camera.isMoving) return;
    const isFree = !matches(event, 'offhook-block, .note, .group-head');
    const { clientX, clientY } = event;
    const ends = isFree
      ? wires.connectionAt(pointAt(clientX, clientY), camera.view.scale)
      : undefined;
    wires.point(ends);
    container.classList.toggle('pointing', ends !== undefined);
  };

  readonly #clicked = (event: MouseEvent): void => {
    const { told, wires, camera, pointAt, blockAt } = this.#stage;
    const { clientX, clientY } = event;
    const far = Math.hypot(clientX - this.#press.x, clientY - this.#press.y);
    const isElsewhere = matches(event, 'offhook-block, .note, .group-head');
    if (isElsewhere || far >= tremble || blockAt(clientX, clientY) !== undefined) return;
    const ends = wires.connectionAt(pointAt(clientX, clientY), camera.view.scale);
    if (ends !== undefined) told({ kind: 'select-connection', ends });
    else if (!event.shiftKey) told({ kind: 'select', nodes: [] });
  };

  readonly #doubleClicked = (event: MouseEvent): void => {
    const { told, wires, camera, pointAt, blockAt, approach } = this.#stage;
    if (matches(event, 'offhook-block, .note, .group-head')) return;
    const { clientX, clientY } = event;
    const block = blockAt(clientX, clientY);
    if (block !== undefined) return approach(block);
    const ends = wires.connectionAt(pointAt(clientX, clientY), camera.view.scale);
    if (ends !== undefined) told({ kind: 'disconnect', ends });
  };

  readonly #turned = (event: WheelEvent): void => {
    event.preventDefault();
    const { camera } = this.#stage;
    if (event.shiftKey && !event.ctrlKey) camera.panBy(-event.deltaX - event.deltaY, 0);
    else camera.zoomBy(wheelFactor(event), event.clientX, event.clientY);
  };

  #space(event: KeyboardEvent, isDown: boolean): void {
    if (event.key !== ' ' || (isDown && matches(event, 'input, textarea, button'))) return;
    if (isDown) event.preventDefault();
    this.#isSpaceDown = isDown;
    this.#stage.container.classList.toggle('grabbing', isDown);
  }
}
