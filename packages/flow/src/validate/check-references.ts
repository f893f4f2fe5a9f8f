import type { Field } from '@offhook/contract';
import { isRoot } from '../document.ts';
import { member } from '../member.ts';
import { rootFields } from '../pictures.ts';
import { parseReference, type Reference } from '../reference.ts';
import { type PlacedReference, referencesIn } from '../references-in.ts';
import type { Value } from '../value.ts';
import { fit, kindNames } from './fits.ts';
import { knownSteps, provedAt } from './known-steps.ts';
import { type Found, neededPart, neededSocket, readsOf, shownSocket, within } from './output.ts';
import { error, type Problem, warning } from './problem.ts';
import type { Proved } from './proved.ts';
import type { View } from './view.ts';
import { describeWay } from './way-words.ts';

/** A reference in the input where it stands. */
interface Reading {
  readonly node: string;
  readonly input: string;
  readonly ref: string;
  /** How a sentence begins: `"Phone" of "Find contact" (find) reads phone.phone`. */
  readonly words: string;
}

const placeOf = ({ node, input, ref }: Reading) => ({ node, field: input, reference: ref });

/** A value that is given only sometimes troubles an input that must have one. */
const checkOptional = (view: View, reading: Reading, found: Found, giver: string) => {
  const input = view.inputOf(reading.node, reading.input);
  const tolerant = input === undefined || input.optional === true || input.kind === 'json';
  if (tolerant || !('optional' in found && found.optional)) return [];
  const message = `${reading.words}, which ${giver} gives only sometimes. Check it first, or expect nothing there.`;
  return [warning('may-be-missing', placeOf(reading), message)];
};

const checkFound = (view: View, reading: Reading, { root }: Reference, found: Found) => {
  if ('nothing' in found) {
    const has = found.names.length === 0 ? '' : ` It has ${found.names.join(', ')}.`;
    const message = `${reading.words}, which ${view.name(root)} does not give.${has} Choose another value.`;
    return [warning('unknown-output', placeOf(reading), message)];
  }
  return checkOptional(view, reading, found, view.name(root));
};

/** The socket by which a block has left when it reads: a While that is checked after its round reads what that has given. */
const leavingOf = ({ flow }: View, { node, input }: Reading): string | undefined => {
  const loop = member(flow.nodes, node);
  const checked = member(loop?.inputs, 'checked');
  const isAfter = checked !== undefined && 'value' in checked && checked.value === 'after';
  return loop?.kind === 'while' && input === 'condition' && isAfter ? 'done' : undefined;
};

/** Whether the value is surely there when a run reaches the block. */
const checkWays = (view: View, reading: Reading, reference: Reference): readonly Problem[] => {
  const { root } = reference;
  if (!view.reachable.has(reading.node)) return [];
  const socket = neededSocket(view, reference);
  const ways = view.ways();
  const leaving = leavingOf(view, reading);
  if (ways.allPass(reading.node, root, socket, leaving)) return [];
  const part = neededPart(view, reference);
  if (part !== undefined && ways.leads(root, reading.node)) {
    const message = `${reading.words}, which is there only within "${part.title}" of ${view.name(root)}. Read it there, or choose another value.`;
    return [warning('outside-part', placeOf(reading), message)];
  }
  if (!ways.leads(root, reading.node)) {
    const message = `${reading.words}, but ${view.name(root)} does not come before it. Choose a value of an earlier block, or connect the blocks.`;
    return [warning('not-upstream', placeOf(reading), message)];
  }
  const isShown = ({ reference: found }: Proved): boolean =>
    socket === undefined || shownSocket(found) === socket;
  if (provedAt(view, reading.node, root).some(isShown)) return [];
  const way = ways.wayAround(reading.node, root, socket) ?? [];
  const advice =
    socket === undefined || !ways.allPass(reading.node, root)
      ? `Make every way lead through ${view.name(root)}, or expect nothing there.`
      : `Read it only after "${socket}" of ${view.name(root)}, or expect nothing there.`;
  const message = `${reading.words}, which is missing when the run comes by ${describeWay(view, way)}. ${advice}`;
  return [warning('may-be-missing', placeOf(reading), message)];
};

const checkNodeReference = (view: View, reading: Reading, reference: Reference) => {
  if (member(view.flow.nodes, reference.root) === undefined) {
    const message = `${reading.words}, but there is no block "${reference.root}". Choose another value.`;
    return [error('unreadable-reference', placeOf(reading), message)];
  }
  const missing = checkWays(view, reading, reference);
  const found = readsOf(view, reference, knownSteps(view, reading.node, reference));
  const unknown = checkFound(view, reading, reference, found);
  // One complaint about a missing value is enough.
  return missing.length > 0 && unknown[0]?.code === 'may-be-missing'
    ? missing
    : [...missing, ...unknown];
};

const eventsOf = ({ flow, manifests }: View) =>
  flow.triggers.map(({ source, event }) => {
    const manifest = member(manifests.sources, source);
    return { source, event, manifest, payload: member(manifest?.events, event)?.payload };
  });

