import type { Manifests } from '@offhook/contract';
import { describe } from '../control/describe.ts';
import type { Flow } from '../document.ts';
import { member } from '../member.ts';
import { nameOf } from '../name-of.ts';
import { manifestFor } from '../sockets-of.ts';
import type { Operation, OperationOf } from './operation.ts';

type Titles = {
  readonly [T in Operation['type']]: (
    operation: OperationOf<T>,
    flow: Flow,
    manifests: Manifests | undefined,
  ) => string;
};

const inputTitle = (
  { id, input }: OperationOf<'set-input' | 'clear-input'>,
  flow: Flow,
  manifests: Manifests | undefined,
): string => {
  const manifest = manifestFor(manifests, member(flow.nodes, id));
  const title = member(manifest?.inputs, input)?.title ?? input;
  return `${title} of ${nameOf(flow, id, manifests)}`;
};

/** The node's name as it will be, since before the operation the flow does not know it. */
const addedName = (
  { id, node, label }: OperationOf<'add-node'>,
  flow: Flow,
  manifests: Manifests | undefined,
): string => {
  const labels: Readonly<Record<string, string>> = label === undefined ? {} : { [id]: label };
  return nameOf({ ...flow, nodes: { [id]: node }, labels }, id, manifests);
};

const blocksName = (
  ids: readonly string[],
  flow: Flow,
  manifests: Manifests | undefined,
): string => {
  const [only, ...others] = ids;
  return only !== undefined && others.length === 0
    ? nameOf(flow, only, manifests)
    : `${ids.length} blocks`;
};

const moving = { align: 'Align', distribute: 'Distribute', arrange: 'Lay out' } as const;

/** What a step does to a group. */
export type GroupDeed = 'remove' | 'add' | 'rename' | 'collapse' | 'expand' | 'change';

/** What a step does to a group of the flow before it. */
export const groupDeed = ({ id, group }: OperationOf<'set-group'>, { groups }: Flow): GroupDeed => {
  const before = member(groups, id);
  if (group === undefined) return 'remove';
  if (before === undefined) return 'add';
  if (before.title !== group.title) return 'rename';
  if (before.collapsed === group.collapsed) return 'change';
  return group.collapsed === true ? 'collapse' : 'expand';
};

const groupTitle = (operation: OperationOf<'set-group'>, flow: Flow): string => {
  const { id, group } = operation;
  const before = member(flow.groups, id)?.title ?? id;
  const now = group?.title ?? before;
  return {
    remove: `Remove the group ${before}`,
    add: `Group ${group?.members.length ?? 0} blocks`,
    rename: `Rename the group ${before} to ${now}`,
    collapse: `Collapse the group ${now}`,
    expand: `Expand the group ${now}`,
    change: `Change the group ${now}`,
  }[groupDeed(operation, flow)];
};

/** What a step does to a note. */
export type NoteDeed = 'remove' | 'add' | 'write' | 'move';

/** What a step does to a note of the flow before it. */
export const noteDeed = ({ id, note }: OperationOf<'set-note'>, { notes }: Flow): NoteDeed => {
  const before = member(notes, id);
  if (note === undefined) return 'remove';
  if (before === undefined) return 'add';
  return before.text === note.text && before.colour === note.colour ? 'move' : 'write';
};

const noteTitles = {
  remove: 'Remove a note',
  add: 'Add a note',
  write: 'Write a note',
  move: 'Move a note',
} as const satisfies Record<NoteDeed, string>;

const pastedName = (
  { fragment }: OperationOf<'paste'>,
  flow: Flow,
  manifests: Manifests | undefined,
): string => blocksName(Object.keys(fragment.nodes), { ...flow, ...fragment }, manifests);

const titles: Titles = {
  'add-node': (operation, flow, manifests) => `Add ${addedName(operation, flow, manifests)}`,
  'remove-nodes': ({ ids }, flow, manifests) => `Remove ${blocksName(ids, flow, manifests)}`,
  insert: ({ id, from, to }, flow, manifests) =>
    `Insert ${nameOf(flow, id, manifests)} between ${nameOf(flow, from, manifests)} and ${nameOf(flow, to, manifests)}`,
  swap: ({ id, other }, flow, manifests) =>
    `Swap ${nameOf(flow, id, manifests)} and ${nameOf(flow, other, manifests)}`,
  paste: (operation, flow, manifests) =>
    `${operation.duplicates === true ? 'Duplicate' : 'Paste'} ${pastedName(operation, flow, manifests)}`,
  'rename-node': ({ from, to }) => `Change id ${from} to ${to}`,
  'change-action': ({ id, action }, flow, manifests) =>
    `Change ${nameOf(flow, id, manifests)} to ${manifestFor(manifests, { action })?.title ?? action}`,
  'change-kind': ({ id, kind }, flow, manifests) =>
    `Change ${nameOf(flow, id, manifests)} to ${describe(manifests, { kind }).title}`,
  connect: ({ from, to }, flow, manifests) =>
    `Connect ${nameOf(flow, from, manifests)} to ${nameOf(flow, to, manifests)}`,
  disconnect: ({ from, to }, flow, manifests) =>
    `Disconnect ${nameOf(flow, from, manifests)} from ${nameOf(flow, to, manifests)}`,
  'set-input': (operation, flow, manifests) => `Set ${inputTitle(operation, flow, manifests)}`,
  'clear-input': (operation, flow, manifests) => `Clear ${inputTitle(operation, flow, manifests)}`,
  'set-label': ({ id, label }, flow, manifests) =>
    label === ''
      ? `Remove the label of ${nameOf(flow, id, manifests)}`
      : `Rename ${nameOf(flow, id, manifests)} to ${label}`,
  move: ({ places, how }, flow, manifests) =>
    `${how === undefined ? 'Move' : moving[how]} ${blocksName(Object.keys(places), flow, manifests)}`,
  'set-group': groupTitle,
  'set-note': (operation, flow) => noteTitles[noteDeed(operation, flow)],
  'set-policy': () => 'Change how the flow runs',
  'set-triggers': () => 'Change what starts the flow',
  'set-name': ({ name }) => `Rename the flow to ${name}`,
  'set-description': () => 'Change the description',
  'set-active': ({ active }) => (active ? 'Switch the flow on' : 'Switch the flow off'),
  'set-debug': ({ debug }) => (debug ? 'Switch debugging on' : 'Switch debugging off'),
  'set-extra': ({ member }) => `Change ${member}`,
  batch: ({ name }) => name,
  restore: ({ name }) => name,
};

/** What an undo menu calls an operation, such as "Move Find contact"; `flow` is the flow before it. */
export const titleOf = (operation: Operation, flow: Flow, manifests?: Manifests): string => {
  const title = titles[operation.type] as (
    of: Operation,
    flow: Flow,
    manifests: Manifests | undefined,
  ) => string; // cast: the table pairs each type with its own
  return title(operation, flow, manifests);
};
