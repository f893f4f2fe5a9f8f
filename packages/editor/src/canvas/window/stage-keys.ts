import type { Point } from '@offhook/flow';
import type { Intent } from '../../intent.ts';
import { blockName } from '../../words/flow-words.ts';
import type { Picture } from '../canvas-view.ts';
import type { PickedSocket } from '../join-sockets.ts';
import { grid } from '../outline.ts';
import { at, outlineAt } from '../scene/geometry.ts';
import type { Scene } from '../scene/scene.ts';
import { socketTitle } from '../socket-title.ts';
import { directions, nearestTowards } from './nearest.ts';

/** What keys act on. */
export interface KeyStage {
  readonly scene: Scene;
  readonly picture: () => Picture | undefined;
  readonly told: (intent: Intent) => void;
  /** The block that has the focus. */
  readonly focused: () => string | undefined;
  readonly focus: (node: string) => void;
  /** The socket from which a connection is being made. */
  readonly picked: () => PickedSocket | undefined;
  readonly pick: (socket: PickedSocket) => void;
  readonly join: (first: PickedSocket, second: PickedSocket) => void;
}

const isOnControl = (event: KeyboardEvent): boolean =>
  event
    .composedPath()
    .some(
      (target) => target instanceof Element && target.matches('input, textarea, select, button'),
    );

/** What keys do on the stage: the focus goes from block to block, blocks move, connections are made. */
export class StageKeys {
  readonly #stage: KeyStage;

  constructor(stage: KeyStage) {
    this.#stage = stage;
  }

  /** True where the key was the stage's. */
  typed(event: KeyboardEvent): boolean {
    const picture = this.#stage.picture();
    if (picture === undefined || event.ctrlKey || event.metaKey) return false;
    const towards = Object.hasOwn(directions, event.key) ? directions[event.key] : undefined;
    if (towards !== undefined && event.altKey) return this.#move(towards, event.shiftKey, picture);
    if (towards !== undefined) return this.#go(towards, event.shiftKey, picture);
    const focused = this.#stage.focused();
    if (event.altKey || focused === undefined || isOnControl(event)) return false;
    if (event.key.toLowerCase() === 'c') return this.#connect(focused, picture);
    return event.key === 'Enter' && this.#end(focused);
  }

  #move([dx, dy]: Point, isFar: boolean, { selection, flow }: Picture): boolean {
    const focused = this.#stage.focused();
    const nodes = selection.length > 0 ? selection : focused === undefined ? [] : [focused];
    if (nodes.length === 0) return false;
    const step = grid * (isFar ? 4 : 1);
    const places = nodes.map((id) => {
      const [x, y] = flow.layout?.[id] ?? [0, 0];
      return [id, [x + dx * step, y + dy * step] as const] as const;
    });
    this.#stage.told({ kind: 'move', places: Object.fromEntries(places), by: 'keys' });
    const [id = '', [x, y] = [0, 0]] = places[0] ?? [];
    this.#announce(({ words }) => words.canvas.at(this.#name(id), x, y));
    return true;
  }

  #go(towards: Point, adds: boolean, { selection, flow }: Picture): boolean {
    const { scene, told, focus } = this.#stage;
    const focused = this.#stage.focused();
    const from = scene.numberOf(focused ?? selection[0] ?? '');
    const next =
      focused === undefined && selection.length === 0
        ? firstOf(flow)
        : scene.ids[(from !== undefined ? nearestTowards(scene.geometry, from, towards) : 0) ?? -1];
    if (next === undefined) {
      this.#announce(({ words }) => words.canvas.nothingThere);
      return true;
    }
    const isConnecting = this.#stage.picked() !== undefined;
    const nodes = adds ? [...new Set([...selection, next])] : [next];
    if (!isConnecting) told({ kind: 'select', nodes });
    focus(next);
    return true;
  }

  /** Begins a connection at the block's first output, or at its next one. */
  #connect(focused: string, { flow, manifests, words }: Picture): boolean {
    const { scene } = this.#stage;
    const number = scene.numberOf(focused) ?? -1;
    const sockets = outlineAt(scene.geometry, number)?.sockets ?? [];
    const picked = this.#stage.picked();
    const taken = at(scene.geometry.taken, number);
    const last = sockets.findIndex(({ name }) => picked?.nodeId === focused && picked.key === name);
    const free = sockets.findIndex((_, index) => (taken & (1 << index)) === 0);
    const socket = sockets[last >= 0 ? (last + 1) % sockets.length : Math.max(0, free)];
    if (socket === undefined) {
      this.#announce(() => words.canvas.noOutput(this.#name(focused)));
      return true;
    }
    this.#stage.pick({ nodeId: focused, side: 'output', key: socket.name });
    const title = socketTitle(socket.name, flow.nodes[focused], manifests, words);
    this.#announce(() => words.canvas.connecting(title, this.#name(focused)));
    return true;
  }

  /** Ends a connection at the focused block. */
  #end(focused: string): boolean {
    const picked = this.#stage.picked();
    if (picked === undefined) return false;
    this.#stage.join(picked, { nodeId: focused, side: 'input', key: 'input' });
    const picture = this.#stage.picture();
    if (picture !== undefined && picked.nodeId !== focused) {
      const { words, flow, manifests } = picture;
      const socket = socketTitle(picked.key, flow.nodes[picked.nodeId], manifests, words);
      const [from, to] = [this.#name(picked.nodeId), this.#name(focused)];
      this.#announce(() => words.stage.connection(socket, from, to));
    }
    return true;
  }

  #name(id: string): string {
    const picture = this.#stage.picture();
    return picture === undefined
      ? id
      : blockName(picture.flow, id, picture.manifests, picture.words);
  }

  #announce(say: (picture: Picture) => string): void {
    const picture = this.#stage.picture();
    if (picture !== undefined) this.#stage.told({ kind: 'announce', message: say(picture) });
  }
}

/** Where the keyboard enters a flow: Start, else the first block. */
export const firstOf = ({ nodes }: Picture['flow']): string | undefined =>
  Object.keys(nodes).find((id) => nodes[id]?.kind === 'start') ?? Object.keys(nodes)[0];
