import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { chromiumLaunch } from '../../tools/browser/chromium.ts';
import { type Product, startProduct } from '../product.ts';
import { notesOf, noting } from './flows.ts';
import { openVendorDesk, patience, type VendorDesk } from './vendor-desk.ts';

const minutes = 300_000;
const events = ['onConnecting', 'onConnected', 'onEnded', 'onDestroy'];

let product: Product;
let browser: Browser;
let desk: VendorDesk;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), chromium.launch(chromiumLaunch)]);
}, minutes);

afterEach(() => desk?.close());

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** What became of a page: one that only hung wakes. */
interface Death {
  readonly woken?: Promise<unknown>;
}

const gone = async (going: Promise<unknown>): Promise<Death> => {
  await going;
  return {};
};

/** Ways in which a page that runs flows goes, without a word to anybody. */
const deaths: Readonly<Record<string, (page: Page) => Promise<Death>>> = {
  'is closed': (page) => gone(page.close()),
  'goes to another address': (page) => gone(page.goto('about:blank')),
  crashes: (page) => gone(Promise.allSettled([page.goto('chrome://crash')])),
  'hangs, and wakes when others have gone on': async (page) => {
    const frame = page.frames().find((each) => each.url().includes('/softphone.html'));
    if (frame === undefined) throw new Error('There is no softphone.');
    return {
      woken: frame.evaluate('for (const end = Date.now() + 10_000; Date.now() < end; ) {}'),
    };
  },
};

const noted = (expected: readonly string[]): Promise<void> =>
  expect
    .poll(async () => notesOf((await desk.look()).records['Task']), { timeout: patience })
    .toEqual([...expected].sort())
    .then(() => undefined);

it.each(Object.keys(deaths))(
  'Regression 29: when the page that runs flows %s, another goes on: no event is lost, none runs twice',
  async (death) => {
    const flows = events.map((event) => noting(`voice-contact.${event}`));
    desk = await openVendorDesk({ product, browser, flows });
    await desk.ready();
    const { play } = await desk.open();
    const ring = async (who: string): Promise<string> => {
      const offer = { do: 'ring', phone: '+12065550100', attributes: { who } };
      return (await play(offer)).contactId ?? '';
    };
    const notes: string[] = [];
    const lives = async (contactId: string, who: string, steps: readonly string[]) => {
      for (const step of steps) await play({ do: step, contactId });
      notes.push(...events.map((event) => `${event} - ${contactId} - ${who}`));
    };
    const whole = ['accept', 'customer-leaves', 'clear'];
    await lives(await ring('before'), 'before', whole);
    await noted(notes);
    const between = await ring('between');
    await play({ do: 'accept', contactId: between });
    const begun = ['onConnecting', 'onConnected'].map((event) => `${event} - ${between} - between`);
    await noted([...notes, ...begun]);
    const died = await deaths[death]?.(desk.page);
    // Nobody waits until another page has taken over: what happens meanwhile is not to be lost either.
    await lives(between, 'between', ['customer-leaves', 'clear']);
    await lives(await ring('meanwhile'), 'meanwhile', whole);
    await noted(notes);
    await died?.woken;
    await lives(await ring('after'), 'after', whole);
    await noted(notes);
  },
  minutes,
);
