import {
  ActionError,
  type AnyAction,
  type AnyStreamAction,
  branch,
  cases,
  defineAction,
  json,
  outcome,
  type PinnedOutput,
  type TraceEntry,
} from '@offhook/contract';
import type { Flow, FlowNode } from '@offhook/flow';

/** What blocks give without being run, by node. */
export type Pins = Readonly<Record<string, PinnedOutput>>;

type Actions = ReadonlyMap<string, AnyAction | AnyStreamAction>;

/** A flow whose pinned blocks name stand-ins, and the actions with them. */
export interface Pinned {
  readonly flow: Flow;
  readonly actions: Actions;
}

/** No action has such an id: ids are words and hyphens. */
const mark = /^pinned:(.*?):/;

const idOf = (node: string, { action, kind }: FlowNode): string =>
  `pinned:${action ?? kind}:${node}`;

/** Tells a pinned step by its block's own action, and that it was pinned; other entries as they are. */
export const tellPins = (entry: TraceEntry): TraceEntry => {
  if (entry.type !== 'step') return entry;
  const [, action] = mark.exec(entry.action) ?? [];
  return action === undefined ? entry : { ...entry, action, pinned: true };
};

type Member = Readonly<Record<string, unknown>>;
const members = (value: unknown): Member =>
  typeof value === 'object' && value !== null ? (value as Member) : {}; // cast: checked

const anything = (output: unknown) =>
  Object.fromEntries(Object.keys(members(output)).map((name) => [name, json({ title: name })]));

const shown = (id: string) => ({
  id,
  title: 'Pinned block',
  description: 'Stands in for a block that is not run.',
  inputs: {},
});

/** An action that leaves by the pin's socket with the pin's output. */
const standIn = (id: string, { socket, output }: PinnedOutput): AnyAction => {
  if (socket === 'true' || socket === 'false')
    return defineAction({ ...shown(id), sockets: branch, run: () => socket === 'true' });
  if (socket !== 'success' && socket !== 'failure') {
    const sockets = cases({ from: 'cases', outputs: anything(output) });
    return defineAction({
      ...shown(id),
      sockets,
      run: () => ({ case: socket, output: members(output) as never }), // cast: the outputs are made from it
    });
  }
  return defineAction({
    ...shown(id),
    sockets: outcome(socket === 'success' ? anything(output) : {}),
    run: () => {
      if (socket === 'success') return members(output) as never; // cast: the outputs are made from it
      const { code = 'pinned', message = 'The pinned output says that it failed.' } =
        members(output);
      throw new ActionError(String(code), String(message));
    },
  });
};

/** Puts stand-ins in the place of pinned blocks; pins of nodes that the flow does not have are left out. */
export const withPins = (flow: Flow, actions: Actions, pins: Pins = {}): Pinned => {
  const nodes: Record<string, FlowNode> = { ...flow.nodes };
  const all = new Map(actions);
  for (const [id, pin] of Object.entries(pins)) {
    const node = flow.nodes[id];
    if (node === undefined) continue;
    const action = idOf(id, node);
    nodes[id] = { action, ...(node.to !== undefined && { to: node.to }) };
    all.set(action, standIn(action, pin));
  }
  return { flow: { ...flow, nodes }, actions: all };
};
