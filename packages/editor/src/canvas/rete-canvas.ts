import type { Point } from '@offhook/flow';
import { ClassicPreset, NodeEditor } from 'rete';
import { AreaPlugin } from 'rete-area-plugin';
import { ConnectionPlugin } from 'rete-connection-plugin';
import type { Ends } from '../intent.ts';

import type { CanvasListener, CanvasView, Picture } from './canvas-view.ts';
import { beginDrag, type DragSession, endDrag, followLead } from './drag-session.ts';
import { joinSockets, type PickedSocket } from './join-sockets.ts';
import { snap } from './outline.ts';
import { PickFlow } from './pick-flow.ts';
import type { Scheme, Stage } from './scheme.ts';
import { SmoothZoom, scaleWithin } from './smooth-zoom.ts';
import { StageBlocks } from './stage-blocks.ts';
import { StageWires } from './stage-wires.ts';
import { boundsOf, viewportFor } from './viewport.ts';

type Signal = Parameters<Parameters<Stage['addPipe']>[0]>[0];

/** Draws flows with Rete, which knows nothing but places, sockets and gestures. */
export class ReteCanvas implements CanvasView {
  readonly #container: HTMLElement;
  readonly #listener: CanvasListener;
  readonly #editor = new NodeEditor<Scheme>();
  readonly #stage: Stage;
  readonly #connections = new ConnectionPlugin<Scheme>();
  readonly #blocks: StageBlocks;
  readonly #wires: StageWires;
  #shown: Picture | undefined;
  #work: Promise<void> = Promise.resolve();
  #drag: DragSession | undefined;
  #picked: PickedSocket | undefined;
  #press = { x: 0, y: 0, adds: false };

