import type { Point } from '@offhook/flow';
import type { Ends, SocketEnd } from '../intent.ts';

/** Where a block is to be placed, and what it is to be connected with. */
export interface Spot {
  /** The middle of the block on the stage; found by what it follows where it is absent. */
  readonly at?: Point | undefined;
  /** The way out that it is to follow; what followed there follows it. */
  readonly after?: { readonly node: string; readonly socket: string } | undefined;
  /** The connection that it is put into. */
  readonly into?: Ends | undefined;
  /** The socket to which a connection is drawn, beside those that are there. */
  readonly to?: SocketEnd | undefined;
}
