import { run } from '../workspace/run.ts';
import type { Gate } from './gates.ts';

/** How a gate ended. */
export interface Verdict {
  readonly gate: Gate;
  readonly passed: boolean;
  readonly seconds: number;
  readonly output: string;
}

const judge = async (root: string, gate: Gate): Promise<Verdict> => {
  const start = Date.now();
  const { code, output } = await run(root, gate.command, gate.args);
  return { gate, passed: code === 0, seconds: (Date.now() - start) / 1000, output };
};

/** Runs gates, two at a time, and tells of each as it ends. */
export const runGates = async (
  root: string,
  gates: readonly Gate[],
  onEnd: (verdict: Verdict) => void,
): Promise<readonly Verdict[]> => {
  const waiting = [...gates];
  const verdicts: Verdict[] = [];
  const lane = async (): Promise<void> => {
    for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) {
      const verdict = await judge(root, gate);
      verdicts.push(verdict);
      onEnd(verdict);
    }
  };
  await Promise.all([lane(), lane()]);
  return verdicts;
};
