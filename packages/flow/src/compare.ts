import type { Manifests } from '@offhook/contract';
import { defaultPolicy, type Flow, type FlowNode } from './document.ts';
import { isSame } from './is-same.ts';
import { member } from './member.ts';
import { nameOf } from './name-of.ts';

/** One difference in what two flows do or say. */
export interface Difference {
  readonly kind: 'added' | 'removed' | 'changed';
  /** What differs. */
  readonly of:
    | 'node'
    | 'action'
    | 'input'
    | 'connection'
    | 'label'
    | 'triggers'
    | 'policy'
    | 'flow'
    | 'other';
  readonly node?: string;
  /** The input, or the member of the flow. */
  readonly field?: string;
  readonly socket?: string;
  /** The difference as a sentence. */
  readonly message: string;
}

/** How two flows differ; places on the stage, groups, notes and the order of keys do not count. */
export interface Comparison {
  readonly isSame: boolean;
  readonly differences: readonly Difference[];
}

type Named = (id: string) => string;

const keysOf = (...maps: readonly (object | undefined)[]): readonly string[] => [
  ...new Set(maps.flatMap((map) => Object.keys(map ?? {}))),
];

const changeOf = (before: unknown, after: unknown): Difference['kind'] | undefined => {
  if (isSame(before, after)) return undefined;
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
};

const compareInputs = (node: string, name: string, before: FlowNode, after: FlowNode) => {
  const [old, now] = [before.inputs, after.inputs];
  return keysOf(old, now).flatMap((field): readonly Difference[] => {
    const kind = changeOf(member(old, field), member(now, field));
    if (kind === undefined) return [];
    const message = `The input "${field}" of ${name} was ${kind}.`;
    return [{ kind, of: 'input', node, field, message }];
  });
};

const compareConnections = (id: string, names: Named, before?: FlowNode, after?: FlowNode) =>
  keysOf(before?.to, after?.to).flatMap((socket) => {
    const old = member(before?.to, socket) ?? [];
    const now = member(after?.to, socket) ?? [];
    const place = { of: 'connection', node: id, socket } as const;
    const tell = (kind: 'added' | 'removed', to: string): Difference => ({
      ...place,
      kind,
      message: `The connection from "${socket}" of ${names(id)} to ${names(to)} was ${kind}.`,
    });
    const found = [
      ...old.filter((to) => !now.includes(to)).map((to) => tell('removed', to)),
      ...now.filter((to) => !old.includes(to)).map((to) => tell('added', to)),
    ];
    if (found.length > 0 || isSame(old, now)) return found;
    const message = `The order of the connections from "${socket}" of ${names(id)} was changed.`;
    return [{ ...place, kind: 'changed' as const, message }];
  });

const compareRest = (node: string, name: string, before: FlowNode, after: FlowNode) => {
  const told = ['action', 'kind', 'inputs', 'to'];
  return keysOf(before, after)
    .filter((field) => !told.includes(field))
    .flatMap((field): readonly Difference[] => {
      const kind = changeOf(before[field], after[field]);
      if (kind === undefined) return [];
      return [{ kind, of: 'other', node, field, message: `"${field}" of ${name} was ${kind}.` }];
    });
};

const does = (node: FlowNode): string => node.action ?? node.kind ?? '';

const compareNode = (id: string, names: Named, before?: FlowNode, after?: FlowNode) => {
  if (before === undefined || after === undefined) {
    const kind = before === undefined ? 'added' : 'removed';
    const whole: Difference = { kind, of: 'node', node: id, message: `${names(id)} was ${kind}.` };
    // Its inputs go without saying; where its lines lead does not.
    return [whole, ...compareConnections(id, names, before, after)];
  }
  const action: readonly Difference[] =
    does(before) === does(after)
      ? []
      : [
          {
            kind: 'changed',
            of: 'action',
            node: id,
            message: `${names(id)} does "${does(after)}" instead of "${does(before)}".`,
          },
        ];
  return [
    ...action,
    ...compareInputs(id, names(id), before, after),
    ...compareConnections(id, names, before, after),
    ...compareRest(id, names(id), before, after),
  ];
};

