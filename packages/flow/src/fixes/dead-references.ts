import type { Field } from '@offhook/contract';
import { edit } from '../edit/operation.ts';
import { member } from '../member.ts';
import { parseReference } from '../reference.ts';
import {
  mapReferences,
  type PlacedReference,
  referencesIn,
  withoutReference,
} from '../references-in.ts';
import type { Value } from '../value.ts';
import { type Fix, fixBy } from './fix.ts';
import type { Broken, Fixer } from './fixer.ts';
import { likeliest } from './likeliest.ts';
import { clear, inputsOf } from './value-fixes.ts';

/** The value of the input that has the problem. */
export const brokenValue = ({ flow, node, input }: Broken): Value | undefined =>
  member(member(flow.nodes, node)?.inputs, input);

/** The references of the input that has the problem, each once. */
export const brokenReferences = (broken: Broken): readonly PlacedReference[] => {
  const value = brokenValue(broken);
  const placed = value === undefined ? [] : referencesIn(value);
  return placed.filter(({ ref }, at) => placed.findIndex((other) => other.ref === ref) === at);
};

/** The field of an input at a place within its value; undefined where nothing is said of it. */
export const fieldAt = (field: Field | undefined, place: readonly string[]): Field | undefined => {
  if (field === undefined || place.length === 0) return field;
  return field.kind === 'list' ? fieldAt(field.item, place.slice(1)) : undefined;
};

/** The references that the problem is about. */
const complainedOf = (broken: Broken): readonly PlacedReference[] =>
  brokenReferences(broken).filter(({ ref }) => ref === broken.problem.reference);

/** Values that are called as the dead one was, else as the input is. */
const substitutes = (broken: Broken, { ref, place, inText }: PlacedReference) => {
  const path = parseReference(ref)?.path ?? [];
  const called = String(path[path.length - 1] ?? '');
  const wanted = inText ? undefined : fieldAt(member(inputsOf(broken), broken.input), place);
  const asAny: Field = { kind: 'json', title: called };
  // A value that may be missing is better than one that never is there.
  const found = [
    ...likeliest(broken, wanted ?? asAny, { asked: called, allowsMissing: true }),
    ...(wanted === undefined ? [] : likeliest(broken, wanted)),
  ];
  return [...new Set(found)].filter((other) => other !== ref).slice(0, 2);
};

/** Reads another value where a dead reference stands, within a text or a map as well. */
export const readAnother: Fixer = (broken) => {
  const { node, input } = broken;
  const value = brokenValue(broken);
  if (value === undefined) return [];
  return complainedOf(broken).flatMap((placed) =>
    substitutes(broken, placed).map((better) => {
      const read = mapReferences(value, (ref) => (ref === placed.ref ? better : ref));
      const about = { what: placed.ref, other: better };
      return fixBy('read-instead', [edit.setInput(node, input, read)], about);
    }),
  );
};

/** Takes out only what cannot be read, where the input has more than that; then the whole value. */
export const takeOut: Fixer = (broken) => {
  const { node, input } = broken;
  const value = brokenValue(broken);
  if (value === undefined) return [];
  const fixes = complainedOf(broken).flatMap(({ ref }): readonly Fix[] => {
    const left = withoutReference(value, ref);
    return left === undefined
      ? []
      : [fixBy('drop-reference', [edit.setInput(node, input, left)], { what: ref })];
  });
  return [...fixes, ...clear(broken)];
};
