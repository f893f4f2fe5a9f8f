import {
  type AnyAction,
  type AnyStreamAction,
  type Host,
  type Leave,
  leaveBy,
  type SocketFamily,
} from '@offhook/contract';
import {
  type Block,
  type ControlKind,
  controls,
  type Flow,
  type FlowNode,
  isBlock,
  isControlKind,
  type Value,
} from '@offhook/flow';
import { runIdOf } from '../engine/run-id.ts';
import { frozen } from '../json-copy.ts';
import type { SafeObserver } from '../observe.ts';
import { compileInputs, type FieldPlan, planFields } from './bind.ts';
import { type Ports, portsOf } from './lent-ports.ts';
import type { Scope, Slots } from './read.ts';
import { connectRegions } from './regions.ts';
import { passing, Step } from './step.ts';

type Inputs = Readonly<Record<string, Value>>;

/** The actions that a flow can name, by id. */
export type Actions = ReadonlyMap<string, AnyAction | AnyStreamAction>;

/** A flow made ready to run. */
export interface Plan {
  readonly name: string;
  readonly start: Step;
  /** The slots of a run that has not begun; copied for each. */
  readonly blank: Slots;
  readonly scope: Scope;
  /** Whether it has control blocks, so that its branches belong to parts. */
  readonly isParted: boolean;
  /** What it declares to be called with, and to answer; null where it declares nothing. */
  readonly inputs: readonly FieldPlan[] | null;
  readonly outputs: readonly FieldPlan[] | null;
}

const pairs: Readonly<Record<SocketFamily, readonly [main: string, side: string]>> = {
  done: ['done', ''],
  outcome: ['success', 'failure'],
  branch: ['true', 'false'],
  cases: ['otherwise', ''],
};

/** What all blocks of one action share. */
interface Kit {
  readonly fields: readonly FieldPlan[];
  readonly run: Step['run'];
  readonly leave: Leave;
  readonly passed: Step['passed'];
  readonly ports: Ports;
}

const runOf = (action: AnyAction | AnyStreamAction): Step['run'] => {
  if ('stream' in action) return () => undefined;
  // cast: `bind` and `ports` make what this action's own types ask for
  return (input, lent) => action.run(input as never, lent as never);
};

class Compiler {
  private readonly flow: Flow;
  private readonly actions: Actions;
  private readonly host: Host;
  private readonly observer: SafeObserver | null;
  private readonly nodes: readonly (readonly [string, FlowNode])[];
  private readonly steps = new Map<string, Step>();
  private slots: number;
  private readonly isParted: boolean;
  private readonly kits = new Map<string, Kit>();
  private readonly scope: Scope;

  constructor(
    flow: Flow,
    actions: Actions,
    host: Host,
    observer: SafeObserver | null,
    isCalled: boolean,
  ) {
    this.flow = flow;
    this.actions = actions;
    this.host = host;
    this.observer = observer;
    this.nodes = Object.entries(flow.nodes);
    this.isParted = isCalled || this.nodes.some(([, { kind }]) => isControlKind(kind));
    // The first slot is the part that a branch is in.
    this.slots = this.isParted ? 1 : 0;
    this.scope = {
      flow: frozen({
        name: flow.name,
        ...(flow.description !== undefined && { description: flow.description }),
      }),
      runIdOf: (run) => runIdOf(run, this.host),
      slotOf: (node) => this.slotOf(node),
      // Where branches come together again, nodes are merged as a whole.
      memberOf: this.isParted ? undefined : (node, name) => this.memberOf(node, name),
    };
  }

  compile(): Plan {
    // Large flows are the ones that one waits for: they are gone through twice, and none is looked up again.
    const built = this.nodes.map(([id, node]) => {
      const step = new Step(id, node.action ?? (isControlKind(node.kind) ? node.kind : ''));
      this.steps.set(id, step);
      return { step, node };
    });
    for (const { step, node } of built) this.build(step, node);
    if (this.isParted) connectRegions(this.flow, this.steps);
    const { inputs, outputs } = this.flow;
    return {
      name: this.flow.name,
      start: this.start(),
      blank: new Array(this.slots).fill(undefined),
      scope: this.scope,
      isParted: this.isParted,
      inputs: inputs === undefined ? null : planFields(inputs, true),
      outputs: outputs === undefined ? null : planFields(outputs, false),
    };
  }