const compareLabels = (a: Flow, b: Flow): readonly Difference[] =>
  keysOf(a.labels, b.labels).flatMap((node): readonly Difference[] => {
    const [old, now] = [member(a.labels, node), member(b.labels, node)];
    const kind = changeOf(old, now);
    // The label of a node that came or went is part of it.
    const stayed = Object.hasOwn(a.nodes, node) && Object.hasOwn(b.nodes, node);
    if (kind === undefined || !stayed) return [];
    const words = now === undefined ? `lost its label "${old}"` : `is called "${now}" now`;
    return [{ kind, of: 'label', node, message: `"${old ?? node}" ${words}.` }];
  });

const triggerWords = (flow: Flow): readonly string[] =>
  flow.triggers.map(({ source, event, ...rest }) => {
    const more = Object.keys(rest).length === 0 ? '' : ` ${JSON.stringify(rest)}`;
    return `${source} ${event}${more}`;
  });

const compareTriggers = (a: Flow, b: Flow): readonly Difference[] => {
  const [old, now] = [triggerWords(a), triggerWords(b)];
  const tell = (kind: 'added' | 'removed', words: string): Difference => ({
    kind,
    of: 'triggers',
    field: 'triggers',
    message:
      kind === 'added' ? `${words} starts the flow now.` : `${words} starts the flow no more.`,
  });
  return [
    ...old.filter((words) => !now.includes(words)).map((words) => tell('removed', words)),
    ...now.filter((words) => !old.includes(words)).map((words) => tell('added', words)),
  ];
};

const comparePolicy = (a: Flow, b: Flow): readonly Difference[] => {
  const [old, now]: readonly Readonly<Record<string, unknown>>[] = [a, b].map(({ policy }) => ({
    ...defaultPolicy,
    ...policy,
  }));
  return keysOf(old, now).flatMap((field): readonly Difference[] => {
    const [was, is] = [old?.[field], now?.[field]];
    if (isSame(was, is)) return [];
    const message = `The policy's ${field} is ${JSON.stringify(is)} instead of ${JSON.stringify(was)}.`;
    return [{ kind: 'changed', of: 'policy', field, message }];
  });
};

/** What a flow says where it says nothing. */
const unsaid: Readonly<Record<string, unknown>> = { active: true, debug: false, description: '' };
const elsewhere = ['nodes', 'labels', 'layout', 'groups', 'notes', 'legacy', 'triggers', 'policy'];

const compareFlow = (a: Flow, b: Flow): readonly Difference[] =>
  keysOf(a, b)
    .filter((field) => !elsewhere.includes(field))
    .flatMap((field): readonly Difference[] => {
      const [old, now] = [a[field] ?? unsaid[field], b[field] ?? unsaid[field]];
      const kind = changeOf(old, now);
      if (kind === undefined) return [];
      const known = field === 'name' || Object.hasOwn(unsaid, field);
      const said =
        field === 'name' ? `is "${String(now)}" instead of "${String(old)}"` : `was ${kind}`;
      const message = `The flow's ${field} ${said}.`;
      return [{ kind, of: known ? 'flow' : 'other', field, message }];
    });

/** Tells how two flows differ in what they do or say; `manifests` give blocks their names. */
export const compare = (a: Flow, b: Flow, manifests?: Manifests): Comparison => {
  const names: Named = (id) => {
    const name = nameOf(Object.hasOwn(b.nodes, id) ? b : a, id, manifests);
    return name === id ? `"${id}"` : `"${name}" (${id})`;
  };
  const differences = [
    ...compareFlow(a, b),
    ...compareTriggers(a, b),
    ...comparePolicy(a, b),
    ...keysOf(a.nodes, b.nodes).flatMap((id) =>
      compareNode(id, names, member(a.nodes, id), member(b.nodes, id)),
    ),
    ...compareLabels(a, b),
  ];
  return { isSame: differences.length === 0, differences };
};
