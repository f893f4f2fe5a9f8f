import type { TraceEntry } from '@offhook/contract';
import type { Page, Request } from 'playwright';

/** Gaps up to this long are waited for; longer ones are skipped, with all that the page's timers do meanwhile. */
const waited = 500;
/** Of a longer gap all but this much is slept through: each timer that is due meanwhile goes off once, at its end. */
const awake = 10_000;
const quiet = 150;
const glance = 25;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The time of a desk's pages: theirs and the simulated panel's, which goes on by itself and can be put forward. */
export interface DeskTime {
  /** The scenario begins now. */
  begin(): Promise<void>;
  /** Waits until nothing more happens, and goes on until so many milliseconds have passed since the beginning. */
  reach(at: number): Promise<void>;
  /** Does something once so many milliseconds of this time have passed; whoever reaches that time waits for it. */
  after(milliseconds: number, act: () => Promise<void>): Promise<void>;
}

/** Waits until flows have done nothing for a while, and no vendor is being asked. */
const settled = async (trace: readonly TraceEntry[], isAsked: () => boolean): Promise<void> => {
  let length = -1;
  while (length !== trace.length || isAsked()) {
    length = trace.length;
    await pause(quiet);
  }
};

/** What the CRM is asked by its REST interface, and by its scripts. */
const question = /\/services\/data\/|\/simulator\/orgs\/[^/]+\/call$/;

/** The questions to the CRM that a page waits for. */
const openQuestions = (page: Page): ReadonlySet<Request> => {
  const open = new Set<Request>();
  page.on('request', (request) => question.test(request.url()) && open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return open;
};

/** Puts the clock of a page forward. */
const leap = async (page: Page, milliseconds: number): Promise<void> => {
  const asleep = milliseconds - awake;
  if (asleep > 0) await page.clock.fastForward(asleep);
  await page.clock.runFor(Math.min(milliseconds, awake));
};

/** The time of a page whose clock Playwright has taken over. */
export const deskTime = (page: Page, trace: readonly TraceEntry[]): DeskTime => {
  let began = 0;
  const late = new Set<{ readonly due: number; readonly done: Promise<void> }>();
  const open = openQuestions(page);
  const isAsked = (): boolean => open.size > late.size;
  const now = (): Promise<number> => page.evaluate(() => Date.now());
  const reachTime = async (time: number): Promise<void> => {
    if (time - (await now()) > waited) await settled(trace, isAsked);
    const left = time - (await now());
    if (left > waited) await leap(page, left);
    else if (left > 0) await pause(left);
  };
  const untilDue = async (due: number): Promise<void> => {
    while ((await now()) < due) await pause(glance);
  };
  return {
    begin: async () => {
      began = await now();
    },
    reach: async (at) => {
      for (const each of late) {
        if (each.due >= began + at) continue;
        await reachTime(each.due);
        await each.done;
      }
      await reachTime(began + at);
    },
    after: async (milliseconds, act) => {
      const due = (await now()) + milliseconds;
      const each = { due, done: untilDue(due).then(act) };
      late.add(each);
      await each.done;
      late.delete(each);
    },
  };
};
