import type { Signal } from '@offhook/contract';
import { type Aspect, parseReference, type Reference, readPath, type Value } from '@offhook/flow';
import { frozen, jsonCopy } from '../json-copy.ts';
import type { Trigger } from '../trigger.ts';
import { toText } from './convert.ts';

/** What the nodes of one branch left with; a place only for nodes that somebody refers to. */
export type Slots = (Signal | undefined)[];

/** Reads a value as a branch sees it. */
export type Read = (slots: Slots, trigger: Trigger) => unknown;

/** What references can name. */
export interface Scope {
  /** What `flow` reads. */
  readonly flow: unknown;
  /** The place that a node's results are kept in; undefined where there is no such node. */
  slotOf(node: string): number | undefined;
  /** Whether a node's `failure` socket means that it failed. */
  canFail(node: string): boolean;
}

type Path = Reference['path'];

const nothing: Read = () => undefined;

const reader = (path: Path): ((value: unknown) => unknown) => {
  const [key] = path;
  if (key === undefined) return (value) => value;
  if (path.length > 1) return (value) => readPath(value, path);
  return (value) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<string | number, unknown>)[key]; // cast: an object, and the member is its own
  };
};

const outcomeOf = (aspect: Exclude<Aspect, 'output'>, signal: Signal, failed: boolean): unknown => {
  if (aspect === 'success') return !failed;
  const exception = failed ? signal.output : null;
  if (aspect === 'error') return exception;
  return { success: !failed, results: failed ? null : signal.output, exception };
};

const readNode = ({ root, aspect, path }: Reference, scope: Scope): Read => {
  const slot = scope.slotOf(root);
  if (slot === undefined) return nothing;
  const canFail = scope.canFail(root);
  const read = reader(path);
  if (aspect !== 'output') {
    return (slots) => {
      const signal = slots[slot];
      if (signal === undefined) return undefined;
      return read(outcomeOf(aspect, signal, canFail && signal.socket === 'failure'));
    };
  }
  return (slots) => {
    const signal = slots[slot];
    if (signal === undefined || (canFail && signal.socket === 'failure')) return undefined;
    return read(signal.output);
  };
};

/** Makes the reading of a reference; one that cannot be read reads nothing. */
export const readReference = (text: string, scope: Scope): Read => {
  const reference = parseReference(text);
  if (reference === undefined) return nothing;
  const { root, aspect, path } = reference;
  const isRoot = root === 'payload' || root === 'contact' || root === 'agent' || root === 'flow';
  if (!isRoot) return readNode(reference, scope);
  if (aspect !== 'output') return nothing;
  const read = reader(path);
  if (root !== 'flow') return (_, trigger) => read(trigger[root]);
  const fixed = read(scope.flow);
  return () => fixed;
};

const placeholder = /\{\{\s*(.*?)\s*\}\}/g;

/** Makes the reading of a text with `{{reference}}` in it; what is missing is the empty text. */
const readTemplate = (template: string, scope: Scope): Read => {
  const parts: (string | Read)[] = [];
  let end = 0;
  for (const match of template.matchAll(placeholder)) {
    if (parseReference(match[1] ?? '') === undefined) continue;
    parts.push(template.slice(end, match.index), readReference(match[1] ?? '', scope));
    end = match.index + match[0].length;
  }
  parts.push(template.slice(end));
  return (slots, trigger) => {
    let text = '';
    for (const part of parts)
      text += typeof part === 'string' ? part : (toText(part(slots, trigger)) ?? '');
    return text;
  };
};

const readRecord = (members: Readonly<Record<string, Value>>, scope: Scope): Read => {
  const reads = Object.entries(members).map(
    ([name, value]) => [name, readValue(value, scope)] as const,
  );
  return (slots, trigger) =>
    Object.fromEntries(
      reads.flatMap(([name, read]) => {
        const member = read(slots, trigger);
        return member === undefined ? [] : [[name, member]];
      }),
    );
};

const readList = (elements: readonly Value[], scope: Scope): Read => {
  const reads = elements.map((element) => readValue(element, scope));
  return (slots, trigger) => reads.map((read) => read(slots, trigger) ?? null);
};

/** Makes the reading of a value of the flow document. */
export const readValue = (value: Value, scope: Scope): Read => {
  if ('ref' in value) return readReference(value.ref, scope);
  if ('template' in value) return readTemplate(value.template, scope);
  if ('record' in value) return readRecord(value.record, scope);
  if ('list' in value) return readList(value.list, scope);
  // Runs share it, and an action of another author must not change it for the next run.
  const fixed = frozen(jsonCopy(value.value));
  return () => fixed;
};
