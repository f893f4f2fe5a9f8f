import type { Flow, FlowNode, FlowTrigger, Group, Note, Point, Policy } from '../document.ts';
import type { Value } from '../value.ts';
import type { Change } from './change.ts';

/** Nodes with all that belongs to them, ready to be added: their ids are free. */
export type Pasted = Pick<Flow, 'nodes' | 'labels' | 'layout' | 'groups' | 'notes'>;

/** What nodes are moved for, where a hand did not simply put them elsewhere. */
export type Arrangement = 'align' | 'distribute' | 'arrange';

/** One edit of a flow, as plain data: it can be stored, sent and undone. */
export type Operation =
  | {
      readonly type: 'add-node';
      readonly id: string;
      readonly node: FlowNode;
      readonly label?: string;
      readonly at?: Point;
    }
  | {
      readonly type: 'remove-nodes';
      readonly ids: readonly string[];
      /** Joins what led to them to what followed, where there is one way through. */
      readonly heal?: boolean;
    }
  | {
      readonly type: 'insert';
      readonly id: string;
      readonly from: string;
      readonly socket: string;
      readonly to: string;
      /** The socket by which the way goes on; a node without sockets ends it. */
      readonly out?: string;
    }
  | { readonly type: 'swap'; readonly id: string; readonly other: string }
  | { readonly type: 'paste'; readonly fragment: Pasted; readonly duplicates?: boolean }
  | { readonly type: 'rename-node'; readonly from: string; readonly to: string }
  | { readonly type: 'change-action'; readonly id: string; readonly action: string }
  | { readonly type: 'change-kind'; readonly id: string; readonly kind: string }
  | {
      readonly type: 'connect' | 'disconnect';
      readonly from: string;
      readonly socket: string;
      readonly to: string;
    }
  | {
      readonly type: 'set-input';
      readonly id: string;
      readonly input: string;
      readonly value: Value;
    }
  | { readonly type: 'clear-input'; readonly id: string; readonly input: string }
  | { readonly type: 'set-label'; readonly id: string; readonly label: string }
  | {
      readonly type: 'move';
      readonly places: Readonly<Record<string, Point>>;
      readonly how?: Arrangement;
    }
  | { readonly type: 'set-group'; readonly id: string; readonly group?: Group }
  | { readonly type: 'set-note'; readonly id: string; readonly note?: Note }
  | { readonly type: 'set-policy'; readonly policy?: Policy }
  | { readonly type: 'set-triggers'; readonly triggers: readonly FlowTrigger[] }
  | { readonly type: 'set-name'; readonly name: string }
  | { readonly type: 'set-description'; readonly description: string }
  | { readonly type: 'set-active'; readonly active: boolean }
  | { readonly type: 'set-debug'; readonly debug: boolean }
  | { readonly type: 'set-extra'; readonly member: string; readonly value?: unknown }
  | { readonly type: 'batch'; readonly name: string; readonly operations: readonly Operation[] }
  | { readonly type: 'restore'; readonly name: string; readonly changes: readonly Change[] };

/** An operation of one type. */
export type OperationOf<T extends Operation['type']> = Extract<Operation, { readonly type: T }>;

/** Makes operations; `apply` carries them out. */
export const edit = {
  /** Adds a node; `at` is the place of its top left corner in pixels. */
  addNode: (
    id: string,
    node: FlowNode,
    shown: { readonly label?: string; readonly at?: Point } = {},
  ): Operation => ({ type: 'add-node', id, node, ...shown }),
  /** Removes a node with its connections, label and place; references to it stay and are told by `validate`. */
  removeNode: (id: string): Operation => ({ type: 'remove-nodes', ids: [id] }),
  /** Removes several nodes as one step; `heal` joins what led to them to what followed, where there is one way through. */
  removeNodes: (ids: readonly string[], how: { readonly heal?: boolean } = {}): Operation => ({
    type: 'remove-nodes',
    ids,
    ...how,
  }),
  /** Puts a node into a connection; the way goes on by its socket `out`. */
  insert: (
    id: string,
    line: { readonly from: string; readonly socket: string; readonly to: string },
    out?: string,
  ): Operation => ({ type: 'insert', id, ...line, ...(out !== undefined && { out }) }),
  /** Lets two blocks change places, on the stage and in the flow; connections that do not fit the other stay. */
  swap: (id: string, other: string): Operation => ({ type: 'swap', id, other }),
  /** Adds what `pasteFragment` made ready. */
  paste: (fragment: Pasted, how: { readonly duplicates?: boolean } = {}): Operation => ({
    type: 'paste',
    fragment,
    ...how,
  }),
  /** Gives a node another id; connections and references follow. */
  renameNode: (from: string, to: string): Operation => ({ type: 'rename-node', from, to }),
  /** Makes a block another action; inputs and connections that fit by name stay. */
  changeAction: (id: string, action: string): Operation => ({ type: 'change-action', id, action }),
  /** Makes a block a control block; inputs and connections that fit by name stay. */
  changeKind: (id: string, kind: string): Operation => ({ type: 'change-kind', id, kind }),
  connect: (from: string, socket: string, to: string): Operation => ({
    type: 'connect',
    from,
    socket,
    to,
  }),
  disconnect: (from: string, socket: string, to: string): Operation => ({
    type: 'disconnect',
    from,
    socket,
    to,
  }),
  setInput: (id: string, input: string, value: Value): Operation => ({
    type: 'set-input',
    id,
    input,
    value,
  }),
  clearInput: (id: string, input: string): Operation => ({ type: 'clear-input', id, input }),
  /** Gives a node a title of its own; the empty text takes it away. */
  setLabel: (id: string, label: string): Operation => ({ type: 'set-label', id, label }),
  /** Puts nodes elsewhere; places are their top left corners in pixels. */
  move: (places: Readonly<Record<string, Point>>, how?: Arrangement): Operation => ({
    type: 'move',
    places,
    ...(how !== undefined && { how }),
  }),
  /** Puts nodes together, or changes a group; without one it goes, and its nodes stay. */
  setGroup: (id: string, group?: Group): Operation => ({
    type: 'set-group',
    id,
    ...(group !== undefined && { group }),
  }),
  /** Writes or changes a note; without one it goes. */
  setNote: (id: string, note?: Note): Operation => ({
    type: 'set-note',
    id,
    ...(note !== undefined && { note }),
  }),
  /** Sets the whole policy; without one the flow follows the defaults. */
  setPolicy: (policy?: Policy): Operation => ({
    type: 'set-policy',
    ...(policy !== undefined && { policy }),
  }),
  setTriggers: (triggers: readonly FlowTrigger[]): Operation => ({
    type: 'set-triggers',
    triggers,
  }),
  setName: (name: string): Operation => ({ type: 'set-name', name }),
  /** Sets the description; the empty text takes it away. */
  setDescription: (description: string): Operation => ({ type: 'set-description', description }),
  setActive: (active: boolean): Operation => ({ type: 'set-active', active }),
  setDebug: (debug: boolean): Operation => ({ type: 'set-debug', debug }),
  /** Sets a member that the format does not know, such as an editor's notes; without a value it goes. */
  setExtra: (member: string, value?: unknown): Operation => ({
    type: 'set-extra',
    member,
    ...(value !== undefined && { value }),
  }),
  /** Several operations as one step; none is carried out where one is refused. */
  batch: (name: string, operations: readonly Operation[]): Operation => ({
    type: 'batch',
    name,
    operations,
  }),
} as const;
