import type { Point } from '@offhook/flow';
import { NodeEditor } from 'rete';
import { AreaPlugin } from 'rete-area-plugin';
import { ConnectionPlugin } from 'rete-connection-plugin';
import type { Ends } from '../intent.ts';
import { BitmapLayer } from './bitmap/bitmap-layer.ts';
import { InkProbe } from './bitmap/ink-probe.ts';
import type { Minimap } from './bitmap/minimap.ts';
import { tellScene } from './bitmap/tell-scene.ts';
import type { CanvasListener, CanvasView, Picture, Rectangle, Viewport } from './canvas-view.ts';
import { blocksWithin } from './scene/geometry.ts';
import { Scene } from './scene/scene.ts';
import type { Scheme, Stage } from './scheme.ts';
import { Camera } from './window/camera.ts';
import { Gestures } from './window/gestures.ts';
import { Joining } from './window/joining.ts';
import { Lookout } from './window/lookout.ts';
import { NearWires } from './window/near-wires.ts';
import { openMinimap } from './window/open-minimap.ts';
import { StageBlocks } from './window/stage-blocks.ts';
import { StageFocus } from './window/stage-focus.ts';
import { StageKeys } from './window/stage-keys.ts';
import { StageRemarks } from './window/stage-remarks.ts';
import { StageWindow } from './window/stage-window.ts';

type Signal = Parameters<Parameters<Stage['addPipe']>[0]>[0];

/**
 * Draws flows: a bitmap of all of it, and Rete as a window on the blocks near what is seen. Rete
 * knows nothing but places, sockets and the connection that is being made.
 */
export class ReteCanvas implements CanvasView {
  readonly #container: HTMLElement;
  readonly #listener: CanvasListener;
  readonly #editor = new NodeEditor<Scheme>();
  readonly #stage: Stage;
  readonly #connections = new ConnectionPlugin<Scheme>();
  readonly #scene = new Scene();
  readonly #bitmap: BitmapLayer;
  readonly #ink: InkProbe;
  readonly #camera: Camera;
  readonly #blocks: StageBlocks;
  readonly #window: StageWindow;
  readonly #wires: NearWires;
  readonly #remarks: StageRemarks;
  readonly #gestures: Gestures;
  readonly #focus: StageFocus;
  readonly #lookout: Lookout;
  readonly #joining: Joining;
  readonly #keys: StageKeys;
  readonly #sized = new ResizeObserver(() => this.#resized());
  #shown: Picture | undefined;
  #map: Minimap | undefined;
  #frame = 0;

