import type { FlowTrigger } from '../document.ts';
import { member } from '../member.ts';
import { parseReference } from '../reference.ts';
import { checkCondition, checkSettings } from './check-conditions.ts';
import { error, type Problem, warning } from './problem.ts';
import type { View } from './view.ts';

const place = { field: 'triggers' } as const;

const checkTrigger = (view: View, trigger: FlowTrigger): readonly Problem[] => {
  const { source, event } = trigger;
  const { manifests } = view;
  const manifest = member(manifests.sources, source);
  if (manifest === undefined) {
    const message = `The trigger "${event}" comes from the source "${source}", which is not installed. Choose another trigger.`;
    return [warning('unknown-source', place, message), ...checkCondition(view, trigger)];
  }
  const problems: Problem[] = [];
  if (member(manifest.events, event) === undefined) {
    const events = Object.keys(manifest.events).join(', ');
    const message = `"${manifest.title}" has no event "${event}". It has ${events}. Choose one of them.`;
    problems.push(warning('unknown-event', place, message));
  }
  if (manifest.status === 'deprecated') {
    const message = `The source "${manifest.title}" is deprecated. Choose another trigger.`;
    problems.push(warning('deprecated', place, message));
  }
  const settings = checkSettings(member(manifest.events, event)?.settings ?? {}, trigger);
  return [...problems, ...settings, ...checkCondition(view, trigger)];
};

/** Something starts the flow, and it is known. */
export const checkTriggers = (view: View): readonly Problem[] =>
  view.flow.triggers.length === 0
    ? [warning('no-trigger', place, 'Nothing starts this flow. Choose a source and an event.')]
    : view.flow.triggers.flatMap((trigger) => checkTrigger(view, trigger));

const keyRoots = ['payload', 'contact', 'agent'];

/** The key by which runs wait for one another can be read before a run begins. */
export const checkPolicy = ({ flow }: View): readonly Problem[] => {
  const key = flow.policy?.key;
  if (key === undefined || key === 'flow') return [];
  const reference = parseReference(key);
  if (reference?.aspect === 'output' && keyRoots.includes(reference.root)) return [];
  const message = `The policy's key "${key}" cannot be read. Use contact, agent, flow, or a reference to payload, contact or agent.`;
  return [error('unreadable-reference', { field: 'policy' }, message)];
};
