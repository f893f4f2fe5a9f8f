import type { ActionManifest, Manifests, SourceManifest } from '@offhook/contract';
import { refused } from './refused.ts';

type Findings = readonly string[];

/** A block as the legacy catalogue lists it; `type` only where a public flow file shows it. */
export interface LegacyBlock {
  readonly title: string;
  readonly aliases?: readonly string[];
  readonly type?: string;
  readonly inputs: readonly string[];
  readonly sockets: readonly string[];
  readonly returns: readonly string[];
}

/** A source as the legacy catalogue lists it, with the payload fields of each event. */
export interface LegacySource {
  readonly type: string;
  readonly events: Readonly<Record<string, readonly string[]>>;
}

const families: Readonly<Record<string, readonly string[]>> = {
  done: ['done'],
  outcome: ['success', 'failure'],
  branch: ['true', 'false'],
};

const plain = (title: string): string => title.toLowerCase();

const namesOf = ({ title, aliases }: ActionManifest): readonly string[] =>
  [title, ...(aliases?.titles ?? [])].map(plain);

const missing = (what: string, wanted: readonly string[], names: readonly string[]): Findings =>
  wanted.filter((name) => !names.includes(name)).map((name) => `It has no ${what} ${name}.`);

const typed = ({ type }: LegacyBlock, { aliases }: ActionManifest): Findings =>
  type === undefined || aliases?.legacyTypes?.includes(type)
    ? []
    : [`Saved flows name it ${type}, which is none of its types.`];

const invented = (block: LegacyBlock, { aliases }: ActionManifest): Findings =>
  block.type === undefined && aliases?.legacyTypes !== undefined
    ? [`No public file shows its type, yet it claims ${aliases.legacyTypes.join(', ')}.`]
    : [];

const differences = (block: LegacyBlock, action: ActionManifest): Findings => [
  ...typed(block, action),
  ...invented(block, action),
  ...missing('input', block.inputs, Object.keys(action.inputs)),
  ...missing('socket', block.sockets, families[action.sockets.family] ?? []),
  ...missing('output', block.returns, Object.keys(action.sockets.outputs)),
];

/** What keeps a legacy block from working here as it did, a sentence each. */
export const judgeBlock = (block: LegacyBlock, { actions }: Manifests): Findings => {
  if (refused.has(block.title)) return [];
  const found = [block.title, ...(block.aliases ?? [])].map((name) => ({
    name,
    action: Object.values(actions).find((action) => namesOf(action).includes(plain(name))),
  }));
  return found.flatMap(({ name, action }) =>
    action === undefined ? [`No action has the title ${name}.`] : differences(block, action),
  );
};

const eventDifferences = (
  name: string,
  payload: readonly string[],
  source: SourceManifest,
): Findings => {
  const event = source.events[name];
  if (event === undefined) return [`It has no event ${name}.`];
  return missing(`field in ${name}`, payload, Object.keys(event.payload));
};

/** What keeps a legacy source from starting the flows that it started, a sentence each. */
export const judgeSource = ({ type, events }: LegacySource, { sources }: Manifests): Findings => {
  const source = Object.values(sources).find(({ aliases }) => aliases?.legacyTypes?.includes(type));
  if (source === undefined) return [`No source has the type ${type}.`];
  return Object.entries(events).flatMap(([name, payload]) =>
    eventDifferences(name, payload, source),
  );
};
