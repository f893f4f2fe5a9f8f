import type { ActionManifest, Proof } from '@offhook/contract';
import type { Flow, FlowNode } from '../document.ts';
import { member } from '../member.ts';
import { parseReference, type Reference } from '../reference.ts';

/** A reference that has found something wherever a run has left a question by a socket. */
export interface Proved {
  readonly reference: Reference;
  readonly from: string;
  readonly socket: string;
}

const isSet = ({ inputs = {} }: FlowNode, manifest: ActionManifest, { when = {} }: Proof) =>
  Object.entries(when).every(([input, wanted]) => {
    const set = member(inputs, input);
    if (set === undefined) return member(manifest.inputs, input)?.initial === wanted;
    return 'value' in set && set.value === wanted;
  });

/** What the questions of a flow prove: those that ask about a reference itself. */
export const provedIn = (
  flow: Flow,
  manifestOf: (id: string) => ActionManifest | undefined,
): readonly Proved[] =>
  Object.entries(flow.nodes).flatMap(([from, node]) => {
    const manifest = manifestOf(from);
    const proof = manifest?.proves;
    if (manifest === undefined || proof === undefined || !isSet(node, manifest, proof)) return [];
    const asked = member(node.inputs, proof.input);
    const reference = asked !== undefined && 'ref' in asked ? parseReference(asked.ref) : undefined;
    return reference === undefined ? [] : [{ reference, from, socket: proof.socket }];
  });
