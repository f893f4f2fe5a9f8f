import type { ActionManifest, ControlSocket, Field, FieldKind } from '@offhook/contract';
import { controlFor, describe } from '../control/describe.ts';
import { member } from '../member.ts';
import type { Reference } from '../reference.ts';
import type { View } from './view.ts';

/** What a reference reads: a field, anything at all, or nothing that is declared. */
export type Found =
  | { readonly field: Field; readonly optional: boolean }
  | { readonly nothing: true; readonly names: readonly string[] };

/** A field of which only the kind matters. */
const some = (kind: FieldKind): Field => ({ kind, title: '' });

type Path = Reference['path'];
type FieldMap = Readonly<Record<string, Field>>;

const anything: Found = { field: some('json'), optional: false };
const none = (names: readonly string[] = []): Found => ({ nothing: true, names });

/** Follows the rest of a path below a field; as many steps as are `known` are surely there. */
const below = (field: Field, path: Path, optional: boolean, known: number): Found => {
  const [step, ...rest] = path;
  const missing = known < 1 && (optional || field.optional === true);
  if (step === undefined) return { field, optional: missing };
  if (field.kind === 'json' || field.kind === 'record') return { ...anything, optional: missing };
  if (field.kind !== 'list' || typeof step !== 'number') return none();
  return field.item === undefined ? anything : below(field.item, rest, missing, known - 1);
};

/** Follows a path, of which so many steps are `known` to be there, into named fields; the whole of them is a record. */
export const within = (fields: FieldMap, path: Path, known = 0): Found => {
  const [step, ...rest] = path;
  if (step === undefined) return { field: some('record'), optional: false };
  const field = member(fields, String(step));
  return field === undefined ? none(Object.keys(fields)) : below(field, rest, false, known);
};

const failure: FieldMap = { code: some('text'), message: some('text') };

const outputOf = ({ sockets }: ActionManifest, path: Path, known: number): Found => {
  if (sockets.family !== 'branch') return within(sockets.outputs, path, known);
  return path.length === 0 ? { field: some('flag'), optional: false } : none();
};

const outcomeOf = (manifest: ActionManifest, path: Path, known: number): Found => {
  const [step, ...rest] = path;
  if (step === undefined) return { field: some('record'), optional: false };
  if (step === 'results') return outputOf(manifest, rest, known - 1);
  if (step === 'exception') return within(failure, rest);
  if (step === 'success' && rest.length === 0) {
    return { field: some('flag'), optional: false };
  }
  return none(['success', 'results', 'exception']);
};

/** What a reference to a node reads, as far as its manifest tells; so many steps are `known` to be there. */
export const readsOf = (view: View, { root, aspect, path }: Reference, known = 0): Found => {
  const node = member(view.flow.nodes, root);
  if (node?.kind === 'start' || node?.kind === 'end') return none();
  const control = controlFor(view.manifests, node);
  if (control !== undefined && node !== undefined) {
    const { outputs } = describe(view.manifests, node);
    return aspect === 'output' ? within(outputs, path, known) : anything;
  }
  const manifest = view.manifestOf(root);
  if (manifest === undefined) return anything;
  if (aspect === 'output') return outputOf(manifest, path, known);
  if (aspect === 'record') return outcomeOf(manifest, path, known);
  return outcomeOf(manifest, [aspect === 'success' ? 'success' : 'exception', ...path], 0);
};

/** The sockets of a control block that give a value; undefined for other nodes. */
const giversOf = (view: View, root: string, wanted: string | number | undefined) =>
  controlFor(view.manifests, member(view.flow.nodes, root))?.sockets.filter(
    ({ gives }) => wanted === undefined || Object.hasOwn(gives, String(wanted)),
  );

/** The part of a control block within which alone a reference finds something. */
export const neededPart = (
  view: View,
  { root, path: [wanted] }: Reference,
): ControlSocket | undefined => {
  const [giver, ...others] = giversOf(view, root, wanted) ?? [];
  return giver?.opens === true && others.length === 0 ? giver : undefined;
};

/**
 * The socket by which a run must have left a node so that a reference finds something; undefined
 * where any will do.
 */
export const neededSocket = (view: View, { root, aspect, path }: Reference): string | undefined => {
  const [wanted] = path;
  const givers = giversOf(view, root, wanted);
  if (givers !== undefined) return givers.length === 1 ? givers[0]?.name : undefined;
  const fails = view.manifestOf(root)?.sockets.family === 'outcome';
  const known = view.manifestOf(root) !== undefined;
  const guessed = !known && Object.hasOwn(member(view.flow.nodes, root)?.to ?? {}, 'failure');
  if (!fails && !guessed) return undefined;
  const [first] = path;
  if (aspect === 'output' || (aspect === 'record' && first === 'results')) return 'success';
  if (aspect === 'error' && path.length > 0) return 'failure';
  return aspect === 'record' && first === 'exception' && path.length > 1 ? 'failure' : undefined;
};

/** The socket by which a run has surely left a node, of the two of an outcome, where a reference to it found something. */
export const shownSocket = ({ aspect, path: [first] }: Reference): string | undefined => {
  if (aspect === 'output' || (aspect === 'record' && first === 'results')) return 'success';
  return aspect === 'error' || (aspect === 'record' && first === 'exception')
    ? 'failure'
    : undefined;
};
