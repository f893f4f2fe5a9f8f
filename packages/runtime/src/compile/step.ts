import type { AnyStreamAction, Leave, RunFailure, Signal, Sockets } from '@offhook/contract';
import type { Bind } from './bind.ts';
import type { Ports } from './lent-ports.ts';
import { Failed, type Slots } from './read.ts';

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

/** A member of a node's output that somebody refers to. */
export interface Member {
  readonly name: string;
  /** Where it is kept. */
  readonly slot: number;
}

/** How an answer leaves by this socket, once what is read of it is kept. */
export const passing = (socket: string): Signal => Object.freeze({ socket, output: kept });

const noMembers: readonly Member[] = [];
const nothing: object = Object.freeze({});

/** Stands for an output of which the slots have all that anyone reads. */
export const kept = Symbol('kept');

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
  /** Where all that the node left with is kept; -1 where nobody refers to it as a whole. */
  slot = -1;
  /** What of its output is kept by itself. */
  members: readonly Member[] = noMembers;
  /** How it leaves once its members are kept; null where the socket depends on the answer. */
  passed: Signal | null = null;
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

  /** How an answer leaves where nobody observes: only what others refer to is taken from it, into the branch's slots. */
  pass(slots: Slots, answer: unknown): Signal {
    if (this.passed === null || this.slot >= 0) return this.leave(answer);
    if (this.members.length > 0) this.keepMembers(slots, answer);
    return this.passed;
  }

  /** Keeps what others refer to of what the node leaves with. */
  keep(slots: Slots, { socket, output }: Signal): void {
    const failed = socket === this.failing;
    if (this.slot >= 0) slots[this.slot] = failed ? new Failed(output) : output;
    if (this.members.length > 0) this.keepMembers(slots, failed ? undefined : output);
  }

  private keepMembers(slots: Slots, output: unknown): void {
    const isRecord = typeof output === 'object' && output !== null;
    const values = (isRecord ? output : nothing) as Readonly<Record<string, unknown>>; // cast: an object
    for (let index = 0; index < this.members.length; index++) {
      const { name, slot } = this.members[index] as Member; // cast: the index is within
      slots[slot] = values[name];
    }
  }

  /** Whether a socket is connected. */
  leads(socket: string): boolean {
    if (socket === this.main && this.next !== null) return true;
    return (socket === this.side && this.other !== null) || this.forks?.has(socket) === true;
  }
}
