import type { ActionManifest, ControlManifest, Field, Manifests } from '@offhook/contract';
import { type FlowNode, isBlock } from '../document.ts';
import { member } from '../member.ts';
import { manifestFor, socketsOf } from '../sockets-of.ts';
import { controls, isControlKind } from './controls.ts';

type Fields = Readonly<Record<string, Field>>;

/** One way out of a node, of whatever sort the node is. */
export interface DescribedSocket {
  readonly name: string;
  /** Absent for the sockets that all actions share, and for cases, which are called as they are named. */
  readonly title?: string;
  readonly help?: string;
  /** Whether all that is reached from it is a part of the node. */
  readonly opens: boolean;
  readonly tone: 'good' | 'bad' | 'plain';
  /** What can be read of the node behind it. */
  readonly gives: Fields;
}

/** What there is to know of a node without running it. */
export interface NodeDescription {
  readonly sort: 'action' | 'control' | 'start' | 'end' | 'unknown';
  readonly title: string;
  /** Empty for Start and End, and for what is unknown. */
  readonly description: string;
  /** The category; `control` for control blocks, absent for Start, End and what is unknown. */
  readonly group?: string;
  readonly inputs: Fields;
  readonly sockets: readonly DescribedSocket[];
  /** All that some socket gives. */
  readonly outputs: Fields;
  readonly action?: ActionManifest;
  readonly control?: ControlManifest;
}

/** The manifest of a control block, in the language of the manifests where they have it; undefined for all other nodes. */
export const controlFor = (
  manifests: Manifests | undefined,
  node: FlowNode | undefined,
): ControlManifest | undefined => {
  if (node === undefined || isBlock(node) || !isControlKind(node.kind)) return undefined;
  return member(manifests?.controls, node.kind) ?? controls[node.kind];
};

const failure: Fields = {
  code: { kind: 'text', title: 'Code' },
  message: { kind: 'text', title: 'Message' },
};

const toneOf = (socket: string): DescribedSocket['tone'] => {
  if (socket === 'failure' || socket === 'false') return 'bad';
  return socket === 'otherwise' ? 'plain' : 'good';
};

const actionSocket = (name: string, manifest: ActionManifest | undefined): DescribedSocket => ({
  name,
  opens: false,
  tone: toneOf(name),
  gives: name === 'failure' ? failure : (manifest?.sockets.outputs ?? {}),
});

const titles: Readonly<Record<string, string>> = { start: 'Start', end: 'End' };

const titleOf = (kind: string): string => member(titles, kind) ?? kind;

const describeOther = (manifests: Manifests | undefined, node: FlowNode): NodeDescription => {
  const action = manifestFor(manifests, node);
  const sort = node.kind === 'start' || node.kind === 'end' ? node.kind : 'unknown';
  return {
    sort: action === undefined ? sort : 'action',
    title: action?.title ?? node.action ?? titleOf(node.kind ?? ''),
    description: action?.description ?? '',
    ...(action && { group: action.group, action }),
    inputs: action?.inputs ?? {},
    sockets: socketsOf(action, node).map((name) => actionSocket(name, action)),
    outputs: action?.sockets.outputs ?? {},
  };
};

/** Tells all that can be known of a node, be it an action's block, a control block, Start or End: the one door for whoever shows or checks nodes. */
export const describe = (manifests: Manifests | undefined, node: FlowNode): NodeDescription => {
  const control = controlFor(manifests, node);
  if (control === undefined) return describeOther(manifests, node);
  const { title, description, inputs, sockets } = control;
  return {
    sort: 'control',
    title,
    description,
    group: 'control',
    inputs,
    sockets: sockets.map(({ opens = false, ...socket }) => ({ ...socket, opens })),
    outputs: Object.assign({}, ...sockets.map(({ gives }) => gives)),
    control,
  };
};