  private start(): Step {
    const found = this.nodes.find(([, node]) => node.kind === 'start');
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
    const step = this.steps.get(node);
    if (step === undefined || step.action === '') return undefined;
    if (step.slot < 0) {
      step.slot = this.slots;
      this.slots++;
    }
    return step.slot;
  }

  private memberOf(node: string, name: string): number {
    const step = this.steps.get(node);
    const outputs: object = this.actions.get(step?.action ?? '')?.sockets.outputs ?? {};
    if (step === undefined || !Object.hasOwn(outputs, name)) return -1;
    const known = step.members.find((member) => member.name === name);
    if (known !== undefined) return known.slot;
    const slot = this.slots++;
    step.members = [...step.members, { name, slot }];
    return slot;
  }

  private build(step: Step, node: FlowNode): void {
    if (isBlock(node)) this.block(step, node);
    else if (node.kind === 'start') step.kind = 'pass';
    else if (node.kind === 'end') step.kind = 'end';
    else if (isControlKind(node.kind)) this.control(step, node.kind, node.inputs ?? {});
    else
      this.broken(step, 'unknown-kind', `The runtime does not know nodes of kind “${node.kind}”.`);
    this.connect(step, node.to ?? {});
  }

  private control(step: Step, kind: ControlKind, inputs: Inputs): void {
    const { inputs: fields, sockets } = controls[kind];
    step.kind = 'control';
    step.main = sockets[0]?.name ?? '';
    step.side = 'done';
    step.bind = compileInputs(planFields(fields, false), inputs, this.scope);
  }

  private block(step: Step, block: Block): void {
    const action = this.actions.get(block.action);
    if (action === undefined) {
      step.failing = 'failure';
      this.broken(step, 'unknown-action', `The action “${block.action}” is not installed.`);
      return;
    }
    const { family } = action.sockets;
    [step.main, step.side] = pairs[family as SocketFamily]; // cast: sockets of any action are of a family
    step.sockets = action.sockets;
    if (family === 'outcome') step.failing = 'failure';
    const kit = this.kitOf(action);
    step.bind = compileInputs(kit.fields, block.inputs ?? {}, this.scope);
    step.leave = kit.leave;
    step.passed = kit.passed;
    step.ports = kit.ports;
    step.run = kit.run;
    step.kind = 'stream' in action ? 'island' : 'action';
    if ('stream' in action) step.stream = action;
  }

  private kitOf(action: AnyAction | AnyStreamAction): Kit {
    let kit = this.kits.get(action.id);
    if (kit === undefined) {
      const { family } = action.sockets;
      const [main] = pairs[family as SocketFamily]; // cast: sockets of any action are of a family
      kit = {
        fields: planFields(action.inputs, action.sockets.family === 'outcome'),
        run: runOf(action),
        leave: leaveBy(action.sockets),
        passed: family === 'done' || family === 'outcome' ? passing(main) : null,
        ports: portsOf(action.requires ?? [], this.host, this.observer),
      };
      this.kits.set(action.id, kit);
    }
    return kit;
  }

  private connect(step: Step, to: Readonly<Record<string, readonly string[]>>): void {
    for (const socket of Object.keys(to)) {
      const targets = to[socket] ?? [];
      const [id] = targets;
      if (id === undefined) continue;
      if (targets.length === 1 && socket === step.main) step.next = this.stepOf(id);
      else if (targets.length === 1 && socket === step.side) step.other = this.stepOf(id);
      else {
        step.forks ??= new Map();
        step.forks.set(
          socket,
          targets.map((target) => this.stepOf(target)),
        );
      }
    }
  }
}

/** Compiles a flow once, so that its runs only walk from step to step; one that is called is always parted, as its callers are. */
export const compile = (
  flow: Flow,
  actions: Actions,
  host: Host,
  observer: SafeObserver | null,
  isCalled = false,
): Plan => new Compiler(flow, actions, host, observer, isCalled).compile();