  constructor(container: HTMLElement, listener: CanvasListener) {
    this.#container = container;
    this.#listener = listener;
    this.#stage = new AreaPlugin(container);
    // Rete hides what overflows, which a focused block can still scroll into view.
    container.style.overflow = 'clip';
    this.#camera = new Camera(this.#stage, container, {
      moved: () => this.#viewportMoved(),
      rested: () => this.#schedule(),
    });
    this.#bitmap = this.#openBitmap();
    this.#ink = new InkProbe(container, () => this.#inked());
    this.#blocks = new StageBlocks(this.#stage, this.#scene, (socket) =>
      this.#joining.press(socket),
    );
    this.#joining = this.#openJoining();
    this.#window = new StageWindow(
      this.#editor,
      this.#stage,
      this.#scene,
      this.#blocks,
      this.#camera,
    );
    this.#wires = new NearWires(this.#scene, this.#stage.area.content.holder);
    this.#remarks = new StageRemarks(this.#scene, this.#stage.area.content.holder, listener.told);
    this.#gestures = this.#openGestures();
    this.#focus = new StageFocus(container, this.#blocks, this.#window);
    this.#lookout = new Lookout({
      scene: this.#scene,
      camera: this.#camera,
      window: this.#window,
      blocks: this.#blocks,
      focus: this.#focus,
    });
    this.#keys = this.#openKeys();
    this.#openRete();
    this.#inked();
    this.#sized.observe(container);
    this.#resized();
  }

  show(picture: Picture): Promise<void> {
    const last = this.#shown;
    this.#shown = picture;
    const change = this.#scene.update(picture);
    this.#wires.show(picture);
    const stamp = tellScene(this.#bitmap, this.#scene, { change, picture, last });
    if (stamp !== undefined) this.#wires.coolAt(stamp);
    if (change !== 'nothing') this.#map?.ask();
    this.#window.show(picture);
    this.#remarks.show(picture);
    this.#focus.show(picture);
    this.#wires.draw();
    this.#schedule();
    return this.#window.settled.then(() => undefined);
  }

  painted(): Promise<void> {
    return this.#bitmap.painted();
  }

  fit(nodes?: readonly string[], covered?: Rectangle): void {
    this.#lookout.fit(nodes, covered);
  }

  look(from: Viewport): void {
    this.#camera.set(from);
  }

  zoomBy(factor: number): void {
    this.#camera.zoomBy(factor);
  }

  reveal(node: string): void {
    this.#lookout.reveal(node);
  }

  pointAt(clientX: number, clientY: number): Point {
    return this.#camera.pointAt(clientX, clientY);
  }

  screenAt(point: Point): Point {
    return this.#camera.screenAt(point);
  }

  blockAt(clientX: number, clientY: number): string | undefined {
    const [x, y] = this.pointAt(clientX, clientY);
    const found = blocksWithin(this.#scene.geometry, { x, y, width: 0.01, height: 0.01 });
    return this.#scene.ids[found.at(-1) ?? -1];
  }

  connectionAt(clientX: number, clientY: number): Ends | undefined {
    const { scale } = this.#camera.view;
    return this.#wires.connectionAt(this.pointAt(clientX, clientY), scale);
  }

  markDrop(ends: Ends | undefined): void {
    this.#wires.target(ends);
  }

  rename(node: string): void {
    this.#lookout.rename(node);
  }

  showMap(place: HTMLElement | undefined): void {
    this.#map?.destroy();
    const [scene, camera, bitmap] = [this.#scene, this.#camera, this.#bitmap];
    this.#map = place && openMinimap(place, { scene, camera, bitmap });
  }

  typed(event: KeyboardEvent): boolean {
    return this.#keys.typed(event);
  }

  dropConnection(): boolean {
    const wasDragging = this.#gestures.cancel();
    const wasPicked = this.#joining.picked !== undefined;
    // Forgotten first: what is dropped by a key is not offered to the stage.
    this.#joining.pick(undefined);
    this.#connections.drop();
    return wasPicked || wasDragging;
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#sized.disconnect();
    this.#map?.destroy();
    const parts = [this.#gestures, this.#focus, this.#camera, this.#bitmap, this.#ink, this.#stage];
    for (const part of parts) part.destroy();
    // Rete leaves it there, and a block that it was about to mount would stay in it as a ghost.
    this.#stage.area.content.holder.remove();
  }

  #openRete(): void {
    this.#editor.use(this.#stage);
    this.#stage.use(this.#connections);
    this.#stage.area.setZoomHandler(null);
    this.#stage.area.setDragHandler(null);
    this.#stage.addPipe((signal) => this.#heard(signal));
    this.#connections.addPreset(() => this.#joining.flow());
  }

  #openBitmap(): BitmapLayer {
    return new BitmapLayer(this.#container, {
      view: () => this.#camera.view,
      schedule: () => this.#schedule(),
      shown: (stamp) => this.#wires.shown(stamp),
      mapped: (answer) => this.#map?.show(answer),
    });
  }

  #openJoining(): Joining {
    return new Joining({
      scene: this.#scene,
      container: this.#container,
      told: this.#listener.told,
      pointer: () => this.#stage.area.pointer,
      changed: (picked) => this.#blocks.markTargets(picked),
    });
  }

  #openGestures(): Gestures {
    return new Gestures({
      scene: this.#scene,
      wires: this.#wires,
      window: this.#window,
      bitmap: this.#bitmap,
      remarks: this.#remarks,
      camera: this.#camera,
      container: this.#container,
      picture: () => this.#shown,
      told: this.#listener.told,
      pointAt: (x, y) => this.pointAt(x, y),
      blockAt: (x, y) => this.blockAt(x, y),
      approach: (node) => this.#lookout.approach(node),
    });
  }

  #openKeys(): StageKeys {
    return new StageKeys({
      scene: this.#scene,
      picture: () => this.#shown,
      told: this.#listener.told,
      focused: () => this.#focus.focused,
      focus: (node) => {
        this.#lookout.approach(node);
        this.#lookout.reveal(node);
      },
      picked: () => this.#joining.picked,
      pick: (socket) => this.#joining.pick(socket),
      join: (first, second) => this.#joining.end(first, second),
    });
  }

  #schedule(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#bitmap.frame(this.#camera.isZooming);
      // What is seen goes on the screen before any block is made.
      if (this.#bitmap.isPainted) this.#cull();
    });
  }

  #cull(): void {
    if (this.#window.cull()) this.#schedule();
    if (!this.#camera.isMoving) {
      this.#wires.nameNear((id) => this.#blocks.element(id) !== undefined);
    }
  }

  #viewportMoved(): void {
    this.#bitmap.follow();
    this.#map?.follow();
    this.#listener.moved(this.#camera.view);
    this.#schedule();
  }

  #resized(): void {
    this.#camera.measure();
    this.#bitmap.resize(this.#camera.width, this.#camera.height);
    this.#schedule();
  }

  #inked(): void {
    this.#bitmap.tell({ kind: 'ink', ink: this.#ink.read() });
    this.#map?.ask();
  }

  #heard(signal: Signal): Signal | undefined {
    if (signal.type !== 'render') return signal;
    const { data } = signal;
    if (data.type === 'node') this.#blocks.mount(data.payload.id, data.element);
    if (data.type === 'connection' && data.payload.isPseudo) {
      const { source, sourceOutput, target } = data.payload;
      const from = source === '' ? { nodeId: target } : { nodeId: source, socket: sourceOutput };
      const { x, y } = data.end ?? data.start ?? this.#stage.area.pointer;
      this.#wires.drawLoose(data.element, from, [x, y]);
    }
    return signal;
  }
}
