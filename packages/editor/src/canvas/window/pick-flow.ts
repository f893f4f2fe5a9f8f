import type { SocketData } from 'rete-connection-plugin';
import { type Context, Flow, type PickParams } from 'rete-connection-plugin';
import type { Intent } from '../../intent.ts';
import { joinSockets, type PickedSocket } from '../join-sockets.ts';
import type { Scheme } from '../scheme.ts';

/** What hears of the socket at which a connection begins. */
export interface PickListener {
  readonly changed: (picked: PickedSocket | undefined) => void;
  /** The connection was let go where no socket is. */
  readonly dropped: (picked: PickedSocket) => void;
}

/**
 * How a connection is drawn by pointer: click an output and then an input, or drag from one to the other.
 * It only tells what is wanted; the document decides, and the canvas draws what the document says.
 */
export class PickFlow extends Flow<Scheme, unknown[]> {
  readonly #told: (intent: Intent) => void;
  readonly #listener: PickListener;
  #first: SocketData | undefined;

  constructor(told: (intent: Intent) => void, listener: PickListener) {
    super();
    this.#told = told;
    this.#listener = listener;
  }

  override async pick({ socket, event }: PickParams): Promise<void> {
    const first = this.#first;
    if (first === undefined) {
      if (event === 'down') this.#set(socket);
      return;
    }
    const isSame = first.nodeId === socket.nodeId && first.key === socket.key;
    if (isSame && event === 'up') return;
    this.#set(undefined);
    if (isSame) return;
    const joint = joinSockets(first, socket);
    this.#told(
      'ends' in joint
        ? { kind: 'connect', ends: joint.ends }
        : { kind: 'say', message: joint.refusal, tone: 'refusal' },
    );
  }

  override getPickedSocket(): SocketData | undefined {
    return this.#first;
  }

  override drop(_context: Context<Scheme, unknown[]>): void {
    const first = this.#first;
    if (first !== undefined) this.#listener.dropped(first);
    this.#set(undefined);
  }

  #set(socket: SocketData | undefined): void {
    this.#first = socket;
    this.#listener.changed(socket);
  }
}
