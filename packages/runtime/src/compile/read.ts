import {
  type Aspect,
  parseReference,
  parseTemplate,
  type Reference,
  readPath,
  type Value,
} from '@offhook/flow';
import { frozen, jsonCopy } from '../json-copy.ts';
import type { Trigger } from '../trigger.ts';
import { toText } from './convert.ts';

/** What a node left with by `failure`, so that it is told from an output. */
export class Failed {
  readonly failure: unknown;

  constructor(failure: unknown) {
    this.failure = failure;
  }
}

/** What the nodes of one branch left with: an output, `Failed`, or undefined; a place only for nodes that somebody refers to. */
export type Slots = unknown[];

/** Reads a value as a branch sees it. */
export interface Read {
  (slots: Slots, trigger: Trigger, run: object): unknown;
  /** The slot that holds the value as it is: whoever knows it saves the call. */
  slot?: number;
}

/** What references can name. */
export interface Scope {
  /** What `flow` reads. */
  readonly flow: unknown;
  /** The id of a run, which `flow.run` reads. */
  runIdOf(run: object): string;
  /** The place that a node's results are kept in; undefined where there is no such node. */
  slotOf(node: string): number | undefined;
  /** The place that a member of a node's output is kept in by itself; -1 where there is no such member. Absent where nodes are kept as a whole. */
  readonly memberOf?: ((node: string, name: string) => number) | undefined;
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

const outcomeOf = (aspect: Exclude<Aspect, 'output'>, left: unknown): unknown => {
  const failed = left instanceof Failed;
  if (aspect === 'success') return !failed;
  const exception = failed ? left.failure : null;
  if (aspect === 'error') return exception;
  return { success: !failed, results: failed ? null : left, exception };
};

/** Reads a member that is kept by itself; undefined where the whole is. */
const readMember = ({ root, aspect, path }: Reference, scope: Scope): Read | undefined => {
  const [name, ...rest] = path;
  if (scope.memberOf === undefined || aspect !== 'output' || name === undefined) return undefined;
  const slot = scope.memberOf(root, String(name));
  if (slot < 0) return nothing;
  if (rest.length > 0) {
    const read = reader(rest);
    return (slots) => read(slots[slot]);
  }
  const own: Read = (slots) => slots[slot];
  own.slot = slot;
  return own;
};

const readNode = (reference: Reference, scope: Scope): Read => {
  const member = readMember(reference, scope);
  if (member !== undefined) return member;
  const { root, aspect, path } = reference;
  const slot = scope.slotOf(root);
  if (slot === undefined) return nothing;
  const read = reader(path);
  return (slots) => {
    const left = slots[slot];
    if (left === undefined) return undefined;
    if (aspect !== 'output') return read(outcomeOf(aspect, left));
    return left instanceof Failed ? undefined : read(left);
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
  if (path[0] === 'run' && path.length === 1) return (_slots, _trigger, run) => scope.runIdOf(run);
  const fixed = read(scope.flow);
  return () => fixed;
};

/** Makes the reading of a text with `{{reference}}` in it; what is missing is the empty text. */
const readTemplate = (template: string, scope: Scope): Read => {
  const parts = parseTemplate(template).map((part) =>
    typeof part === 'string' ? part : readReference(part.ref, scope),
  );
  return (slots, trigger, run) => {
    let text = '';
    for (const part of parts)
      text += typeof part === 'string' ? part : (toText(part(slots, trigger, run)) ?? '');
    return text;
  };
};

const readRecord = (members: Readonly<Record<string, Value>>, scope: Scope): Read => {
  const reads = Object.entries(members).map(
    ([name, value]) => [name, readValue(value, scope)] as const,
  );
  return (slots, trigger, run) =>
    Object.fromEntries(
      reads.flatMap(([name, read]) => {
        const member = read(slots, trigger, run);
        return member === undefined ? [] : [[name, member]];
      }),
    );
};

const readList = (elements: readonly Value[], scope: Scope): Read => {
  const reads = elements.map((element) => readValue(element, scope));
  return (slots, trigger, run) => reads.map((read) => read(slots, trigger, run) ?? null);
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
