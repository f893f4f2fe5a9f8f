import type { Point } from '@offhook/flow';
import type { Intent } from '../../intent.ts';
import { joinSockets, type PickedSocket } from '../join-sockets.ts';
import { blocksWithin } from '../scene/geometry.ts';
import type { Scene } from '../scene/scene.ts';
import { PickFlow } from './pick-flow.ts';

/** What the making of a connection acts on. */
export interface JoiningStage {
  readonly scene: Scene;
  readonly container: HTMLElement;
  readonly told: (intent: Intent) => void;
  /** Where the pointer is on the stage. */
  readonly pointer: () => { readonly x: number; readonly y: number };
  /** Hears which socket a connection begins at. */
  readonly changed: (picked: PickedSocket | undefined) => void;
}

/** How two sockets become a connection, by pointer or by keys. */
export class Joining {
  readonly #stage: JoiningStage;
  #picked: PickedSocket | undefined;

  constructor(stage: JoiningStage) {
    this.#stage = stage;
  }

  /** The socket at which a connection begins. */
  get picked(): PickedSocket | undefined {
    return this.#picked;
  }

  /** What Rete asks when a pointer picks sockets. */
  flow(): PickFlow {
    return new PickFlow(this.#stage.told, {
      changed: (picked) => this.#picksByPointer(picked),
      dropped: (picked) => this.#dropped(picked),
    });
  }

  pick(picked: PickedSocket | undefined): void {
    this.#picked = picked;
    this.#stage.changed(picked);
  }

  /** The keyboard's way to draw a connection: press one socket, then another. */
  press(socket: PickedSocket): void {
    const first = this.#picked;
    if (first !== undefined) return this.end(first, socket);
    this.pick(socket);
    this.#stage.told({ kind: 'say', message: 'begun' });
  }

  /** Says what connection two sockets make, or why they make none. */
  end(first: PickedSocket, second: PickedSocket): void {
    this.pick(undefined);
    const joint = joinSockets(first, second);
    this.#stage.told(
      'ends' in joint
        ? { kind: 'connect', ends: joint.ends }
        : { kind: 'say', message: joint.refusal, tone: 'refusal' },
    );
  }

  /** A connection was let go: on a block it ends at its input, on the stage it is offered there. */
  #dropped(picked: PickedSocket): void {
    if (this.#picked === undefined) return;
    const { scene, told, pointer } = this.#stage;
    const { x, y } = pointer();
    const [under] = blocksWithin(scene.geometry, { x, y, width: 0.01, height: 0.01 });
    const onto = under === undefined ? undefined : scene.ids[under];
    if (onto === undefined) {
      const { nodeId: node, side, key: socket } = picked;
      const at: Point = [x, y];
      told({ kind: 'drop-on-stage', socket: { node, side, socket }, at });
      return;
    }
    const hasInput = scene.sprite(onto)?.outline.input !== undefined;
    if (picked.side === 'output' && onto !== picked.nodeId && hasInput) {
      this.end(picked, { nodeId: onto, side: 'input', key: 'input' });
    }
  }

  /** Rete keeps the pressed socket from taking the focus, and Escape must reach the stage. */
  #picksByPointer(picked: PickedSocket | undefined): void {
    if (picked !== undefined) this.#stage.container.focus({ preventScroll: true });
    this.pick(picked);
  }
}
