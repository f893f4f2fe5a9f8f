import type { TraceEntry } from '@offhook/contract';
import type { Page, Request } from 'playwright';

/** Gaps up to this long are waited for, or kept by a clock that stands still; longer ones are skipped, with all that the page's timers do meanwhile. */
const waited = 500;
/** Of a longer gap all but this much is slept through: each timer that is due meanwhile goes off once, at its end. */
const awake = 10_000;
const quiet = 150;
const glance = 25;
/** Each frame has a clock of its own; they are stopped at a moment that none of them has reached. */
const ahead = 100;
const longestAhead = 3000;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The time of a desk's pages: theirs and the simulated panel's, which goes on by itself and can be put forward. */
export interface DeskTime {
  /** The scenario begins now. */
  begin(): Promise<void>;
  /**
   * Waits until nothing more happens, and goes on until so many milliseconds have passed since the beginning. Where what
   * comes `next` is near, time stands still until that is to be reached.
   */
  reach(at: number, next?: number): Promise<void>;
  /** Does something once so many milliseconds of this time have passed; whoever reaches that time waits for it. */
  after(milliseconds: number, act: () => Promise<void>): Promise<void>;
}

/** What a desk asks of its vendors by requests: records, the console, the server side of the softphone. */
const question = /\/services\/data\/|\/simulator\/orgs\/[^/]+\/call$|\/connector\//;

/** The questions to vendors that a page waits for. */
const openQuestions = (page: Page): ReadonlySet<Request> => {
  const open = new Set<Request>();
  page.on('request', (request) => question.test(request.url()) && open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return open;
};

/** Lets every frame of a page take what was posted to it. */
const takeTurns = async (page: Page): Promise<void> => {
  const turns = page.frames().map((frame) =>
    frame.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(undefined);
        }),
    ),
  );
  await Promise.all(turns);
};

/** Waits until flows have done nothing for a while, and no vendor is being asked. */
const settled = async (
  page: Page,
  trace: readonly TraceEntry[],
  isAsked: () => boolean,
): Promise<void> => {
  let length = -1;
  while (length !== trace.length || isAsked()) {
    length = trace.length;
    await pause(quiet);
    await takeTurns(page);
  }
};

/** Puts the clock of a page forward. */
const leap = async (page: Page, milliseconds: number): Promise<void> => {
  const asleep = milliseconds - awake;
  if (asleep > 0) await page.clock.fastForward(asleep);
  await page.clock.runFor(Math.min(milliseconds, awake));
};

/** Which of the open questions are answered late, and from when on. */
interface Late {
  readonly due: number;
  readonly done: Promise<void>;
}

/** The clock of a page, as a scenario that is played needs it. */
class PageTime implements DeskTime {
  private began = 0;
  private standsStill = false;
  private readonly late = new Set<Late>();
  private readonly page: Page;
  private readonly settle: () => Promise<void>;

  constructor(page: Page, trace: readonly TraceEntry[]) {
    this.page = page;
    const open = openQuestions(page);
    this.settle = () => settled(page, trace, () => open.size > this.late.size);
  }

  async begin(): Promise<void> {
    this.began = await this.now();
  }

  async reach(at: number, next?: number): Promise<void> {
    for (const { due, done } of this.late) {
      if (due >= this.began + at) continue;
      await this.reachMoment(due);
      await done;
    }
    await this.reachMoment(this.began + at);
    if (next === undefined || next - at > waited) await this.goOn();
    else if (next > at) await this.standStill(at);
  }

  async after(milliseconds: number, act: () => Promise<void>): Promise<void> {
    const due = (await this.now()) + milliseconds;
    const each = { due, done: this.untilDue(due).then(act) };
    this.late.add(each);
    await each.done;
    this.late.delete(each);
  }

  private now(): Promise<number> {
    return this.page.evaluate(() => Date.now());
  }

  private async untilDue(due: number): Promise<void> {
    while ((await this.now()) < due) await pause(glance);
  }

  private async reachMoment(moment: number): Promise<void> {
    if (this.standsStill || moment - (await this.now()) > waited) await this.settle();
    const left = moment - (await this.now());
    if (left > waited) await leap(this.page, left);
    else if (left > 0) await (this.standsStill ? this.page.clock.runFor(left) : pause(left));
  }

  /** Events that are near each other keep their distance, however long it takes to play them. */
  private async standStill(at: number): Promise<void> {
    if (this.standsStill) return;
    this.standsStill = true;
    this.began = (await this.stop(ahead)) - at;
  }

  /** Stops the clocks so many milliseconds from now, or later where a busy machine lets them pass that moment first. */
  private async stop(within: number): Promise<number> {
    const moment = (await this.now()) + within;
    try {
      await this.page.clock.pauseAt(moment);
      return moment;
    } catch (error) {
      if (within > longestAhead) throw error;
      return this.stop(2 * within);
    }
  }

  private async goOn(): Promise<void> {
    if (this.standsStill) await this.page.clock.resume();
    this.standsStill = false;
  }
}

/** The time of a page whose clock Playwright has taken over. */
export const deskTime = (page: Page, trace: readonly TraceEntry[]): DeskTime =>
  new PageTime(page, trace);
