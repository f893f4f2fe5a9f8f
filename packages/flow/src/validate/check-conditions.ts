import type { Field } from '@offhook/contract';
import type { Condition, FlowTrigger } from '../document.ts';
import { member } from '../member.ts';
import { rootFields } from '../pictures.ts';
import { parseReference } from '../reference.ts';
import { complain } from './check-values.ts';
import { error, type Problem, warning } from './problem.ts';
import type { View } from './view.ts';

const place = { field: 'triggers' } as const;

const named = ({ source, event }: FlowTrigger): string => `the trigger "${source} ${event}"`;

const checkSetting = (trigger: FlowTrigger, name: string, field: Field): readonly Problem[] => {
  const given = member(trigger.settings, name) ?? field.initial;
  const words = `"${field.title}" of ${named(trigger)}`;
  if (given === undefined || given === null || given === '') {
    if (field.optional === true) return [];
    return [warning('input-empty', place, `${words} is required and has no value. Give it one.`)];
  }
  const complaint = complain(field, given);
  if (complaint === undefined) return [];
  return [warning(complaint[0], place, `${words} ${complaint[1]}. Change it.`)];
};

/** What a trigger sets fits, nothing that is required is left out, and nothing is set in vain. */
export const checkSettings = (
  fields: Readonly<Record<string, Field>>,
  trigger: FlowTrigger,
): readonly Problem[] => [
  ...Object.entries(fields).flatMap(([name, field]) => checkSetting(trigger, name, field)),
  ...Object.keys(trigger.settings ?? {})
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) => {
      const message = `"${name}" is nothing that ${named(trigger)} can be told, so it does nothing. Remove it.`;
      return warning('unknown-input', place, message);
    }),
];

const roots = ['payload', 'contact', 'agent'];

const checkOne = (view: View, trigger: FlowTrigger, { ref }: Condition): readonly Problem[] => {
  const reference = parseReference(ref);
  if (reference?.aspect !== 'output' || !roots.includes(reference.root)) {
    const message = `The condition of ${named(trigger)} reads "${ref}", which cannot be read before a run starts. Read payload, contact or agent.`;
    return [error('unreadable-reference', place, message)];
  }
  const { root, path } = reference;
  const source = member(view.manifests.sources, trigger.source);
  if (root === 'contact' && source !== undefined && source.about !== 'contact') {
    const message = `The condition of ${named(trigger)} reads "${ref}", but that event has no contact. Read payload or agent.`;
    return [warning('may-be-missing', place, message)];
  }
  const payload = member(source?.events, trigger.event)?.payload ?? {};
  const fields = root === 'payload' ? payload : (member(rootFields, root) ?? {});
  const [first] = path;
  const isKnown = first === undefined || Object.hasOwn(fields, String(first));
  // What an event that promises nothing brings, nobody can tell.
  if (isKnown || Object.keys(fields).length === 0) return [];
  const message = `The condition of ${named(trigger)} reads "${ref}", which is not there. Use one of ${Object.keys(fields).join(', ')}.`;
  return [warning(root === 'payload' ? 'unknown-payload' : 'unknown-output', place, message)];
};

/** A trigger's condition reads what is known before a run starts. */
export const checkCondition = (view: View, trigger: FlowTrigger): readonly Problem[] =>
  [...(trigger.when?.all ?? []), ...(trigger.when?.any ?? [])].flatMap((condition) =>
    checkOne(view, trigger, condition),
  );
