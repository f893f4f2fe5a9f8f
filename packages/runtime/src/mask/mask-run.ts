import {
  type CallEntry,
  type Caused,
  type EndEntry,
  type Failing,
  type Fields,
  type Holding,
  holdingOf,
  type Json,
  type JsonRecord,
  type RunEntry,
  type StepEntry,
  type TraceEntry,
} from '@offhook/contract';
import { rootFields } from '@offhook/flow';
import { holdingByName } from './named.ts';
import { maskOf, Sensitive } from './sensitive.ts';

/** What is declared about the values of a run. */
export interface KnownFields {
  /** The fields of an action; undefined for what is no action. */
  action(id: string): { readonly inputs: Fields; readonly outputs: Fields } | undefined;
  /** The payload of a trigger such as `voice-contact.onConnecting`. */
  payload(trigger: string): Fields | undefined;
}

/** One pass over a value: what a place is declared or named to hold, and what becomes of the rest. */
interface Pass {
  /** A value of which is known what it holds. */
  held(value: Json, holding: Holding): Json;
  text(text: string): string;
}

const isRecord = (value: Json): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNothing = (value: Json): boolean =>
  value === null || value === '' || typeof value === 'boolean';

const passOver = (value: Json, pass: Pass): Json => {
  if (typeof value === 'string') return pass.text(value);
  if (typeof value === 'number') {
    const told = pass.text(String(value));
    return told === String(value) ? value : told;
  }
  if (Array.isArray(value)) return value.map((each: Json) => passOver(each, pass));
  return isRecord(value) ? passRecord(value, pass) : value;
};

const passRecord = (record: JsonRecord, pass: Pass, fields: Fields = {}): JsonRecord =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const holding = (field && holdingOf(field)) ?? holdingByName(name);
      const isHeld = holding !== undefined && !isNothing(value);
      return [pass.text(name), isHeld ? pass.held(value, holding) : passOver(value, pass)];
    }),
  );

const passFields = (value: Json, pass: Pass, fields: Fields | undefined): Json =>
  isRecord(value) ? passRecord(value, pass, fields) : passOver(value, pass);

const passMessage = <F extends Failing>(failure: F, pass: Pass): F => ({
  ...failure,
  message: pass.text(failure.message),
});

const passFailure = <F extends Caused>(failure: F, pass: Pass): F => ({
  ...passMessage(failure, pass),
  ...(failure.causes && { causes: failure.causes.map((cause) => passMessage(cause, pass)) }),
});

const passBegin = (entry: RunEntry, pass: Pass, known: KnownFields): RunEntry => {
  const { payload, contact } = entry;
  return {
    ...entry,
    ...(payload && { payload: passRecord(payload, pass, known.payload(entry.trigger)) }),
    ...(contact && { contact: passRecord(contact, pass, rootFields.contact) }),
  };
};

const passStep = (entry: StepEntry, pass: Pass, known: KnownFields): StepEntry => {
  const { inputs, outputs } = known.action(entry.action) ?? {};
  return {
    ...entry,
    ...(entry.inputs && { inputs: passRecord(entry.inputs, pass, inputs) }),
    output: passFields(entry.output, pass, outputs),
  };
};

const passCall = (entry: CallEntry, pass: Pass): CallEntry => ({
  ...entry,
  args: passOver(entry.args, pass),
  ...(entry.result !== undefined && { result: passOver(entry.result, pass) }),
  ...(entry.error && { error: passFailure(entry.error, pass) }),
});

const passEnd = (entry: EndEntry, pass: Pass): EndEntry => ({
  ...entry,
  ...(entry.error && { error: passFailure(entry.error, pass) }),
});

const passEntry = (entry: TraceEntry, pass: Pass, known: KnownFields): TraceEntry => {
  if (entry.type === 'run') return passBegin(entry, pass, known);
  if (entry.type === 'step') return passStep(entry, pass, known);
  return entry.type === 'call' ? passCall(entry, pass) : passEnd(entry, pass);
};

/**
 * Masks what the entries of one run hold of persons, payments and secrets: what fields declare, what
 * the names of members say, and every other place to which those values came, whole or within a text.
 * Ids, and texts of fewer than four characters within words, stay.
 */
export const maskRun = (
  entries: readonly TraceEntry[],
  known: KnownFields,
): readonly TraceEntry[] => {
  const sensitive = new Sensitive();
  const collect: Pass = {
    held: (value, holding) => {
      sensitive.add(value, holding);
      return value;
    },
    text: (text) => text,
  };
  for (const entry of entries) passEntry(entry, collect, known);
  const mask: Pass = {
    held: (_, holding) => maskOf(holding),
    text: (text) => sensitive.without(text),
  };
  return entries.map((entry) => passEntry(entry, mask, known));
};
