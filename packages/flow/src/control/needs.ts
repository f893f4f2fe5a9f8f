import type { Flow, FlowNode, FlowTrigger } from '../document.ts';
import { member } from '../member.ts';

const fixed = (node: FlowNode, input: string): string | undefined => {
  const value = member(node.inputs, input);
  return value !== undefined && 'value' in value && typeof value.value === 'string'
    ? value.value
    : undefined;
};

/** The events that a flow can hear: those of its triggers, and those that its blocks wait for. */
export const eventsOf = (flow: Flow): readonly FlowTrigger[] => [
  ...flow.triggers,
  ...Object.values(flow.nodes).flatMap((node) => {
    if (node.kind !== 'wait-for') return [];
    const [source, event] = [fixed(node, 'source'), fixed(node, 'event')];
    return source === undefined || event === undefined ? [] : [{ source, event }];
  }),
];

/** The names of the flows that a flow calls, as far as the document says them. */
export const callsOf = (flow: Flow): readonly string[] => [
  ...new Set(
    Object.values(flow.nodes).flatMap((node) => {
      const name = node.kind === 'call-flow' ? fixed(node, 'flow') : undefined;
      return name === undefined ? [] : [name];
    }),
  ),
];
