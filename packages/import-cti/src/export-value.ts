import { formatReference, parseReference, type Value } from '@offhook/flow';
import type { ExportProblem } from './export-problem.ts';
import { readMagicString, writeMagicString } from './magic-string.ts';

/** Where a value stands. */
export interface Place {
  readonly node: string;
  readonly field?: string;
  /** `input` or `input.key.key`. */
  readonly path: string;
  readonly spelling: Readonly<Record<string, string>>;
  readonly legacyIdOf: (node: string) => string;
}

/** A control's value, or why there is none. */
export interface ExportedValue {
  readonly json: unknown;
  readonly problems: readonly ExportProblem[];
}

const refuse = (code: string, { node, field }: Place, message: string): ExportedValue => ({
  json: null,
  problems: [{ code, node, ...(field !== undefined && { field }), message }],
});

/** The spelling that the file had, while it still means the same. */
const keptSpelling = (ref: string, canonical: string, place: Place): string => {
  const kept = Object.hasOwn(place.spelling, place.path) ? place.spelling[place.path] : undefined;
  if (kept === undefined) return canonical;
  const root = parseReference(ref)?.root ?? '';
  const legacyId = place.legacyIdOf(root);
  const read = readMagicString(kept, [legacyId], (id) => (id === legacyId ? root : undefined));
  return read.kind === 'reference' && formatReference(read.reference) === ref ? kept : canonical;
};

const exportReference = (ref: string, place: Place): ExportedValue => {
  const reference = parseReference(ref);
  const text = reference && writeMagicString(reference, place.legacyIdOf);
  return text === undefined
    ? refuse('reference', place, `A CTI Flow cannot refer to "${ref}".`)
    : { json: keptSpelling(ref, text, place), problems: [] };
};

const exportMembers = (
  entries: readonly (readonly [string, Value])[],
  place: Place,
  build: (members: readonly [string, unknown][]) => unknown,
): ExportedValue => {
  const members = entries.map(
    ([key, value]) =>
      [key, exportValue(value, { ...place, path: `${place.path}.${key}` })] as const,
  );
  return {
    json: build(members.map(([key, { json }]) => [key, json])),
    problems: members.flatMap(([, { problems }]) => problems),
  };
};

/** Turns a value of the document into a control's value. */
export const exportValue = (value: Value, place: Place): ExportedValue => {
  if ('value' in value) return { json: value.value, problems: [] };
  if ('ref' in value) return exportReference(value.ref, place);
  if ('template' in value) {
    return refuse('template', place, 'A CTI Flow has no templates; use the String Template block.');
  }
  if ('record' in value) {
    return exportMembers(Object.entries(value.record), place, (members) =>
      Object.fromEntries(members),
    );
  }
  return exportMembers(Object.entries(value.list), place, (members) =>
    members.map(([, json]) => json),
  );
};
