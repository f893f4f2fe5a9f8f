import type { Match } from '@offhook/client';
import type { Manifests } from '@offhook/contract';
import { type Flow, manifestFor, type Value } from '@offhook/flow';

/** What is looked for, ready to be compared. */
export interface Wanted {
  /** As `plain` makes it. */
  readonly text: string;
  /** Ids of actions that fit whatever they are called. */
  readonly actions: ReadonlySet<string>;
  readonly manifests: Manifests;
}

/** A text as it is compared: case and accents do not count. */
export const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Characters that are shown before and after what was found. */
const around = 60;

const shortened = (text: string, wanted: string): string => {
  const at = Math.max(0, plain(text).indexOf(wanted));
  const [from, to] = [Math.max(0, at - around), at + wanted.length + around];
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
};

const textsIn = (value: Value): readonly string[] => {
  if ('ref' in value) return [value.ref];
  if ('template' in value) return [value.template];
  if ('list' in value) return value.list.flatMap(textsIn);
  if ('record' in value) {
    return Object.entries(value.record).flatMap(([key, item]) => [key, ...textsIn(item)]);
  }
  const fixed = value.value;
  return [typeof fixed === 'string' ? fixed : (JSON.stringify(fixed) ?? '')];
};

const inNodes = (flow: Flow, wanted: Wanted): readonly Match[] => {
  const holds = (text: string | undefined): text is string =>
    text !== undefined && plain(text).includes(wanted.text);
  return Object.entries(flow.nodes).flatMap(([node, of]) => {
    const label = Object.hasOwn(flow.labels ?? {}, node) ? flow.labels?.[node] : undefined;
    const at = { node, ...(label !== undefined && { label }) };
    const manifest = manifestFor(wanted.manifests, of);
    const does = manifest?.title ?? of.action ?? of.kind ?? '';
    const known = [of.action, ...(manifest?.aliases?.titles ?? [])];
    const isAction =
      holds(does) ||
      known.some(holds) ||
      (of.action !== undefined && wanted.actions.has(of.action));
    const named: readonly Match[] = [
      ...(holds(label) ? [{ in: 'title' as const, ...at, text: label }] : []),
      ...(isAction ? [{ in: 'action' as const, ...at, text: does }] : []),
      ...(holds(node) ? [{ in: 'id' as const, ...at, text: node }] : []),
    ];
    const values = Object.entries(of.inputs ?? {}).flatMap(([input, value]): readonly Match[] => {
      const found = textsIn(value).find(holds);
      return found === undefined ? [] : [{ in: 'value', ...at, input, text: found }];
    });
    return [...named.slice(0, 1), ...values];
  });
};

/** All places of a flow that hold what is looked for. */
export const findMatches = (flow: Flow, wanted: Wanted): readonly Match[] => {
  const { sources } = wanted.manifests;
  const triggers = flow.triggers.map(
    ({ source, event }) => `${sources[source]?.title ?? source} · ${event}`,
  );
  const texts: readonly (readonly [Match['in'], string])[] = [
    ['name', flow.name],
    ['description', flow.description ?? ''],
    ...triggers.map((text) => ['trigger', text] as const),
    ...Object.values(flow.groups ?? {}).map(({ title }) => ['group', title] as const),
    ...Object.values(flow.notes ?? {}).map(({ text }) => ['note', text] as const),
  ];
  const whole = texts.flatMap(([place, text]): readonly Match[] =>
    plain(text).includes(wanted.text) ? [{ in: place, text }] : [],
  );
  return [...whole, ...inNodes(flow, wanted)].map((match) => ({
    ...match,
    text: shortened(match.text, wanted.text),
  }));
};
