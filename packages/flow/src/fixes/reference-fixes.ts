import type { ActionManifest, Field, Manifests } from '@offhook/contract';
import { describe } from '../control/describe.ts';
import { freshId } from '../edit/fresh-id.ts';
import { edit } from '../edit/operation.ts';
import { member } from '../member.ts';
import { formatReference, parseReference } from '../reference.ts';
import { mapReferences } from '../references-in.ts';
import { fit } from '../validate/fits.ts';
import type { ProblemCode } from '../validate/problem.ts';
import { conversionsFor } from './conversions.ts';
import { brokenReferences, brokenValue, fieldAt, readAnother, takeOut } from './dead-references.ts';
import { type Fix, fixBy } from './fix.ts';
import type { Broken, Fixer } from './fixer.ts';
import { foresee } from './foresee.ts';
import { insertBefore } from './insert-before.ts';
import { clear, inputsOf } from './value-fixes.ts';

/** How many letters must be changed to make one word of another. */
const apart = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1];
    for (const [at, wanted] of [...other].entries()) {
      const changed = (row[at] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
};

const namesAt = ({ flow, manifests }: Broken, root: string): readonly string[] => {
  if (root !== 'payload') {
    const giver = member(flow.nodes, root);
    return giver === undefined ? [] : Object.keys(describe(manifests, giver).outputs);
  }
  return flow.triggers.flatMap(({ source, event }) =>
    Object.keys(member(member(manifests.sources, source)?.events, event)?.payload ?? {}),
  );
};

/** Reads what is called most alike in place of what is not there. */
const otherName: Fixer = (broken) => {
  const { flow, manifests, node, input } = broken;
  const value = brokenValue(broken);
  const ahead = foresee(flow, manifests);
  const fixes = brokenReferences(broken).flatMap(({ ref }): readonly Fix[] => {
    const reference = parseReference(ref);
    if (value === undefined || reference === undefined) return [];
    if (ahead(node, ref).field !== undefined) return [];
    const [wrong, ...rest] = reference.path;
    const names = [...namesAt(broken, reference.root)];
    const [best] = names.sort((a, b) => apart(a, String(wrong)) - apart(b, String(wrong)));
    if (best === undefined) return [];
    const better = formatReference({ ...reference, path: [best, ...rest] });
    const read = mapReferences(value, (other) => (other === ref ? better : other));
    return [fixBy('use-value', [edit.setInput(node, input, read)], { what: better })];
  });
  return [...fixes, ...takeOut(broken)];
};

/** Questions that prove a value is there, the plainest first. */
const questionsIn = ({ actions }: Manifests): readonly ActionManifest[] =>
  Object.values(actions)
    .filter(({ proves, status }) => proves !== undefined && status !== 'deprecated')
    .sort((a, b) => Object.keys(a.inputs).length - Object.keys(b.inputs).length);

/** Puts a question before the block, so that it runs only where the value is there. */
const checkFirst: Fixer = (broken) => {
  const { flow, manifests, node } = broken;
  const ahead = foresee(flow, manifests);
  const doubtful = brokenReferences(broken).find(
    ({ ref }) => ahead(node, ref).missing !== undefined,
  );
  if (doubtful === undefined) return [];
  return questionsIn(manifests).flatMap((manifest) => {
    const { proves } = manifest;
    if (proves === undefined) return [];
    const settings = Object.entries(proves.when ?? {}).map(([name, value]) => [name, { value }]);
    const inputs = { [proves.input]: { ref: doubtful.ref }, ...Object.fromEntries(settings) };
    const id = freshId(flow, manifest.id);
    const inserted = { id, manifest, inputs, socket: proves.socket };
    return [
      fixBy('check-first', insertBefore(flow, manifests, node, inserted), { what: manifest.title }),
    ];
  });
};

/** A fixed value that is meant as another kind: "5" for a number, "true" for a yes or no. */
const fixedOtherwise = (broken: Broken, wanted: Field): readonly Fix[] => {
  const value = brokenValue(broken);
  const fixed = value !== undefined && 'value' in value ? value.value : undefined;
  if (fixed === undefined || wanted.kind !== 'list' || Array.isArray(fixed)) return [];
  const { node, input } = broken;
  return [
    fixBy('use-value', [edit.setInput(node, input, { list: [{ value: fixed }] })], {
      what: JSON.stringify([fixed]),
    }),
  ];
};

const wrongType: Fixer = (broken) => {
  const { flow, manifests, node, input } = broken;
  const value = brokenValue(broken);
  const field = member(inputsOf(broken), input);
  if (value === undefined || field === undefined) return [];
  const ahead = foresee(flow, manifests);
  const converted = brokenReferences(broken).flatMap(({ ref, place, inText }) => {
    const wanted = fieldAt(field, place);
    const given = ahead(node, ref).field;
    if (inText || wanted === undefined || given === undefined) return [];
    if (fit(given, wanted).fits === 'yes') return [];
    return conversionsFor(flow, manifests, { node, input, value, ref, given, wanted });
  });
  return [...converted, ...fixedOtherwise(broken, field), ...clear(broken)];
};

const mended: Fixer = (broken) => [...readAnother(broken), ...takeOut(broken)];

/** Fixes of references. */
export const referenceFixes: Partial<Record<ProblemCode, Fixer>> = {
  'unreadable-reference': mended,
  'unknown-output': otherName,
  'unknown-payload': otherName,
  'not-upstream': mended,
  'may-be-missing': checkFirst,
  'wrong-type': wrongType,
};
