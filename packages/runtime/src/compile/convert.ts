import type { Field, FieldKind } from '@offhook/contract';
import { jsonCopy } from '../json-copy.ts';

/** Brings a value to a field's kind; undefined where there is none to be had. Never throws. */
export type Convert = (value: unknown) => unknown;

/** Writes any value as text; null is the empty text. */
export const toText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol')
    return undefined;
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(jsonCopy(value)) : String(value);
};

const toNumber: Convert = (value) => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const read = Number(value);
  return Number.isFinite(read) ? read : undefined;
};

const toFlag: Convert = (value) => {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toLowerCase();
  if (word === 'true') return true;
  return word === 'false' ? false : undefined;
};

const toChoice = ({ of = [], open }: Field): Convert => {
  const byName = new Map(of.map((name) => [name.toLowerCase(), name]));
  return (value) => {
    if (value === null || value === '' || typeof value === 'object') return undefined;
    const text = toText(value);
    if (text === undefined) return undefined;
    return byName.get(text.toLowerCase()) ?? (open ? text : undefined);
  };
};

const toJson: Convert = (value) => (value === null || value === '' ? undefined : value);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const toRecord: Convert = (value) => {
  const read = typeof value === 'string' ? parsed(value) : value;
  return isRecord(read) ? read : undefined;
};

const toList = ({ item }: Field): Convert => {
  const convert = item === undefined || item.kind === 'json' ? undefined : convertTo(item);
  return (value) => {
    const read = typeof value === 'string' ? parsed(value) : value;
    if (!Array.isArray(read)) return undefined;
    // In a list, null and the empty text are elements like any other.
    if (convert === undefined) return read;
    return read.map(convert).filter((element) => element !== undefined);
  };
};

const byKind: Readonly<Record<FieldKind, (field: Field) => Convert>> = {
  text: () => toText,
  number: () => toNumber,
  flag: () => toFlag,
  choice: toChoice,
  json: () => toJson,
  record: () => toRecord,
  list: toList,
};

/** Makes the conversion to a field's kind; a kind that is not known takes any value. */
export const convertTo = (field: Field): Convert => (byKind[field.kind] ?? byKind.json)(field);

/** What a field of this kind holds where nothing was given. */
export const emptyOf = (field: Field): unknown => {
  switch (field.kind) {
    case 'text':
      return '';
    case 'number':
      return 0;
    case 'flag':
      return false;
    case 'record':
      return Object.freeze({});
    case 'list':
      return Object.freeze([]);
    case 'choice':
      return field.open ? '' : (field.initial ?? field.of?.[0] ?? '');
    default:
      return undefined;
  }
};
