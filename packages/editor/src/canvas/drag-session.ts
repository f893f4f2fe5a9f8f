import type { Point } from '@offhook/flow';
import type { Stage } from './scheme.ts';

/** One drag of a block, with the other selected blocks that go along. */
export interface DragSession {
  readonly lead: string;
  readonly starts: ReadonlyMap<string, Point>;
}

/** Remembers where the dragged block and its companions stand. */
export const beginDrag = (stage: Stage, lead: string, along: readonly string[]): DragSession => {
  const ids = along.includes(lead) ? along : [lead];
  const starts = new Map<string, Point>();
  for (const id of ids) {
    const place = stage.nodeViews.get(id)?.position;
    if (place !== undefined) starts.set(id, [place.x, place.y]);
  }
  return { lead, starts };
};

/** Moves the companions as far as the lead went. */
export const followLead = (stage: Stage, { lead, starts }: DragSession): void => {
  const now = stage.nodeViews.get(lead)?.position;
  const start = starts.get(lead);
  if (now === undefined || start === undefined) return;
  for (const [id, [x, y]] of starts) {
    if (id !== lead) void stage.translate(id, { x: x + now.x - start[0], y: y + now.y - start[1] });
  }
};

/** Where the dragged blocks are now; undefined where nothing moved. */
export const endDrag = (
  stage: Stage,
  { lead, starts }: DragSession,
): Readonly<Record<string, Point>> | undefined => {
  const now = stage.nodeViews.get(lead)?.position;
  const start = starts.get(lead);
  if (now === undefined || start === undefined) return undefined;
  const [dx, dy] = [now.x - start[0], now.y - start[1]];
  if (dx === 0 && dy === 0) return undefined;
  return Object.fromEntries([...starts].map(([id, [x, y]]) => [id, [x + dx, y + dy] as const]));
};
