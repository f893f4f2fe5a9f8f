import { compareAs, type Json, type JsonRecord, toText } from '@offhook/contract';
import type { Condition, EntryCondition } from '@offhook/flow';
import { readReference, type Scope } from '../compile/read.ts';
import type { Trigger } from '../trigger.ts';

/** Tells which comparison of a condition does not hold of an event; undefined where a run may start. */
export type Unmet = (trigger: Trigger) => string | undefined;

type Holds = (trigger: Trigger) => boolean;

/** Before a run there are no blocks and no flow to read of. */
const nothing = {
  flow: undefined,
  runIdOf: () => '',
  slotOf: () => undefined,
  memberOf: undefined,
};
const scope: Scope = nothing;

const isElement = (element: Json, value: Json | undefined, reading: Condition['evaluateAs']) =>
  compareAs(element, '===', value, reading ?? 'string');

/** A list includes what one of its elements is, or says in one of its members; a text what stands in it. */
const includes = (whole: Json | undefined, { value, evaluateAs }: Condition): boolean => {
  const wanted = value as Json | undefined; // cast: a document is JSON
  if (!Array.isArray(whole)) return toText(whole).includes(toText(wanted));
  return whole.some((element) =>
    typeof element === 'object' && element !== null && !Array.isArray(element)
      ? Object.values(element as JsonRecord).some((member) => isElement(member, wanted, evaluateAs)) // cast: no list, so a record
      : isElement(element, wanted, evaluateAs),
  );
};

const holdsOf = (condition: Condition): Holds => {
  const read = readReference(condition.ref, scope);
  const { comparator, evaluateAs = 'string' } = condition;
  const wanted = condition.value as Json | undefined; // cast: a document is JSON
  return (trigger) => {
    const found = read([], trigger, trigger) as Json | undefined; // cast: pictures are JSON
    if (comparator === 'includes') return includes(found, condition);
    if (comparator === 'excludes') return !includes(found, condition);
    return compareAs(found, comparator, wanted, evaluateAs);
  };
};

const wordsOf = ({ ref, comparator, value }: Condition): string =>
  `${ref} ${comparator} ${JSON.stringify(value ?? null)}`;

/** Makes the question of an entry condition: all of `all` must hold, and one of `any` where there are any. */
export const unmetOf = ({ all = [], any = [] }: EntryCondition): Unmet => {
  const each = all.map((condition) => ({ words: wordsOf(condition), holds: holdsOf(condition) }));
  const some = any.map(holdsOf);
  return (trigger) => {
    const failed = each.find(({ holds }) => !holds(trigger));
    if (failed !== undefined) return failed.words;
    if (some.length === 0 || some.some((holds) => holds(trigger))) return undefined;
    return any.map(wordsOf).join(' or ');
  };
};
