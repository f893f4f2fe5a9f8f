import type { OutlineItem, Way } from './outline-tree.ts';

/** A line of the outline as a tree view shows it. */
export interface OutlineRow {
  /** Stays the same while the line means the same. */
  readonly key: string;
  readonly item: OutlineItem;
  readonly level: number;
  /** Its place among its siblings, from 1. */
  readonly place: number;
  readonly siblings: number;
  readonly parent: string | undefined;
  /** Undefined where there is nothing below it. */
  readonly isOpen: boolean | undefined;
}

const wayKey = ({ node, socket }: Way): string => `${node} ${socket}`;

/** What a line is known by. */
export const keyOf = (item: OutlineItem): string => {
  switch (item.kind) {
    case 'block':
      return `block ${item.node}`;
    case 'link':
      return `link ${wayKey(item.by)} ${item.node}`;
    case 'socket':
      return `socket ${wayKey(item)} ${item.to ?? ''}`;
    default:
      return 'apart';
  }
};

interface Level {
  readonly items: readonly OutlineItem[];
  at: number;
  readonly parent: string | undefined;
}

/** The lines of an outline that are in view: those below closed ones are left out. */
export const outlineRows = (
  items: readonly OutlineItem[],
  closed: ReadonlySet<string>,
): readonly OutlineRow[] => {
  const rows: OutlineRow[] = [];
  const open: Level[] = [{ items, at: 0, parent: undefined }];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const item = level.items[level.at];
    if (item === undefined) {
      open.pop();
      continue;
    }
    level.at += 1;
    const key = keyOf(item);
    const below = item.kind === 'link' ? [] : item.items;
    const isOpen = below.length === 0 ? undefined : !closed.has(key);
    rows.push({
      key,
      item,
      level: open.length,
      place: level.at,
      siblings: level.items.length,
      parent: level.parent,
      isOpen,
    });
    if (isOpen === true) open.push({ items: below, at: 0, parent: key });
  }
  return rows;
};

/** The lines above an item, from the outermost in: those to open so that it is in view. */
export const linesAbove = (
  items: readonly OutlineItem[],
  isWanted: (item: OutlineItem) => boolean,
): readonly string[] | undefined => {
  for (const item of items) {
    if (isWanted(item)) return [];
    if (item.kind === 'link') continue;
    const above = linesAbove(item.items, isWanted);
    if (above !== undefined) return [keyOf(item), ...above];
  }
  return undefined;
};
