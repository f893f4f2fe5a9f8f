import { formatReference, type Value } from '@offhook/flow';
import { isRecord } from './cti-file.ts';
import { readMagicString, writeMagicString } from './magic-string.ts';
import type { Names } from './names.ts';

/** An input taken from a control. */
export interface ImportedValue {
  readonly value: Value;
  /** Place below the input (`''`, `.key`, `.0`) to the reference's own spelling. */
  readonly spelling: Readonly<Record<string, string>>;
  /** Texts that look like references and are none: place and reason. */
  readonly unreadable: Readonly<Record<string, string>>;
}

const plain = (value: unknown): ImportedValue => ({
  value: { value },
  spelling: {},
  unreadable: {},
});

const importText = (text: string, names: Names, legacyIdOf: (node: string) => string) => {
  const read = readMagicString(text, names.legacyIds, names.nodeOf);
  if (read.kind === 'text') return plain(text);
  if (read.kind === 'unreadable') return { ...plain(text), unreadable: { '': read.why } };
  const { reference } = read;
  const canonical = writeMagicString(reference, legacyIdOf);
  return {
    value: { ref: formatReference(reference) },
    spelling: canonical === text ? {} : { '': text },
    unreadable: {},
  };
};

const under = (members: Readonly<Record<string, string>>, key: string): [string, string][] =>
  Object.entries(members).map(([place, text]) => [`.${key}${place}`, text]);

const importMembers = (
  entries: readonly (readonly [string, ImportedValue])[],
  whole: unknown,
  build: (values: readonly (readonly [string, Value])[]) => Value,
): ImportedValue => ({
  // A map without references stays one fixed value: the document says no more than the file.
  value: entries.every(([, { value }]) => 'value' in value)
    ? { value: whole }
    : build(entries.map(([key, { value }]) => [key, value])),
  spelling: Object.fromEntries(entries.flatMap(([key, { spelling }]) => under(spelling, key))),
  unreadable: Object.fromEntries(
    entries.flatMap(([key, { unreadable }]) => under(unreadable, key)),
  ),
});

/** Turns a control's value into a value of the document; references are found at every depth. */
export const importValue = (
  control: unknown,
  names: Names,
  legacyIdOf: (node: string) => string,
): ImportedValue => {
  if (typeof control === 'string') return importText(control, names, legacyIdOf);
  if (Array.isArray(control)) {
    const entries = control.map(
      (item, at) => [String(at), importValue(item, names, legacyIdOf)] as const,
    );
    return importMembers(entries, control, (values) => ({
      list: values.map(([, value]) => value),
    }));
  }
  if (isRecord(control)) {
    const entries = Object.entries(control).map(
      ([key, member]) => [key, importValue(member, names, legacyIdOf)] as const,
    );
    return importMembers(entries, control, (values) => ({ record: Object.fromEntries(values) }));
  }
  return plain(control);
};
