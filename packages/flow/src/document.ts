import { comparators, type Field, readings } from '@offhook/contract';
import { z } from 'zod/mini';
import { controlKinds } from './control/controls.ts';
import { type Value, valueSchema } from './value.ts';

/** Ids of new nodes; imported ones are renamed until they match. */
export const nodeIdPattern = /^[A-Za-z0-9_-]+$/;

/** Kinds of nodes that the runtime knows. */
export const kinds = ['start', 'end', ...controlKinds] as const;

/** Words that a reference reads in place of a node. */
export const roots = ['payload', 'contact', 'agent', 'flow'] as const;
export type Root = (typeof roots)[number];

/** Tells a root's word from a node's id. */
export const isRoot = (word: string): word is Root => roots.some((root) => root === word);

// Schemas are made by functions, so that a bundle that only runs flows leaves zod out.
const targets = () => z.record(z.string(), z.array(z.string()));
const inputs = () => z.record(z.string(), valueSchema);
const texts = () => z.record(z.string(), z.string());

/** A block: an action placed in a flow. */
const blockSchema = () =>
  z
    .looseObject({
      action: z.string().check(z.minLength(1)),
      /** The version of the action's inputs; absent is 0. */
      version: z.optional(z.int().check(z.nonnegative())),
      inputs: z.optional(inputs()),
      /** Socket to the nodes that follow. */
      to: z.optional(targets()),
      kind: z.optional(z.undefined()),
    })
    .register(z.globalRegistry, { id: 'Block' });

/** A node that the runtime itself knows: `start`, `end`, and the control blocks. */
const kindSchema = () =>
  z
    .looseObject({
      kind: z.string().check(z.minLength(1)),
      /** What a control node is given; Start and End take nothing. */
      inputs: z.optional(inputs()),
      to: z.optional(targets()),
      action: z.optional(z.undefined()),
    })
    .register(z.globalRegistry, { id: 'Structure' });

const fieldKinds = ['text', 'number', 'flag', 'choice', 'json', 'record', 'list'] as const;

const fieldSchema = () =>
  z.looseObject({
    kind: z.enum(fieldKinds),
    title: z.string(),
    help: z.optional(z.string()),
    optional: z.optional(z.literal(true)),
    initial: z.optional(z.json()),
  }) as unknown as z.ZodMiniType<Field>; // cast: JSON holds no member that is there and undefined

/** Values that a flow is called with, or answers with. */
const fields = () => z.record(z.string(), fieldSchema());

/** What one condition compares: a value of the event with a fixed one, as If-else does. */
const conditionSchema = () =>
  z.looseObject({
    /** A reference to payload, contact or agent. */
    ref: z.string(),
    comparator: z.enum([...comparators, 'includes', 'excludes']),
    /** Absent is nothing, which reads as an empty text. */
    value: z.optional(z.json()),
    /** What both are read as; absent is text. */
    evaluateAs: z.optional(z.enum(readings)),
  });

/** Whose contacts can start a flow: the agent's own, and those that a supervisor listens to. */
export const whoseContacts = ['own', 'monitored'] as const;

const triggerSchema = () =>
  z.looseObject({
    source: z.string().check(z.minLength(1)),
    event: z.string().check(z.minLength(1)),
    /** What the event is told, such as how often it happens. */
    settings: z.optional(z.record(z.string(), z.json())),
    /** What must hold of the event before a run starts: each of `all`, and one of `any`. */
    when: z.optional(
      z.looseObject({
        all: z.optional(z.array(conditionSchema())),
        any: z.optional(z.array(conditionSchema())),
      }),
    ),
    /** Flows of one event start in this order, the lowest first; absent is 0. */
    order: z.optional(z.number()),
    /** Keeps the flows after this one from starting on the same event. */
    stopAfter: z.optional(z.boolean()),
    /** Absent is only the agent's own. */
    contacts: z.optional(z.array(z.enum(whoseContacts))),
  });

/** What happens to an event while a run with the same key is under way. */
export const whenBusy = ['merge', 'queue', 'replace', 'ignore'] as const;

const policySchema = () =>
  z.looseObject({
    whenBusy: z.optional(z.enum(whenBusy)),
    /** `contact`, `agent`, `flow`, or a reference to payload, contact or agent. */
    key: z.optional(z.string()),
    /** Milliseconds from a run's start; 0 is none. */
    timeLimit: z.optional(z.number().check(z.nonnegative())),
    /** What cancels a run: its contact's end, or nothing. */
    endsWith: z.optional(z.enum(['contact', 'never'])),
    /** Of flows that want the same screen or the same status the highest gets it; absent is 0. */
    priority: z.optional(z.number()),
  });

const legacySchema = () =>
  z.looseObject({
    /** Node ids in the order of the legacy file's blocks. */
    order: z.optional(z.array(z.string())),
    blocks: z.optional(
      z.record(
        z.string(),
        z.looseObject({
          /** Place of a value (`input` or `input.key.key`) to its spelling in the legacy file. */
          spelling: z.optional(texts()),
          /** Input to the name that the legacy file gave it. */
          names: z.optional(texts()),
        }),
      ),
    ),
  });

/** Colours of groups and notes; another word is kept, and drawn as the first. */
export const decorationColours = ['grey', 'blue', 'green', 'yellow', 'red', 'purple'] as const;

const groupSchema = () =>
  z
    .looseObject({
      title: z.string(),
      colour: z.optional(z.string()),
      /** The ids of its nodes. */
      members: z.array(z.string()),
      /** Drawn as one block, its nodes out of sight. */
      collapsed: z.optional(z.boolean()),
    })
    .register(z.globalRegistry, { id: 'Group' });

