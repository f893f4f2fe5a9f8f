import type { TraceEntry } from '@offhook/contract';
import type { Page } from 'playwright';

/** Gaps up to this long are waited for; longer ones are skipped, with all that the page's timers do meanwhile. */
const waited = 500;
const quiet = 150;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The time of a desk's pages: theirs and the simulated panel's, which goes on by itself and can be put forward. */
export interface DeskTime {
  /** The scenario begins now. */
  begin(): Promise<void>;
  /** Waits until nothing more happens, and goes on until so many milliseconds have passed since the beginning. */
  reach(at: number): Promise<void>;
}

/** Waits until flows have done nothing for a while. */
const settled = async (trace: readonly TraceEntry[]): Promise<void> => {
  let length = -1;
  while (length !== trace.length) {
    length = trace.length;
    await pause(quiet);
  }
};

/** The time of a page whose clock Playwright has taken over. */
export const deskTime = (page: Page, trace: readonly TraceEntry[]): DeskTime => {
  let began = 0;
  const now = (): Promise<number> => page.evaluate(() => Date.now());
  return {
    begin: async () => {
      began = await now();
    },
    reach: async (at) => {
      if (began + at - (await now()) > waited) await settled(trace);
      const left = began + at - (await now());
      if (left > waited) await page.clock.runFor(left);
      else if (left > 0) await pause(left);
    },
  };
};
