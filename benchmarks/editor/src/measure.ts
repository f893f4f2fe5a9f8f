import type { CDPSession, Page } from 'playwright';

/** What a page of an editor under test offers. */
export interface Peer {
  /** Draws a graph of so many blocks; answers with the milliseconds to its first complete paint. */
  readonly load: (count: number, view: 'near' | 'whole') => Promise<number>;
  /** An empty place of the stage, on the screen. */
  readonly corner: () => readonly [number, number];
  /** A place on a block by which it can be dragged, on the screen. */
  readonly block: () => readonly [number, number];
  readonly add: () => unknown;
}

declare global {
  interface Window {
    readonly peer: Peer;
    drawn: number[];
    isCounting: boolean;
  }
}

/** How long the frames of a gesture took, in milliseconds. */
export interface Frames {
  readonly p95: number;
  readonly worst: number;
}

const begin = (): void => {
  window.drawn = [];
  window.isCounting = true;
  let last = 0;
  const frame = (now: number): void => {
    if (last > 0) window.drawn.push(now - last);
    last = now;
    if (window.isCounting) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
};

/** The frames that the page drew while something was done. */
export const framesOf = async (page: Page, act: () => Promise<void>): Promise<Frames> => {
  await page.evaluate(begin);
  await act();
  const frames = await page.evaluate(() => {
    window.isCounting = false;
    return window.drawn;
  });
  const sorted = frames.toSorted((one, other) => one - other);
  return {
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    worst: sorted.at(-1) ?? Number.NaN,
  };
};

const steps = 40;

/** Drags with the mouse from a place, along a bow. */
const dragFrom = async (page: Page, [x, y]: readonly [number, number]): Promise<void> => {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= steps; step += 1) {
    await page.mouse.move(x + step * 5, y + Math.round(Math.sin(step / 6) * 40) + step * 3);
  }
  await page.mouse.up();
};

export const pan = async (page: Page): Promise<void> =>
  dragFrom(page, await page.evaluate(() => window.peer.corner()));

export const dragBlock = async (page: Page): Promise<void> =>
  dragFrom(page, await page.evaluate(() => window.peer.block()));

export const zoom = async (page: Page): Promise<void> => {
  await page.mouse.move(420, 420);
  for (const turn of [-60, 60]) {
    for (let step = 0; step < steps / 2; step += 1) await page.mouse.wheel(0, turn);
  }
};

/** Megabytes of JavaScript's heap after a collection. */
export const heapOf = async (session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
};

/** How many elements the page has, shadow roots included. */
export const elementsOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const count = (root: ParentNode): number =>
      [...root.querySelectorAll('*')].reduce(
        (sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0),
        0,
      );
    return count(document);
  });

/** Milliseconds from the wish for another block to the frame after it was made. */
export const addBlock = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const begun = performance.now();
    await window.peer.add();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - begun;
  });
