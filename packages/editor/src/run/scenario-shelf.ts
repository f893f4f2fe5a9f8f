import type { JsonRecord, PinnedOutput } from '@offhook/contract';
import type { NamedScenario } from './scenarios.ts';

/** What is kept in the browser beside a flow. */
export interface Shelf {
  readonly scenarios: readonly NamedScenario[];
  /** Outputs that are used in place of running their block, by node. */
  readonly pinned: Readonly<Record<string, PinnedOutput>>;
}

const empty: Shelf = { scenarios: [], pinned: {} };

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isScenario = (value: unknown): value is NamedScenario =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  typeof value['name'] === 'string' &&
  isRecord(value['scenario']);

const isPinned = (value: unknown): value is PinnedOutput =>
  isRecord(value) && typeof value['socket'] === 'string' && 'output' in value;

const parse = (text: string | null): unknown => {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined; // what another program wrote there is not ours to read
  }
};

const placeOf = (flow: string): string => `offhook-run ${flow}`;

/** Reads what is kept beside a flow; what is not readable there counts as nothing. */
export const readShelf = (flow: string, storage: Pick<Storage, 'getItem'>): Shelf => {
  const kept = parse(storage.getItem(placeOf(flow)));
  if (!isRecord(kept)) return empty;
  const { scenarios, pinned } = kept;
  return {
    scenarios: Array.isArray(scenarios) ? scenarios.filter(isScenario) : [],
    pinned: isRecord(pinned)
      ? Object.fromEntries(
          Object.entries(pinned).flatMap(([node, given]) =>
            isPinned(given) ? [[node, given]] : [],
          ),
        )
      : {},
  };
};

/** Keeps what belongs beside a flow; false where the browser has no room for it, or forbids it. */
export const writeShelf = (
  flow: string,
  shelf: Shelf,
  storage: Pick<Storage, 'setItem'>,
): boolean => {
  try {
    storage.setItem(placeOf(flow), JSON.stringify(shelf));
    return true;
  } catch {
    return false; // told by the panel: it works on without it
  }
};
