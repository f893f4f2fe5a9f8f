import type { BrowserCommand } from 'vitest/node';

/** A place in the page under test, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Presses the mouse at the first place, moves through the others, and lets go at the last. */
    drag(places: readonly Place[]): Promise<void>;
  }
}

/** Drags with real mouse events; places count from the test page's corner, not the runner's. */
export const drag: BrowserCommand<[places: readonly Place[]]> = async (context, places) => {
  const frame = await context.frame();
  const corner = await (await frame.frameElement()).boundingBox();
  const { mouse } = context.page;
  const at = ({ x, y }: Place): [number, number] => [x + (corner?.x ?? 0), y + (corner?.y ?? 0)];
  const [first, ...others] = places;
  if (first === undefined) throw new Error('A drag needs at least one place.');
  await mouse.move(...at(first));
  await mouse.down();
  for (const place of others) await mouse.move(...at(place), { steps: 8 });
  await mouse.up();
};
