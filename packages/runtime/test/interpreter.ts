import type { RunStatus } from '@offhook/contract';
import type { Flow, FlowNode, Value } from '@offhook/flow';
import { deed, type Told, type Way, ways } from './random-actions.ts';

/** What a run looks like from without. */
export interface Seen {
  readonly steps: readonly string[];
  readonly ends: readonly string[];
}

interface Left {
  readonly socket: string;
  readonly output: unknown;
}
type Results = Readonly<Record<string, Left>>;

interface NaiveRun {
  readonly index: number;
  readonly payload: Readonly<Record<string, unknown>>;
  open: boolean;
  branches: number;
  visits: number;
  node: string;
}

interface Branch {
  readonly run: NaiveRun;
  readonly node: string;
  readonly results: Results;
  readonly left?: Left;
}

/**
 * Says what a flow of random actions must do, by going through its document step by step.
 * It knows nothing of plans, slots or RxJS: branches that can go on stand in one queue, those that wait for a promise in another.
 */
export class Interpreter {
  readonly steps: string[] = [];
  readonly ends: string[] = [];
  private readonly flow: Flow;
  private readonly stepLimit: number;
  private readonly ready: Branch[] = [];
  private readonly promised: (() => void)[] = [];

  constructor(flow: Flow, stepLimit: number) {
    this.flow = flow;
    this.stepLimit = stepLimit;
  }

  play(payloads: readonly Readonly<Record<string, unknown>>[]): Seen {
    payloads.forEach((payload, index) => {
      const run = { index, payload, open: true, branches: 1, visits: 0, node: 'start' };
      this.follow({ run, node: 'start', results: {} }, { socket: 'done', output: {} });
      this.drain();
    });
    for (let next = this.promised.shift(); next !== undefined; next = this.promised.shift()) {
      next();
      this.drain();
    }
    return { steps: this.steps, ends: this.ends };
  }

  private drain(): void {
    for (let branch = this.ready.shift(); branch !== undefined; branch = this.ready.shift()) {
      if (!branch.run.open) continue;
      if (branch.left === undefined) this.visit(branch);
      else this.leave(branch, branch.left);
    }
  }

  private settle(run: NaiveRun, status: RunStatus, code = ''): void {
    if (!run.open) return;
    run.open = false;
    this.ends.push(`${run.index} ${status} ${run.node} ${code}`);
  }

  private release(run: NaiveRun): void {
    run.branches--;
    if (run.branches === 0) this.settle(run, 'completed');
  }

  private visit(branch: Branch): void {
    const { run } = branch;
    run.node = branch.node;
    run.visits++;
    if (run.visits > this.stepLimit) return this.settle(run, 'failed', 'step-limit');
    const node = this.flow.nodes[branch.node];
    if (node === undefined) return this.settle(run, 'failed', 'dangling-connection');
    if (node.kind === 'end') return this.release(run);
    if (node.kind === 'start') return this.follow(branch, { socket: 'done', output: {} });
    if (!ways.some((way) => way === node.action)) return this.unknown(branch, node);
    const way = node.action as Way; // cast: found among the ways above
    const told = this.told(branch, node);
    if (!Number.isNaN(told.value)) this.act(branch, way, told);
    else if (way === 'branch' || way === 'done') this.act(branch, way, { ...told, value: 0 });
    else this.leave(branch, { socket: 'failure', output: { code: 'input-missing' } });
  }

  private unknown(branch: Branch, node: FlowNode): void {
    if ((node.to?.failure ?? []).length === 0)
      return this.settle(branch.run, 'failed', 'unknown-action');
    this.leave(branch, { socket: 'failure', output: { code: 'unknown-action' } });
  }

  private act(branch: Branch, way: Way, told: Told): void {
    const { run } = branch;
    const { values, end } = deed(way === 'stream' ? told : { ...told, times: 1 });
    const stop = (): void => {
      if (end === 'bug') this.settle(run, 'failed', 'bug');
      else if (way === 'branch' || way === 'done') this.settle(run, 'failed', 'refused');
      else this.leave(branch, { socket: 'failure', output: { code: 'refused' } });
    };
    const outputs = values.map((value): Left => {
      if (way === 'branch') return { socket: String(value < 5), output: value < 5 };
      return { socket: way === 'done' ? 'done' : 'success', output: { value } };
    });
    if (way === 'stream') return this.emit(branch, outputs, end, stop);
    const settled = (): void => {
      if (!run.open) return;
      if (end !== 'well') return stop();
      for (const left of outputs) this.leave(branch, left);
    };
    if (way === 'promise' || way === 'late-stream') this.promised.push(settled);
    else if (way === 'done' && end === 'well') this.emit(branch, outputs, end, stop);
    else settled();
  }

  private emit(branch: Branch, outputs: readonly Left[], end: string, stop: () => void): void {
    for (const left of outputs) this.ready.push({ ...branch, left });
    branch.run.branches += outputs.length;
    if (end === 'well') this.release(branch.run);
    else if (end === 'bug') stop();
    else this.ready.push({ ...branch, left: { socket: 'failure', output: { code: 'refused' } } });
  }

  private leave(branch: Branch, left: Left): void {
    const { run, node, results } = branch;
    this.steps.push(`${run.index} ${node} ${left.socket}`);
    this.follow({ ...branch, results: { ...results, [node]: left } }, left);
  }

  private follow({ run, node, results }: Branch, { socket, output }: Left): void {
    const targets = this.flow.nodes[node]?.to?.[socket] ?? [];
    const failed = socket === 'failure' ? (output as { code: string }).code : undefined; // cast: a failure has a code
    const [first, ...others] = targets;
    if (first === undefined)
      return failed === undefined ? this.release(run) : this.settle(run, 'failed', failed);
    run.branches += others.length;
    for (const target of others) this.ready.push({ run, node: target, results });
    this.visit({ run, node: first, results });
  }

  private told(branch: Branch, node: FlowNode): Told {
    const inputs = (node.inputs ?? {}) as Readonly<Record<string, Value>>; // cast: the flow is of our making
    const read = (name: string, otherwise: number): number => {
      const value = inputs[name];
      if (value === undefined) return otherwise;
      const found =
        'value' in value ? value.value : 'ref' in value ? this.lookUp(branch, value.ref) : 0;
      return typeof found === 'number' ? found : Number.NaN;
    };
    return {
      value: read('value', 0),
      add: read('add', 0),
      failAt: read('failAt', -1),
      bugAt: read('bugAt', -1),
      times: read('times', 1),
    };
  }

  private lookUp({ run, results }: Branch, ref: string): unknown {
    const [root = '', key = ''] = ref.split('.');
    if (root === 'payload') return run.payload[key];
    const left = results[root];
    if (left === undefined || left.socket === 'failure') return undefined;
    return (left.output as Readonly<Record<string, unknown>>)[key]; // cast: outputs are records or flags
  }
}