const checkPayload = (view: View, reading: Reading, reference: Reference): readonly Problem[] => {
  const { path } = reference;
  const [key] = path;
  const events = eventsOf(view);
  // What an unknown event brings, or one that promises nothing, nobody can tell.
  const silent = events.some(({ payload }) => Object.keys(payload ?? {}).length === 0);
  if (key === undefined || silent || events.length === 0) return [];
  const known = knownSteps(view, reading.node, reference);
  const without = events.filter(({ payload = {} }) => !Object.hasOwn(payload, String(key)));
  if (without.length === 0) {
    const found = events.map(({ payload = {} }) => within(payload, path, known));
    const sometimes = found.find((one) => 'optional' in one && one.optional);
    return sometimes === undefined ? [] : checkOptional(view, reading, sometimes, 'the trigger');
  }
  const names = without.map(({ event }) => event).join(', ');
  if (without.length < events.length) {
    if (known > 0) return [];
    const message = `${reading.words}, which the trigger ${names} does not bring. Expect nothing there when it starts the flow.`;
    return [warning('may-be-missing', placeOf(reading), message)];
  }
  const brings = Object.keys(events[0]?.payload ?? {}).join(', ');
  const message = `${reading.words}, which the trigger ${names} does not bring. It brings ${brings}. Choose one of those.`;
  return [warning('unknown-payload', placeOf(reading), message)];
};

const checkPicture = (view: View, reading: Reading, reference: Reference) => {
  const { root, path } = reference;
  const fields = member(rootFields, root) ?? {};
  const found = within(fields, path, knownSteps(view, reading.node, reference));
  if ('nothing' in found && path.length === 1) {
    const message = `${reading.words}, and no ${root} has that. Use one of ${found.names.join(', ')}.`;
    return [warning('unknown-output', placeOf(reading), message)];
  }
  if (root !== 'contact') return checkOptional(view, reading, found, `the ${root}`);
  const without = eventsOf(view).filter(
    ({ manifest }) => manifest !== undefined && manifest.about !== 'contact',
  );
  const isAsked = provedAt(view, reading.node, root).length > 0;
  if (without.length === 0 || isAsked) return checkOptional(view, reading, found, 'the contact');
  const names = without.map(({ source, event }) => `${source} ${event}`).join(', ');
  const message = `${reading.words}, but a run that ${names} starts has no contact. Expect nothing there, or choose another trigger.`;
  return [warning('may-be-missing', placeOf(reading), message)];
};

const checkReference = (view: View, reading: Reading): readonly Problem[] => {
  const reference = parseReference(reading.ref);
  if (reference === undefined || (isRoot(reference.root) && reference.aspect !== 'output')) {
    const message = `${reading.words}, which cannot be read as a reference. Write it like block.output, or choose it from the list.`;
    return [error('unreadable-reference', placeOf(reading), message)];
  }
  if (!isRoot(reference.root)) return checkNodeReference(view, reading, reference);
  return reference.root === 'payload'
    ? checkPayload(view, reading, reference)
    : checkPicture(view, reading, reference);
};

/** The field that a place within an input stands for; undefined where nothing is said of it. */
const fieldAt = (field: Field | undefined, place: readonly string[]): Field | undefined => {
  if (place.length === 0) return field;
  return field?.kind === 'list' ? fieldAt(field.item, place.slice(1)) : undefined;
};

const sourceField = (view: View, reference: Reference): Field | undefined => {
  const { root, path } = reference;
  if (root === 'payload') {
    const [only, ...others] = eventsOf(view);
    if (only?.payload === undefined || others.length > 0) return undefined;
    const found = within(only.payload, path);
    return 'field' in found ? found.field : undefined;
  }
  const fields = member(rootFields, root);
  const found = fields === undefined ? readsOf(view, reference) : within(fields, path);
  return 'field' in found ? found.field : undefined;
};

const checkKind = (view: View, reading: Reading, { place, inText }: PlacedReference) => {
  const wanted = fieldAt(view.inputOf(reading.node, reading.input), place);
  const reference = parseReference(reading.ref);
  if (inText || wanted === undefined || reference === undefined) return [];
  if (!isRoot(reference.root) && member(view.flow.nodes, reference.root) === undefined) return [];
  const given = sourceField(view, reference);
  if (given === undefined) return [];
  const verdict = fit(given, wanted);
  if (verdict.fits === 'yes') return [];
  const takes = `The input takes ${kindNames[wanted.kind]}`;
  const ending =
    verdict.fits === 'no'
      ? `${takes}; choose another value, or convert it.`
      : `${takes}, so this works only where ${verdict.only}.`;
  const message = `${reading.words}, which is ${kindNames[given.kind]}. ${ending}`;
  return [warning('wrong-type', placeOf(reading), message)];
};

/** Whether an input asks if its value is there: then nobody need be told that it may not be. */
const isQuestion = (view: View, node: string, input: string): boolean =>
  view.manifestOf(node)?.proves?.input === input && view.proved.some(({ from }) => from === node);

const checkValue = (view: View, node: string, input: string, value: Value): readonly Problem[] => {
  const seen = new Set<string>();
  const problems = referencesIn(value).flatMap((placed) => {
    const words = `${view.inputName(node, input)} reads ${placed.ref === '' ? 'an empty reference' : placed.ref}`;
    const reading = { node, input, ref: placed.ref, words };
    const again = seen.has(placed.ref);
    seen.add(placed.ref);
    return [...(again ? [] : checkReference(view, reading)), ...checkKind(view, reading, placed)];
  });
  return isQuestion(view, node, input)
    ? problems.filter(({ code }) => code !== 'may-be-missing')
    : problems;
};

/** Every reference can be read, finds its value on every way, and fits where it stands. */
export const checkReferences = (view: View): readonly Problem[] =>
  view.nodes.flatMap(([id, node]) =>
    Object.entries(node.inputs ?? {}).flatMap(([input, value]) =>
      checkValue(view, id, input, value),
    ),
  );
