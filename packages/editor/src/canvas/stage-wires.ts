import { connectionsOf, manifestFor, type Point } from '@offhook/flow';
import type { NodeEditor } from 'rete';
import type { Ends, Intent } from '../intent.ts';
import { blockName, socketName } from '../words/flow-words.ts';
import type { Picture } from './canvas-view.ts';
import { type Curve, curve } from './curve.ts';
import { type SocketPlace, toneOf } from './outline.ts';
import type { Scheme, Stage } from './scheme.ts';
import type { StageBlocks } from './stage-blocks.ts';
import { drawLooseWire, drawWire, wireId } from './wire.ts';

const plus = ({ x, y }: { x: number; y: number }, [dx, dy]: Point): Point => [x + dx, y + dy];

/** The connections on the stage, drawn from the blocks' places. */
export class StageWires {
  readonly #editor: NodeEditor<Scheme>;
  readonly #stage: Stage;
  readonly #blocks: StageBlocks;
  readonly #told: (intent: Intent) => void;
  /** What was drawn last, so that it is not drawn again. */
  readonly #drawn = new WeakMap<HTMLElement, string>();
  #picture: Picture | undefined;

  constructor(
    editor: NodeEditor<Scheme>,
    stage: Stage,
    blocks: StageBlocks,
    told: (intent: Intent) => void,
  ) {
    this.#editor = editor;
    this.#stage = stage;
    this.#blocks = blocks;
    this.#told = told;
  }

  /** Removes the connections that the flow no longer has. */
  async prune({ flow }: Picture): Promise<void> {
    const wanted = new Set(connectionsOf(flow).map(wireId));
    for (const { id } of this.#editor.getConnections()) {
      if (!wanted.has(id)) await this.#editor.removeConnection(id);
    }
  }

  /** Adds the connections that are missing, and draws all. */
  async update(picture: Picture): Promise<void> {
    this.#picture = picture;
    for (const ends of connectionsOf(picture.flow)) {
      const id = wireId(ends);
      const isDangling = !Object.hasOwn(picture.flow.nodes, ends.to);
      if (isDangling || this.#editor.getConnection(id) !== undefined) continue;
      await this.#editor.addConnection({
        id,
        source: ends.from,
        sourceOutput: ends.socket,
        target: ends.to,
        targetInput: 'input',
      });
    }
    this.draw();
  }

  /** Draws the connections of one node, or all. */
  draw(node?: string): void {
    for (const { id, source, sourceOutput, target } of this.#editor.getConnections()) {
      if (node !== undefined && source !== node && target !== node) continue;
      const view = this.#stage.connectionViews.get(id);
      const ends = { from: source, socket: sourceOutput, to: target };
      if (view !== undefined) this.#drawOne(view.element, ends);
    }
  }

  /** Draws the connection that follows the pointer from a socket. */
  drawLoose(
    element: HTMLElement,
    from: { nodeId: string; socket?: string },
    pointer: { x: number; y: number },
  ): void {
    const place = this.#stage.nodeViews.get(from.nodeId)?.position;
    const face = this.#blocks.face(from.nodeId);
    if (place === undefined || face === undefined) return drawLooseWire(element, undefined);
    const end: Point = [pointer.x, pointer.y];
    if (from.socket === undefined) {
      return drawLooseWire(element, curve(end, 'right', plus(place, face.input ?? [0, 0])));
    }
    const socket = face.sockets.find(({ name }) => name === from.socket);
    drawLooseWire(element, socket && curve(plus(place, socket.at), socket.side, end));
  }

  #drawOne(element: HTMLElement, ends: Ends): void {
    const way = this.#wayOf(ends);
    const picture = this.#picture;
    if (way === undefined || picture === undefined) return;
    const { words, flow, manifests, selectedConnection } = picture;
    const id = wireId(ends);
    const isSelected = selectedConnection !== undefined && wireId(selectedConnection) === id;
    const [from, to] = [ends.from, ends.to].map((id) => blockName(flow, id, manifests, words));
    const socket = socketName(ends.socket, words, manifestFor(manifests, flow.nodes[ends.from]));
    const label = words.stage.connection(socket, from ?? '', to ?? '');
    const drawn = `${way.path} ${label} ${isSelected}`;
    if (this.#drawn.get(element) === drawn) return;
    this.#drawn.set(element, drawn);
    drawWire(element, {
      curve: way,
      label,
      hint: words.stage.doubleClick,
      selected: isSelected,
      tone: toneOf(ends.socket),
      clicked: () => this.#told({ kind: 'select-connection', ends }),
      doubleClicked: () => this.#told({ kind: 'disconnect', ends }),
    });
  }

  #wayOf({ from, socket, to }: Ends): Curve | undefined {
    const [start, end] = [this.#stage.nodeViews.get(from), this.#stage.nodeViews.get(to)];
    const [source, target] = [this.#blocks.face(from), this.#blocks.face(to)];
    if (!start || !end || !source || !target) return undefined;
    const out = source.sockets.find(({ name }) => name === socket) ?? strayFrom(source);
    return curve(
      plus(start.position, out.at),
      out.side,
      plus(end.position, target.input ?? [0, 0]),
    );
  }
}

/** Where a connection leaves whose socket the action does not have. */
const strayFrom = ({
  width,
  height,
}: {
  width: number;
  height: number;
}): Omit<SocketPlace, 'name' | 'tone'> => ({
  side: 'right',
  at: [width, height / 2],
});
