import type { Json } from '@offhook/contract';
import { type Condition, defaultPolicy, type FlowTrigger, type Policy } from '@offhook/flow';

/** Whether all conditions of a trigger must hold, or one. */
export type Mode = 'all' | 'any';

/** A trigger's conditions as one list, and which way they count. */
export interface Conditions {
  readonly mode: Mode;
  readonly list: readonly Condition[];
}

/** The conditions of one mode; a trigger that has both shows them one after the other. */
export const conditionsOf = ({ when }: FlowTrigger, mode: Mode): readonly Condition[] =>
  when?.[mode] ?? [];

/** The modes of a trigger that have conditions. */
export const modesOf = (trigger: FlowTrigger): readonly Mode[] =>
  (['all', 'any'] as const).filter((mode) => conditionsOf(trigger, mode).length > 0);

const without = <T extends object>(whole: T, member: PropertyKey): T => {
  const rest = { ...whole };
  Reflect.deleteProperty(rest, member);
  return rest;
};

/** The trigger with a member, or without it where there is nothing to say. */
export const withMember = <K extends keyof FlowTrigger>(
  trigger: FlowTrigger,
  member: K,
  value: FlowTrigger[K] | undefined,
): FlowTrigger =>
  value === undefined ? without(trigger, member) : { ...trigger, [member]: value };

/** The trigger with these conditions of a mode. */
export const withConditions = (
  trigger: FlowTrigger,
  mode: Mode,
  conditions: readonly Condition[],
): FlowTrigger => {
  const when = without(trigger.when ?? {}, mode);
  const next = conditions.length === 0 ? when : { ...when, [mode]: [...conditions] };
  return withMember(trigger, 'when', Object.keys(next).length === 0 ? undefined : next);
};

/** The trigger whose conditions all count the other way. */
export const withMode = (trigger: FlowTrigger, mode: Mode): FlowTrigger => {
  const all = [...conditionsOf(trigger, 'all'), ...conditionsOf(trigger, 'any')];
  return withMember(trigger, 'when', all.length === 0 ? undefined : { [mode]: all });
};

/** The trigger with a setting, or without it where it is empty. */
export const withSetting = (
  trigger: FlowTrigger,
  name: string,
  value: Json | undefined,
): FlowTrigger => {
  const rest = without(trigger.settings ?? {}, name);
  const settings = (value === undefined ? rest : { ...rest, [name]: value }) as Exclude<
    FlowTrigger['settings'],
    undefined
  >; // cast: JSON by name
  return withMember(trigger, 'settings', Object.keys(settings).length === 0 ? undefined : settings);
};

/** The trigger on another event: what was set for the former goes. */
export const withEvent = (trigger: FlowTrigger, source: string, event: string): FlowTrigger =>
  without({ ...trigger, source, event }, 'settings');

/** The policy with a member; what is usual is left out, and a policy that says nothing is none. */
export const withPolicy = <K extends keyof typeof defaultPolicy>(
  policy: Policy | undefined,
  member: K,
  value: Policy[K],
): Policy | undefined => {
  const rest = without(policy ?? {}, member) as Policy; // cast: a policy without one of its members
  const next = value === defaultPolicy[member] ? rest : { ...rest, [member]: value };
  return Object.keys(next).length === 0 ? undefined : next;
};