const noteSchema = () =>
  z
    .looseObject({
      /** Markdown; HTML in it is text. */
      text: z.string(),
      /** The place of its top left corner, in pixels. */
      at: z.tuple([z.number(), z.number()]),
      /** Its width and height, in pixels. */
      size: z.optional(z.tuple([z.number(), z.number()])),
      colour: z.optional(z.string()),
    })
    .register(z.globalRegistry, { id: 'Note' });

const documentSchema = () =>
  z
    .looseObject({
      /** The version of this format. */
      offhook: z.literal(1),
      name: z.string(),
      description: z.optional(z.string()),
      /** An inactive flow stays in the release but starts no runs; absent is active. */
      active: z.optional(z.boolean()),
      /** Logs each run with all its values. */
      debug: z.optional(z.boolean()),
      triggers: z.array(triggerSchema()),
      /** What a flow that calls this one gives it, to be read from `payload`. */
      inputs: z.optional(fields()),
      /** What this flow's Stop with Result hands to a flow that calls it. */
      outputs: z.optional(fields()),
      policy: z.optional(policySchema()),
      nodes: z.record(z.string(), z.union([blockSchema(), kindSchema()])),
      /** Node to the title that people gave it. */
      labels: z.optional(texts()),
      /** Node to the place of its top left corner, in pixels. */
      layout: z.optional(z.record(z.string(), z.tuple([z.number(), z.number()]))),
      /** Nodes that people put together, by the group's id; they change nothing of what runs. */
      groups: z.optional(z.record(z.string(), groupSchema())),
      /** What people wrote beside the nodes, by the note's id. */
      notes: z.optional(z.record(z.string(), noteSchema())),
      /** What a legacy file held that this format does not, for an equal export. */
      legacy: z.optional(legacySchema()),
    })
    .register(z.globalRegistry, { id: 'Flow', title: 'Offhook flow' });

/** The flow document. Members that are not known are kept. */
export const flowSchema = /* @__PURE__ */ documentSchema();

type Loose = { readonly [member: string]: unknown };
/** Socket to the nodes that follow. */
export type Targets = Readonly<Record<string, readonly string[]>>;

export interface Block extends Loose {
  readonly action: string;
  readonly version?: number | undefined;
  readonly inputs?: Readonly<Record<string, Value>> | undefined;
  readonly to?: Targets | undefined;
  readonly kind?: undefined;
}
export interface Structure extends Loose {
  readonly kind: string;
  readonly inputs?: Readonly<Record<string, Value>> | undefined;
  readonly to?: Targets | undefined;
  readonly action?: undefined;
}
export type FlowNode = Block | Structure;
export type Policy = z.infer<ReturnType<typeof policySchema>>;
export type FlowTrigger = z.infer<ReturnType<typeof triggerSchema>>;
/** What must hold of an event before a run starts. */
export type EntryCondition = NonNullable<FlowTrigger['when']>;
/** One comparison of an entry condition. */
export type Condition = z.infer<ReturnType<typeof conditionSchema>>;
export type Point = readonly [x: number, y: number];

/** What a legacy file held of one block beyond what the document says. */
export interface LegacyBlock {
  /** The id in the file where the node's differs. */
  readonly id?: string | number | undefined;
  readonly type?: string | undefined;
  readonly spelling?: Readonly<Record<string, string>> | undefined;
  readonly names?: Readonly<Record<string, string>> | undefined;
}
/** What a legacy file held beyond what the document says; the importer writes and reads it. */
export interface Legacy extends Loose {
  readonly order?: readonly string[] | undefined;
  readonly blocks?: Readonly<Record<string, LegacyBlock>> | undefined;
}

/** Nodes that people put together under a title; nothing that runs. */
export interface Group extends Loose {
  readonly title: string;
  readonly colour?: string | undefined;
  readonly members: readonly string[];
  readonly collapsed?: boolean | undefined;
}

/** What people wrote beside the nodes, in Markdown; places and sizes are in pixels. */
export interface Note extends Loose {
  readonly text: string;
  readonly at: Point;
  readonly size?: Point | undefined;
  readonly colour?: string | undefined;
}

/** A flow as it is stored, drawn, compared and run. */
export interface Flow extends Loose {
  readonly offhook: 1;
  readonly name: string;
  readonly description?: string | undefined;
  readonly active?: boolean | undefined;
  readonly debug?: boolean | undefined;
  readonly triggers: readonly FlowTrigger[];
  readonly inputs?: Readonly<Record<string, Field>> | undefined;
  readonly outputs?: Readonly<Record<string, Field>> | undefined;
  readonly policy?: Policy | undefined;
  readonly nodes: Readonly<Record<string, FlowNode>>;
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly layout?: Readonly<Record<string, Point>> | undefined;
  readonly groups?: Readonly<Record<string, Group>> | undefined;
  readonly notes?: Readonly<Record<string, Note>> | undefined;
  readonly legacy?: Legacy | undefined;
}

/** Tells a block from start, end and control nodes. */
export const isBlock = (node: FlowNode): node is Block => typeof node.action === 'string';

/** The policy of flows that say nothing. `timeLimit` is in milliseconds. */
export const defaultPolicy = {
  whenBusy: 'merge',
  key: 'contact',
  timeLimit: 60_000,
  endsWith: 'contact',
  priority: 0,
} as const satisfies Policy;
