import { parseReference } from './reference.ts';
import { formatTemplate, parseTemplate } from './template.ts';
import type { Value } from './value.ts';

/** A reference where it stands in a value. */
export interface PlacedReference {
  readonly ref: string;
  /** Keys and indexes below the value; empty where the value itself is the reference. */
  readonly place: readonly string[];
  /** True where it is a part of a template. */
  readonly inText: boolean;
}

/** All references that a value reads, at any depth, in the order of the document. */
export const referencesIn = (
  value: Value,
  place: readonly string[] = [],
): readonly PlacedReference[] => {
  if ('ref' in value) return [{ ref: value.ref, place, inText: false }];
  if ('template' in value) {
    return parseTemplate(value.template).flatMap((part) =>
      typeof part === 'string' ? [] : [{ ref: part.ref, place, inText: true }],
    );
  }
  if ('record' in value) {
    return Object.entries(value.record).flatMap(([key, item]) =>
      referencesIn(item, [...place, key]),
    );
  }
  if ('list' in value) {
    return value.list.flatMap((item, at) => referencesIn(item, [...place, String(at)]));
  }
  return [];
};

/** Rewrites the references of a value; answers the very same value where none changes. */
export const mapReferences = (value: Value, rewrite: (ref: string) => string): Value => {
  if ('ref' in value) {
    const ref = rewrite(value.ref);
    return ref === value.ref ? value : { ref };
  }
  if ('template' in value) {
    const parts = parseTemplate(value.template);
    const rewritten = parts.map((part) =>
      typeof part === 'string' || rewrite(part.ref) === part.ref
        ? part
        : { ref: rewrite(part.ref) },
    );
    return rewritten.every((part, at) => part === parts[at])
      ? value
      : { template: formatTemplate(rewritten) };
  }
  if ('record' in value) {
    const entries = Object.entries(value.record);
    const rewritten = entries.map(([key, item]) => [key, mapReferences(item, rewrite)] as const);
    return rewritten.every(([, item], at) => item === entries[at]?.[1])
      ? value
      : { record: Object.fromEntries(rewritten) };
  }
  if ('list' in value) {
    const rewritten = value.list.map((item) => mapReferences(item, rewrite));
    return rewritten.every((item, at) => item === value.list[at]) ? value : { list: rewritten };
  }
  return value;
};

const isEmpty = (items: object): boolean => Object.keys(items).length === 0;

/** What is left of a value without one reference: a text without it, a map or list without what reads it; undefined where nothing is. */
export const withoutReference = (value: Value, ref: string): Value | undefined => {
  if ('ref' in value) return value.ref === ref ? undefined : value;
  if ('template' in value) {
    const left = parseTemplate(value.template).filter(
      (part) => typeof part === 'string' || part.ref !== ref,
    );
    const text = formatTemplate(left);
    if (text.trim() === '') return undefined;
    return left.every((part) => typeof part === 'string') ? { value: text } : { template: text };
  }
  if ('record' in value) {
    const left = Object.entries(value.record).flatMap(([key, item]) => {
      const rest = withoutReference(item, ref);
      return rest === undefined ? [] : [[key, rest] as const];
    });
    return isEmpty(left) ? undefined : { record: Object.fromEntries(left) };
  }
  if ('list' in value) {
    const left = value.list.flatMap((item) => withoutReference(item, ref) ?? []);
    return isEmpty(left) ? undefined : { list: left };
  }
  return value;
};

/** Makes the rewriting by which references to one node read another. */
export const renameRoot =
  (from: string, to: string) =>
  (ref: string): string =>
    parseReference(ref)?.root === from ? to + ref.slice(from.length) : ref;
