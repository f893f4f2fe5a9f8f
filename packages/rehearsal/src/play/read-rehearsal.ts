import type { Rehearsal, RunnerProblem } from '@offhook/contract';
import { type Flow, manifestFor, readFlow, socketsOf } from '@offhook/flow';
import { readScenario } from '../scenario/read-scenario.ts';
import type { RehearsalScenario } from '../scenario/rehearsal-scenario.ts';
import type { Units } from './units.ts';

/** A rehearsal whose parts were read. */
export interface ReadRehearsal {
  readonly flow: Flow;
  readonly scenario: RehearsalScenario;
  /** Flows that may be called, by the name by which they are. */
  readonly flows: ReadonlyMap<string, Flow>;
}

type Problems = readonly RunnerProblem[];
type Read = { readonly rehearsal: ReadRehearsal } | { readonly problems: Problems };

const flowProblems = (
  part: 'flow' | 'flows',
  read: Exclude<ReturnType<typeof readFlow>, { flow: Flow }>,
  name?: string,
): Problems =>
  read.problems.map(({ node, field, message }) => ({
    part,
    path: [name, node === undefined ? undefined : 'nodes', node, field].filter(
      (step) => step !== undefined,
    ),
    message,
  }));

/** A pin must name a block of the flow and one of its sockets. */
const pinnedProblems = (flow: Flow, { pins = {} }: Rehearsal, { manifests }: Units): Problems =>
  Object.entries(pins).flatMap(([id, { socket }]) => {
    const node = flow.nodes[id];
    // A pin of a block that is gone waits for its return.
    if (node === undefined) return [];
    const sockets = socketsOf(manifestFor(manifests, node), node);
    if (sockets.includes(socket)) return [];
    const message = `The block has no socket “${socket}”. Pin it to one of: ${sockets.join(', ')}.`;
    return [{ part: 'pins' as const, path: [id, 'socket'], message }];
  });

/** Reads the parts of a rehearsal, or says what is wrong with each of them. */
export const readRehearsal = (asked: Rehearsal, units: Units): Read => {
  const flow = readFlow(asked.flow);
  const scenario = readScenario(asked.scenario, units.manifests);
  const called = Object.entries(asked.flows ?? {}).map(
    ([name, given]) => [name, readFlow(given)] as const,
  );
  const problems: Problems = [
    ...('flow' in flow ? pinnedProblems(flow.flow, asked, units) : flowProblems('flow', flow)),
    ...('scenario' in scenario
      ? []
      : scenario.problems.map((problem) => ({ part: 'scenario' as const, ...problem }))),
    ...called.flatMap(([name, read]) => ('flow' in read ? [] : flowProblems('flows', read, name))),
  ];
  if (problems.length > 0 || !('flow' in flow) || !('scenario' in scenario)) return { problems };
  const flows = called.flatMap(([name, read]) =>
    'flow' in read ? [[name, read.flow] as const] : [],
  );
  return { rehearsal: { flow: flow.flow, scenario: scenario.scenario, flows: new Map(flows) } };
};
