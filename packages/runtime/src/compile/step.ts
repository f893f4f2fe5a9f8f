import type { AnyStreamAction, Leave, RunFailure, Sockets } from '@offhook/contract';
import type { Bind } from './bind.ts';
import type { Ports } from './lent-ports.ts';

/** What happens when a run reaches a step. */
export type StepKind = 'action' | 'island' | 'control' | 'pass' | 'end' | 'broken';

const bindNothing: Bind = () => ({});
const leaveNothing: Leave = (output) => ({ socket: 'done', output });

/** Branches that part at one socket and can come together at a Join. */
export interface Region {
  readonly join: Step;
  readonly targets: readonly Step[];
  /** Those of them that come together before. */
  readonly inner: readonly Region[];
}

/** One node of a compiled flow. Written by the compiler only. */
export class Step {
  readonly node: string;
  /** The id of the block's action, or a control block's kind; empty for Start and End. */
  readonly action: string;
  kind: StepKind = 'broken';
  run: (input: object, lent: object) => unknown = () => undefined;
  bind: Bind = bindNothing;
  leave: Leave = leaveNothing;
  ports: Ports = {};
  sockets: Sockets | null = null;
  /** Where the node's results are kept; -1 where nobody refers to them. */
  slot = -1;
  /** The socket that most runs leave by, and the one step behind it. */
  main = 'done';
  next: Step | null = null;
  /** The other socket of families with two, and the one step behind it. */
  side = 'failure';
  other: Step | null = null;
  /** The socket by which a failure leaves; empty where none can. */
  failing = '';
  /** What follows every other socket, and those with more than one connection. */
  forks: Map<string, readonly Step[]> | null = null;
  /** What comes together again of the branches that part at a socket. */
  regions: Map<string, readonly Region[]> | null = null;
  /** Why a broken step cannot run. */
  failure: RunFailure | null = null;
  /** The stream action of an island. */
  stream: AnyStreamAction | null = null;

  constructor(node: string, action = '') {
    this.node = node;
    this.action = action;
  }

  /** Whether a socket is connected. */
  leads(socket: string): boolean {
    if (socket === this.main && this.next !== null) return true;
    return (socket === this.side && this.other !== null) || this.forks?.has(socket) === true;
  }
}
