import type { Flow, Point } from '@offhook/flow';
import { grid } from './outline.ts';

const steps: Readonly<Record<string, Point>> = {
  ArrowLeft: [-grid, 0],
  ArrowRight: [grid, 0],
  ArrowUp: [0, -grid],
  ArrowDown: [0, grid],
};

/** Where an arrow key puts the selected nodes: one step of the grid, with Shift four; undefined for other keys. */
export const stageKey = (
  event: KeyboardEvent,
  selection: readonly string[],
  flow: Flow | undefined,
): Readonly<Record<string, Point>> | undefined => {
  const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
  const isCommand = event.ctrlKey || event.metaKey || event.altKey;
  if (step === undefined || isCommand || flow === undefined || selection.length === 0) return;
  const far = event.shiftKey ? 4 : 1;
  return Object.fromEntries(
    selection.map((id) => {
      const [x, y] = flow.layout?.[id] ?? [0, 0];
      return [id, [x + step[0] * far, y + step[1] * far] as const];
    }),
  );
};
