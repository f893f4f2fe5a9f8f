import { ActionError, type JsonRecord, type RunFailure, type RunStatus } from '@offhook/contract';
import { fillFields } from '../../compile/bind.ts';
import type { Plan } from '../../compile/plan.ts';
import { frozen, jsonCopy } from '../../json-copy.ts';
import { Frame, LiveRun, Whole } from '../live-run.ts';

/** Call Flow: stands for a run of another flow. */
export class CallFrame extends Frame {
  private callee: LiveRun | null = null;

  override begin(): void {
    const name = String(this.input['flow']);
    const chain = this.chain();
    if (chain.includes(name)) {
      const words = [...chain.slice(chain.indexOf(name)), name].map((flow) => `“${flow}”`);
      const message = `A flow may not call itself: ${words.join(' calls ')}. Take one of the calls out.`;
      return this.failed({ code: 'recursive-call', message });
    }
    const plan = this.parts.machine.planOf(name);
    if (plan === undefined) {
      const message = `There is no flow “${name}” here. Publish it for the same adapter, or choose another.`;
      return this.failed({ code: 'unknown-flow', message });
    }
    this.call(plan);
  }

  override ended(): void {}

  private call(plan: Plan): void {
    const given = (this.input['inputs'] ?? {}) as JsonRecord; // cast: the input is a record
    let payload: unknown = given;
    try {
      if (plan.inputs !== null) payload = fillFields(plan.inputs, given);
    } catch (error) {
      if (!ActionError.is(error)) throw error;
      return this.failed({ code: error.code, message: error.message });
    }
    const { trigger } = this.run;
    const picture = frozen(jsonCopy(payload)) as JsonRecord; // cast: the copy of a record is one
    const callee = new LiveRun(Object.freeze({ ...trigger, payload: picture }));
    const whole = new Whole(callee, plan, this);
    callee.root = whole;
    this.callee = callee;
    this.parts.conductor.call(whole);
  }

  override cancelled(): void {
    if (this.callee === null) this.parts.gone(this);
    else this.parts.conductor.settle(this.callee, 'cancelled');
  }

  /** The flow that was called has ended, or never began. */
  answered(status: RunStatus, error: RunFailure | undefined): void {
    const result = this.callee?.root?.result ?? {};
    if (status === 'completed' || status === 'dropped')
      return this.parts.leave(this, 'done', { result, status });
    if (status === 'cancelled' && !this.scope.open) return this.parts.gone(this);
    const message = `The flow “${String(this.input['flow'])}” was ${status}.`;
    this.failed(error ?? { code: status, message });
  }

  private failed({ code, message }: RunFailure): void {
    const { node } = this.step;
    if (!this.scope.open) return this.parts.raise(this, { code, message, node });
    this.parts.leave(this, 'failure', { code, message }, { code, message, node });
  }

  /** The names of the flows that are under way here, the outermost first. */
  private chain(): readonly string[] {
    const names: string[] = [];
    for (let run: LiveRun | null = this.run; run !== null; run = run.caller)
      names.unshift(run.root?.plan.name ?? '');
    return names;
  }
}
