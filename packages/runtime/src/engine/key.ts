import { defaultPolicy, type Policy } from '@offhook/flow';
import { toText } from '../compile/convert.ts';
import { readReference, type Scope } from '../compile/read.ts';
import type { Trigger } from '../trigger.ts';

/** Tells which key an event has; undefined is never busy. */
export type KeyOf = (trigger: Trigger) => string | undefined;

const byAgent: KeyOf = ({ agent }) => (agent === undefined ? 'flow' : `agent ${agent.username}`);

const byContact: KeyOf = (trigger) =>
  trigger.contact === undefined ? byAgent(trigger) : `contact ${trigger.contact.contactId}`;

/** Makes the key of a policy: contact, else agent, else flow; or a reference to what the event tells. */
export const keyBy = (policy: Policy | undefined, scope: Scope): KeyOf => {
  const key = policy?.key ?? defaultPolicy.key;
  if (key === 'contact') return byContact;
  if (key === 'agent') return byAgent;
  if (key === 'flow') return () => 'flow';
  const read = readReference(key, { ...scope, slotOf: () => undefined });
  return (trigger) => {
    // There is no run yet: the event stands for it.
    const value = read([], trigger, trigger);
    return value === undefined ? undefined : `${typeof value} ${toText(value) ?? ''}`;
  };
};
