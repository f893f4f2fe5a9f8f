import type { Field, Manifests } from '@offhook/contract';
import { type Flow, isRoot } from '../document.ts';
import { member } from '../member.ts';
import { rootFields } from '../pictures.ts';
import { parseReference, type Reference } from '../reference.ts';
import { upgrade } from '../upgrade.ts';
import { knownSteps, provedAt } from '../validate/known-steps.ts';
import { type Found, neededSocket, readsOf, shownSocket, within } from '../validate/output.ts';
import { type View, viewOf } from '../validate/view.ts';
import { describeWay } from '../validate/way-words.ts';

/** Why a value may not be there when a run reaches the block that reads it. */
export type Missing =
  /** Runs can come by a way on which it is not made. */
  | { readonly why: 'way'; readonly way: string }
  /** The block that gives it does not come before. */
  | { readonly why: 'not-before' }
  /** Some triggers do not bring it. */
  | { readonly why: 'trigger'; readonly triggers: string }
  /** It is given only sometimes. */
  | { readonly why: 'sometimes' };

/** What a reference would find where a node reads it. */
export interface Foreseen {
  /** What is known of the value; undefined where nothing of this name is given. */
  readonly field?: Field;
  readonly missing?: Missing;
}

const eventsOf = ({ flow, manifests }: View) =>
  flow.triggers.flatMap(({ source, event }) => {
    const manifest = member(manifests.sources, source);
    return manifest === undefined
      ? []
      : [{ event, about: manifest.about, payload: member(manifest.events, event)?.payload ?? {} }];
  });

const told = (found: Found, missing: Missing | undefined): Foreseen => {
  if ('nothing' in found) return missing === undefined ? {} : { missing };
  const doubt: Missing | undefined = missing ?? (found.optional ? { why: 'sometimes' } : undefined);
  return { field: found.field, ...(doubt !== undefined && { missing: doubt }) };
};

const fromNode = (view: View, node: string, reference: Reference): Foreseen => {
  const { root } = reference;
  const found = readsOf(view, reference, knownSteps(view, node, reference));
  const socket = neededSocket(view, reference);
  const ways = view.ways();
  if (!view.reachable.has(node) || ways.allPass(node, root, socket)) return told(found, undefined);
  if (!ways.leads(root, node)) return told(found, { why: 'not-before' });
  const isProved = provedAt(view, node, root).some(
    (proved) => socket === undefined || shownSocket(proved.reference) === socket,
  );
  if (isProved) return told(found, undefined);
  const way = describeWay(view, ways.wayAround(node, root, socket) ?? []);
  return told(found, { why: 'way', way });
};

const fromRoot = (view: View, node: string, reference: Reference): Foreseen => {
  const { root, path } = reference;
  const known = knownSteps(view, node, reference);
  const events = eventsOf(view);
  const fieldsOf = root === 'payload' ? undefined : (member(rootFields, root) ?? {});
  const isWithout = ({ about, payload }: (typeof events)[number]): boolean =>
    fieldsOf === undefined
      ? path.length > 0 && !Object.hasOwn(payload, String(path[0]))
      : root === 'contact' && about !== 'contact';
  const without = known > 0 ? [] : events.filter(isWithout);
  const payload = events.find((event) => !isWithout(event))?.payload ?? {};
  const found = within(fieldsOf ?? payload, path, known);
  const triggers = without.map(({ event }) => event).join(', ');
  return told(found, without.length === 0 ? undefined : { why: 'trigger', triggers });
};

/** Looks at a flow once; then tells what a reference would find where a node reads it. */
export const foresee = (
  flow: Flow,
  manifests: Manifests,
): ((node: string, ref: string) => Foreseen) => {
  const view = viewOf(upgrade(flow, manifests), manifests);
  return (node, ref) => {
    const reference = parseReference(ref);
    if (reference === undefined) return {};
    if (isRoot(reference.root)) return fromRoot(view, node, reference);
    return member(view.flow.nodes, reference.root) === undefined
      ? {}
      : fromNode(view, node, reference);
  };
};