  constructor(container: HTMLElement, listener: CanvasListener) {
    this.#container = container;
    this.#listener = listener;
    this.#stage = new AreaPlugin(container);
    // Rete hides what overflows, which a focused block can still scroll into view.
    container.style.overflow = 'clip';
    this.#blocks = new StageBlocks(this.#stage, (socket) => this.#pressed(socket));
    this.#wires = new StageWires(this.#editor, this.#stage, this.#blocks, listener.told);
    this.#editor.use(this.#stage);
    this.#stage.use(this.#connections);
    this.#stage.area.setZoomHandler(new SmoothZoom());
    this.#stage.addPipe((signal) => this.#heard(signal));
    this.#connections.addPreset(
      () => new PickFlow(listener.told, (picked) => this.#picksByPointer(picked)),
    );
    container.addEventListener('pointerdown', this.#pressedDown, { capture: true });
    container.addEventListener('click', this.#clicked);
  }

  show(picture: Picture): Promise<void> {
    this.#shown = picture;
    this.#work = this.#work.then(() => this.#draw(picture));
    return this.#work;
  }

  fit(): void {
    void this.#work.then(() => this.#fitNow());
  }

  #fitNow(): void {
    const bounds = boundsOf(
      [...this.#stage.nodeViews].map(([id, { position }]) => ({
        ...position,
        width: this.#blocks.face(id)?.width ?? 0,
        height: this.#blocks.face(id)?.height ?? 0,
      })),
    );
    const { clientWidth, clientHeight } = this.#container;
    const { x, y, scale } = viewportFor(bounds, clientWidth, clientHeight);
    void this.#stage.area.zoom(scale).then(() => this.#stage.area.translate(x, y));
  }

  zoomBy(factor: number): void {
    const { x, y, k } = this.#stage.area.transform;
    const { clientWidth, clientHeight } = this.#container;
    const delta = scaleWithin(k * factor, k) / k - 1;
    void this.#stage.area.zoom(
      k * (1 + delta),
      (x - clientWidth / 2) * delta,
      (y - clientHeight / 2) * delta,
    );
  }

  reveal(node: string): void {
    void this.#work.then(() => this.#revealNow(node));
  }

  #revealNow(node: string): void {
    const view = this.#stage.nodeViews.get(node);
    const block = this.#blocks.element(node);
    if (view === undefined || block === undefined) return;
    const frame = this.#container.getBoundingClientRect();
    const seen = block.getBoundingClientRect();
    const isInside =
      seen.left > frame.left &&
      seen.right < frame.right &&
      seen.top > frame.top &&
      seen.bottom < frame.bottom;
    if (!isInside) {
      const { k } = this.#stage.area.transform;
      void this.#stage.area.translate(
        frame.width / 2 - (view.position.x + block.offsetWidth / 2) * k,
        frame.height / 2 - (view.position.y + block.offsetHeight / 2) * k,
      );
    }
    block.focus({ preventScroll: true });
  }

  pointAt(clientX: number, clientY: number): Point {
    const { left, top } = this.#container.getBoundingClientRect();
    const { x, y, k } = this.#stage.area.transform;
    return [(clientX - left - x) / k, (clientY - top - y) / k];
  }

  screenAt([x, y]: Point): Point {
    const { left, top } = this.#container.getBoundingClientRect();
    const { x: left0, y: top0, k } = this.#stage.area.transform;
    return [left + left0 + x * k, top + top0 + y * k];
  }

  blockAt(clientX: number, clientY: number): string | undefined {
    const [x, y] = this.pointAt(clientX, clientY);
    return [...this.#stage.nodeViews].find(([id, { position }]) => {
      const { width = 0, height = 0 } = this.#blocks.face(id) ?? {};
      const [dx, dy] = [x - position.x, y - position.y];
      return dx >= 0 && dy >= 0 && dx <= width && dy <= height;
    })?.[0];
  }

  connectionAt(): Ends | undefined {
    return undefined;
  }

  markDrop(): void {}

  rename(node: string): void {
    void this.#blocks.element(node)?.rename();
  }

  dropConnection(): boolean {
    const wasPicked = this.#picked !== undefined;
    this.#connections.drop();
    this.#pickChanged(undefined);
    return wasPicked;
  }

  destroy(): void {
    this.#container.removeEventListener('pointerdown', this.#pressedDown, { capture: true });
    this.#container.removeEventListener('click', this.#clicked);
    this.#stage.destroy();
  }

  async #draw(picture: Picture): Promise<void> {
    if (picture !== this.#shown) return;
    await this.#wires.prune(picture);
    const { nodes, layout } = picture.flow;
    for (const { id } of this.#editor.getNodes()) {
      if (Object.hasOwn(nodes, id)) continue;
      this.#blocks.unmount(id);
      await this.#editor.removeNode(id);
    }
    for (const id of Object.keys(nodes)) {
      if (this.#editor.getNode(id) === undefined) await this.#add(id);
      const [x, y] = layout?.[id] ?? [0, 0];
      const now = this.#stage.nodeViews.get(id)?.position;
      const isThere = now?.x === x && now.y === y;
      if (!isThere && !this.#drag?.starts.has(id)) await this.#stage.translate(id, { x, y });
    }
    await this.#blocks.update(picture);
    await this.#wires.update(picture);
  }

  async #add(id: string): Promise<void> {
    const node = new ClassicPreset.Node(id);
    node.id = id;
    await this.#editor.addNode(node);
  }

  #heard(signal: Signal): Signal | undefined {
    switch (signal.type) {
      case 'render':
        return this.#render(signal);
      case 'connectioncreated':
        this.#sendBack(signal.data.id);
        return signal;
      case 'zoom':
        return this.#zooming(signal);
      case 'translated':
      case 'zoomed':
        this.#viewportMoved();
        return signal;
      default:
        return this.#heardOfDrag(signal);
    }
  }

  #heardOfDrag(signal: Signal): Signal {
    if (signal.type === 'nodepicked') this.#grabbed(signal.data.id);
    if (signal.type === 'nodetranslate' && signal.data.id === this.#drag?.lead) {
      const [x, y] = snap([signal.data.position.x, signal.data.position.y]);
      return { ...signal, data: { ...signal.data, position: { x, y } } };
    }
    if (signal.type === 'nodetranslated') {
      if (this.#drag?.lead === signal.data.id) followLead(this.#stage, this.#drag);
      this.#wires.draw(signal.data.id);
    }
    if (signal.type === 'nodedragged') this.#dropped(signal.data.id);
    return signal;
  }

  #render(signal: Extract<Signal, { type: 'render' }>): Signal {
    const { data } = signal;
    if (data.type === 'node') this.#blocks.mount(data.payload.id, data.element);
    if (data.type === 'connection' && data.payload.isPseudo) {
      const { source, sourceOutput, target } = data.payload;
      const from = source === '' ? { nodeId: target } : { nodeId: source, socket: sourceOutput };
      this.#wires.drawLoose(data.element, from, data.end ?? data.start ?? this.#stage.area.pointer);
    }
    return signal;
  }

  /** Connections lie under the blocks. */
  #sendBack(id: string): void {
    const { content } = this.#stage.area;
    const element = this.#stage.connectionViews.get(id)?.element;
    if (element) void content.reorder(element, content.holder.firstChild);
  }

  #zooming(signal: Extract<Signal, { type: 'zoom' }>): Signal | undefined {
    const { source, zoom } = signal.data;
    if (source === 'dblclick') return undefined;
    if (source === undefined) return signal;
    const within = scaleWithin(zoom, this.#stage.area.transform.k);
    return { ...signal, data: { ...signal.data, zoom: within } };
  }

  #viewportMoved(): void {
    const { x, y, k } = this.#stage.area.transform;
    this.#listener.moved({ x, y, scale: k });
  }

  #grabbed(id: string): void {
    const selection = this.#shown?.selection ?? [];
    if (this.#press.adds) {
      const others = selection.filter((other) => other !== id);
      const nodes = others.length === selection.length ? [...selection, id] : others;
      this.#listener.told({ kind: 'select', nodes });
    } else if (!selection.includes(id)) {
      this.#listener.told({ kind: 'select', nodes: [id] });
    }
    this.#drag = beginDrag(this.#stage, id, this.#shown?.selection ?? []);
  }

  #dropped(id: string): void {
    const places = this.#drag && endDrag(this.#stage, this.#drag);
    this.#drag = undefined;
    if (places !== undefined) this.#listener.told({ kind: 'move', places });
    else if (!this.#press.adds) this.#listener.told({ kind: 'select', nodes: [id] });
  }

  /** The keyboard's way to draw a connection: press one socket, then another. */
  #pressed(socket: PickedSocket): void {
    const first = this.#picked;
    if (first === undefined) {
      this.#pickChanged(socket);
      this.#listener.told({ kind: 'say', message: 'begun' });
      return;
    }
    this.#pickChanged(undefined);
    const joint = joinSockets(first, socket);
    this.#listener.told(
      'ends' in joint
        ? { kind: 'connect', ends: joint.ends }
        : { kind: 'say', message: joint.refusal, tone: 'refusal' },
    );
  }

  /** Rete keeps the pressed socket from taking the focus, and Escape must reach the stage. */
  #picksByPointer(picked: PickedSocket | undefined): void {
    if (picked !== undefined) this.#container.focus({ preventScroll: true });
    this.#pickChanged(picked);
  }

  #pickChanged(picked: PickedSocket | undefined): void {
    this.#picked = picked;
    this.#blocks.markTargets(picked);
  }

  readonly #pressedDown = (event: PointerEvent): void => {
    const adds = event.shiftKey || event.ctrlKey || event.metaKey;
    this.#press = { x: event.clientX, y: event.clientY, adds };
  };

  readonly #clicked = (event: MouseEvent): void => {
    const isStage = !event
      .composedPath()
      .some((target) => target instanceof Element && target.matches('offhook-block, .wire'));
    const far = Math.hypot(event.clientX - this.#press.x, event.clientY - this.#press.y);
    if (isStage && far < 4) this.#listener.told({ kind: 'select', nodes: [] });
  };
}
