import {
  type AnyAction,
  type AnyStreamAction,
  type Host,
  type Leave,
  leaveBy,
  type SocketFamily,
} from '@offhook/contract';
import { type Block, type Flow, type FlowNode, isBlock } from '@offhook/flow';
import { frozen } from '../json-copy.ts';
import type { SafeObserver } from '../observe.ts';
import { compileInputs } from './bind.ts';
import { type LentPorts, lentPortsOf } from './lent-ports.ts';
import type { Scope, Slots } from './read.ts';
import { Step } from './step.ts';

/** The actions that a flow can name, by id. */
export type Actions = ReadonlyMap<string, AnyAction | AnyStreamAction>;

/** A flow made ready to run. */
export interface Plan {
  readonly name: string;
  readonly start: Step;
  /** The slots of a run that has not begun; copied for each. */
  readonly blank: Slots;
  readonly scope: Scope;
}

const pairs: Readonly<Record<SocketFamily, readonly [main: string, side: string]>> = {
  done: ['done', ''],
  outcome: ['success', 'failure'],
  branch: ['true', 'false'],
  cases: ['otherwise', ''],
};

interface Kit {
  readonly leave: Leave;
  readonly Lent: typeof LentPorts;
}

class Compiler {
  private readonly flow: Flow;
  private readonly actions: Actions;
  private readonly host: Host;
  private readonly observer: SafeObserver | null;
  private readonly steps = new Map<string, Step>();
  private readonly slots = new Map<string, number>();
  private readonly kits = new Map<string, Kit>();
  private readonly scope: Scope;

  constructor(flow: Flow, actions: Actions, host: Host, observer: SafeObserver | null) {
    this.flow = flow;
    this.actions = actions;
    this.host = host;
    this.observer = observer;
    this.scope = {
      flow: frozen({
        name: flow.name,
        ...(flow.description !== undefined && { description: flow.description }),
      }),
      slotOf: (node) => this.slotOf(node),
      canFail: (node) => this.canFail(node),
    };
  }

  compile(): Plan {
    const nodes = Object.entries(this.flow.nodes);
    for (const [id] of nodes) this.steps.set(id, new Step(id));
    for (const [id, node] of nodes) this.build(this.stepOf(id), node);
    for (const [id, slot] of this.slots) this.stepOf(id).slot = slot;
    return {
      name: this.flow.name,
      start: this.start(nodes),
      blank: new Array(this.slots.size).fill(undefined),
      scope: this.scope,
    };
  }

  private start(nodes: readonly (readonly [string, FlowNode])[]): Step {
    const found = nodes.find(([, node]) => node.kind === 'start');
    if (found !== undefined) return this.stepOf(found[0]);
    return this.broken(new Step(''), 'no-start', 'The flow has no Start. Add one.');
  }

  private stepOf(id: string): Step {
    return (
      this.steps.get(id) ??
      this.broken(new Step(id), 'dangling-connection', `The flow has no block “${id}”.`)
    );
  }

  private broken(step: Step, code: string, message: string): Step {
    step.failure = { code, message, ...(step.node !== '' && { node: step.node }) };
    return step;
  }

  private slotOf(node: string): number | undefined {
    if (this.blockOf(node) === undefined) return undefined;
    let slot = this.slots.get(node);
    if (slot === undefined) {
      slot = this.slots.size;
      this.slots.set(node, slot);
    }
    return slot;
  }

  private blockOf(id: string): Block | undefined {
    const found = Object.hasOwn(this.flow.nodes, id) ? this.flow.nodes[id] : undefined;
    return found !== undefined && isBlock(found) ? found : undefined;
  }

  private canFail(node: string): boolean {
    const block = this.blockOf(node);
    if (block === undefined) return false;
    const action = this.actions.get(block.action);
    return action === undefined || action.sockets.family === 'outcome';
  }

  private build(step: Step, node: FlowNode): void {
    if (isBlock(node)) this.block(step, node);
    else if (node.kind === 'start') step.kind = 'pass';
    else if (node.kind === 'end') step.kind = 'end';
    else
      this.broken(step, 'unknown-kind', `The runtime does not know nodes of kind “${node.kind}”.`);
    this.connect(step, node.to ?? {});
  }

  private block(step: Step, block: Block): void {
    step.action = block.action;
    const action = this.actions.get(block.action);
    if (action === undefined) {
      this.broken(step, 'unknown-action', `The action “${block.action}” is not installed.`);
      return;
    }
    const { family } = action.sockets;
    [step.main, step.side] = pairs[family as SocketFamily]; // cast: sockets of any action are of a family
    step.sockets = action.sockets;
    step.bind = compileInputs(action.inputs, block.inputs ?? {}, family === 'outcome', this.scope);
    const kit = this.kitOf(action);
    step.leave = kit.leave;
    step.Lent = kit.Lent;
    if ('stream' in action) {
      step.kind = 'island';
      step.stream = action;
    } else {
      step.kind = 'action';
      // cast: `bind` and `Lent` make what this action's own types ask for
      step.run = (input, lent) => action.run(input as never, lent as never);
    }
  }

  private kitOf(action: AnyAction | AnyStreamAction): Kit {
    let kit = this.kits.get(action.id);
    if (kit === undefined) {
      kit = {
        leave: leaveBy(action.sockets),
        Lent: lentPortsOf(action.requires ?? [], this.host, this.observer),
      };
      this.kits.set(action.id, kit);
    }
    return kit;
  }

  private connect(step: Step, to: Readonly<Record<string, readonly string[]>>): void {
    for (const [socket, targets] of Object.entries(to)) {
      const [first, ...others] = targets.map((id) => this.stepOf(id));
      if (first === undefined) continue;
      if (others.length === 0 && socket === step.main) step.next = first;
      else if (others.length === 0 && socket === step.side) step.other = first;
      else {
        step.forks ??= new Map();
        step.forks.set(socket, [first, ...others]);
      }
    }
  }
}

/** Compiles a flow once, so that its runs only walk from step to step. */
export const compile = (
  flow: Flow,
  actions: Actions,
  host: Host,
  observer: SafeObserver | null,
): Plan => new Compiler(flow, actions, host, observer).compile();
