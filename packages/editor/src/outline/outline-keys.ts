import type { OutlineRow } from './outline-rows.ts';

/** What can be done with a line of the outline, by its key or by a button. */
export type OutlineDeed =
  | 'add'
  | 'connect'
  | 'rename'
  | 'earlier'
  | 'later'
  | 'remove'
  | 'details'
  | 'follow';

const deeds: Readonly<Record<string, OutlineDeed>> = {
  a: 'add',
  A: 'add',
  Insert: 'add',
  c: 'connect',
  C: 'connect',
  F2: 'rename',
  Delete: 'remove',
  Backspace: 'remove',
};

/** Which deeds a line allows. */
export const deedsOf = ({ item }: OutlineRow, isReadonly: boolean): ReadonlySet<OutlineDeed> => {
  if (item.kind === 'apart') return new Set();
  if (isReadonly) return new Set(item.kind === 'link' ? ['follow'] : ['details']);
  if (item.kind === 'link') return new Set(['follow', 'add', 'remove']);
  if (item.kind === 'socket') return new Set(['add', 'connect']);
  return new Set(['details', 'add', 'connect', 'rename', 'earlier', 'later', 'remove']);
};

/** The deed that a key asks for on a line; undefined where it asks for none. */
export const deedFor = (event: KeyboardEvent, row: OutlineRow): OutlineDeed | undefined => {
  if (event.ctrlKey || event.metaKey) return undefined;
  if (event.altKey) {
    if (event.key === 'ArrowUp') return 'earlier';
    return event.key === 'ArrowDown' ? 'later' : undefined;
  }
  if (event.key === 'Enter') return row.item.kind === 'link' ? 'follow' : 'details';
  return deeds[event.key];
};

/** What a key does to the tree itself. */
export type TreeStep =
  | { readonly kind: 'go'; readonly to: string; readonly extends: boolean }
  | { readonly kind: 'open' | 'close'; readonly key: string };

/** Where the arrows, Home and End lead in a tree view; they follow the pattern of the ARIA practices. */
export const treeStep = (
  event: KeyboardEvent,
  rows: readonly OutlineRow[],
  current: string,
  isRightToLeft: boolean,
): TreeStep | undefined => {
  const at = rows.findIndex(({ key }) => key === current);
  const row = rows[at];
  if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const go = (to: OutlineRow | undefined): TreeStep | undefined =>
    to && { kind: 'go', to: to.key, extends: event.shiftKey };
  const [inward, outward] = isRightToLeft
    ? ['ArrowLeft', 'ArrowRight']
    : ['ArrowRight', 'ArrowLeft'];
  switch (event.key) {
    case 'ArrowDown':
      return go(rows[at + 1] ?? row);
    case 'ArrowUp':
      return go(rows[at - 1] ?? row);
    case 'Home':
      return go(rows[0]);
    case 'End':
      return go(rows.at(-1));
    case inward:
      if (row.isOpen === undefined) return undefined;
      return row.isOpen ? go(rows[at + 1]) : { kind: 'open', key: row.key };
    case outward:
      if (row.isOpen === true) return { kind: 'close', key: row.key };
      return go(rows.find(({ key }) => key === row.parent));
    default:
      return undefined;
  }
};
