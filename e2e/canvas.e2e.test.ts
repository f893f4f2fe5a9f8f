import { type Client, createClient } from '@offhook/client';
import type { Flow } from '@offhook/flow';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumLaunch } from '../tools/browser/chromium.ts';
import { type Product, startProduct } from './product.ts';
import { blockOf, centreOf, socketOf, stageOf } from './studio.ts';

let product: Product;
let browser: Browser;
let context: BrowserContext;
let client: Client;

/** Start, Find, Pop and End in a row, and a question that nothing leads to. */
const row: Flow = {
  offhook: 1,
  name: 'By hand',
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  nodes: {
    start: { kind: 'start', to: { done: ['find'] } },
    find: { action: 'get-customer-phone-number', to: { done: ['pop'] } },
    pop: {
      action: 'search-and-screenpop',
      inputs: { searchParams: { ref: 'find.phone' } },
      to: { success: ['end'] },
    },
    ask: { action: 'is-truthy', inputs: { value: { value: 'yes' } } },
    end: { kind: 'end' },
  },
  labels: { find: 'Find', pop: 'Pop', ask: 'Ask' },
  layout: { start: [0, 0], find: [128, 0], pop: [432, 0], ask: [160, 224], end: [736, 0] },
};

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), chromium.launch(chromiumLaunch)]);
  client = createClient(product.studio.replace(/\/$/, ''));
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    hasTouch: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
});

afterEach(() => context.close());

const open = async (flow: Flow = row): Promise<Page> => {
  const { id } = await client.createFlow('demo', { document: flow });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${product.studio}flows/${id}`);
  await blockOf(page, 'End').waitFor();
  return page;
};

interface Place {
  readonly x: number;
  readonly y: number;
}

const at = (page: Page, title: string): Promise<Place> => centreOf(blockOf(page, title));

/** How far a block has gone on the screen since a place. */
const gone = async (page: Page, title: string, from: Place): Promise<Place> => {
  const { x, y } = await at(page, title);
  return { x: Math.round(x - from.x), y: Math.round(y - from.y) };
};

/** How far one block is to the right of another and below it, on the screen. */
const apart = async (page: Page, one: string, other: string): Promise<Place> =>
  gone(page, other, await at(page, one));

/** A place of the stage at which there is nothing. */
const emptyOf = async (page: Page): Promise<Place> => {
  const box = await stageOf(page).boundingBox();
  if (box === null) throw new Error('There is no stage.');
  return { x: box.x + 260, y: box.y + 90 };
};

const drag = async (
  page: Page,
  from: Place,
  to: Place,
  button: 'left' | 'middle' = 'left',
): Promise<void> => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down({ button });
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up({ button });
};

const by = ({ x, y }: Place, dx: number, dy: number): Place => ({ x: x + dx, y: y + dy });

const undoOf = (page: Page, step: string) => page.getByRole('button', { name: `Undo: ${step}` });
const heading = (page: Page, name: string) => page.getByRole('heading', { name });
const lineOf = (page: Page, name: string | RegExp) => stageOf(page).getByRole('img', { name });
const candidates = (page: Page) => page.getByRole('dialog', { name: 'Add a block' });

describe('the view', () => {
  it('is panned by the empty stage, the middle button and the space bar, and moves no block', async () => {
    const page = await open();
    const empty = await emptyOf(page);
    let start = await at(page, 'Start');
    await drag(page, empty, by(empty, 60, 40));
    await expect.poll(() => gone(page, 'Start', start)).toEqual({ x: 60, y: 40 });
    start = await at(page, 'Start');
    const find = await at(page, 'Find');
    await drag(page, find, by(find, -30, 50), 'middle');
    await expect.poll(() => gone(page, 'Start', start)).toEqual({ x: -30, y: 50 });
    await blockOf(page, 'Find').focus();
    start = await at(page, 'Start');
    await page.keyboard.down('Space');
    const pop = await at(page, 'Pop');
    await drag(page, pop, by(pop, 25, -70));
    await page.keyboard.up('Space');
    await expect.poll(() => gone(page, 'Start', start)).toEqual({ x: 25, y: -70 });
    await expect.poll(() => page.getByRole('button', { name: /^Undo: / }).count()).toBe(0);
  });

  it('is zoomed by the wheel around the pointer, and slid sideways with Shift', async () => {
    const page = await open();
    const find = await at(page, 'Find');
    const wide = (await apart(page, 'Start', 'End')).x;
    await page.mouse.move(find.x, find.y);
    await page.mouse.wheel(0, 240);
    await expect.poll(async () => (await apart(page, 'Start', 'End')).x < wide * 0.9).toBe(true);
    // What is under the pointer stays there; the view stands on whole pixels.
    const slip = await gone(page, 'Find', find);
    expect(Math.hypot(slip.x, slip.y)).toBeLessThan(3);
    const small = (await apart(page, 'Start', 'End')).x;
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -60);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await apart(page, 'Start', 'End')).x > small * 1.1).toBe(true);
    const before = await at(page, 'Start');
    await page.keyboard.down('Shift');
    await page.mouse.wheel(0, 100);
    await page.keyboard.up('Shift');
    await expect.poll(() => gone(page, 'Start', before)).toEqual({ x: -100, y: 0 });
  });

  it('is moved by the overview, with the mouse and with the keyboard', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Overview', exact: true }).click();
    const overview = page.getByRole('application', { name: 'Overview' });
    const box = await overview.boundingBox();
    if (box === null) throw new Error('There is no overview.');
    let start = await at(page, 'Start');
    await expect
      .poll(async () => {
        await page.mouse.click(box.x + 12, box.y + box.height / 2);
        return (await gone(page, 'Start', start)).x;
      })
      .toBeGreaterThan(100);
    start = await at(page, 'Start');
    await overview.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => gone(page, 'Start', start)).toEqual({ x: -160, y: 0 });
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => gone(page, 'Start', start)).toEqual({ x: -160, y: -160 });
    const wide = (await apart(page, 'Start', 'Find')).x;
    await page.keyboard.press('-');
    await expect.poll(async () => (await apart(page, 'Start', 'Find')).x).toBeLessThan(wide);
  });
});

/** Fingers on the page, as a touch screen tells of them. */
const touch = (
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  ...fingers: readonly Place[]
): Promise<unknown> =>
  session.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: fingers.map((place, id) => ({ ...place, id })),
  });

const strokeOf = async (session: CDPSession, from: Place, dx: number, dy: number) => {
  await touch(session, 'touchStart', from);
  for (let step = 1; step <= 5; step += 1)
    await touch(session, 'touchMove', by(from, (dx * step) / 5, (dy * step) / 5));
  await touch(session, 'touchEnd');
};

it('is used by fingers: one pans, taps and drags a block, two zoom', async () => {
  const page = await open();
  const fingers = await context.newCDPSession(page);
  const start = await at(page, 'Start');
  await strokeOf(fingers, await emptyOf(page), 50, 60);
  await expect.poll(() => gone(page, 'Start', start)).toEqual({ x: 50, y: 60 });
  const ask = await at(page, 'Ask');
  await touch(fingers, 'touchStart', ask);
  await touch(fingers, 'touchEnd');
  await heading(page, 'Detail Menu').waitFor();
  await page.getByRole('textbox', { name: 'Title of the block' }).waitFor();
  await strokeOf(fingers, ask, 0, 80);
  await undoOf(page, 'Move Ask').waitFor();
  expect((await gone(page, 'Ask', ask)).y).toBeGreaterThan(40);
  const wide = (await apart(page, 'Start', 'Find')).x;
  const middle = await emptyOf(page);
  const spread = (far: number): readonly Place[] => [by(middle, -far, 0), by(middle, far, 0)];
  await touch(fingers, 'touchStart', ...spread(120));
  for (const far of [105, 90, 75, 60]) await touch(fingers, 'touchMove', ...spread(far));
  await touch(fingers, 'touchEnd');
  await expect
    .poll(async () => Math.abs((await apart(page, 'Start', 'Find')).x - wide / 2))
    .toBeLessThan(4);
});

describe('blocks', () => {
  it('are caught by a lasso, aligned, and moved off the grid where that is wanted', async () => {
    const page = await open();
    const [find, ask] = [await at(page, 'Find'), await at(page, 'Ask')];
    await page.keyboard.down('Shift');
    await drag(page, by(find, -150, -70), by(ask, 150, 90));
    await page.keyboard.up('Shift');
    await heading(page, '2 selected').waitFor();
    await page.getByRole('button', { name: 'Align left edges' }).click();
    await undoOf(page, 'Align Ask').waitFor();
    await page.getByRole('button', { name: 'Fit the flow into view' }).click();
    const snap = page.getByRole('button', { name: 'Snap to the grid' });
    expect(await snap.getAttribute('aria-pressed')).toBe('true');
    const end = await at(page, 'End');
    await drag(page, end, by(end, 2, 5));
    expect(await gone(page, 'End', end)).toEqual({ x: 0, y: 0 });
    await snap.click();
    await drag(page, end, by(end, 2, 5));
    await expect.poll(() => gone(page, 'End', end)).toEqual({ x: 2, y: 5 });
    await undoOf(page, 'Move End').click();
    await expect.poll(() => gone(page, 'End', end)).toEqual({ x: 0, y: 0 });
  });

  it('are added by a slash, and where a connection is let go on the stage', async () => {
    const page = await open();
    await blockOf(page, 'Find').click({ position: { x: 100, y: 10 } });
    await page.keyboard.press('/');
    await candidates(page).getByText('After done of Find').waitFor();
    await page.keyboard.type('truthy');
    await candidates(page)
      .getByRole('option', { name: /Truthy/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await undoOf(page, 'Add Is Truthy?').waitFor();
    await lineOf(page, 'Connection from true of Is Truthy? to Pop').waitFor();
    const free = await centreOf(socketOf(page, 'Pop', 'Output failure'));
    await drag(page, free, by(free, 40, 200));
    await candidates(page).getByText('After failure of Pop').waitFor();
    await page.keyboard.type('log');
    await candidates(page).getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await lineOf(page, /^Connection from failure of Pop to /).waitFor();
  });

  it('are let go on a connection, on another block, and taken away, and the way heals', async () => {
    const page = await open();
    const [find, pop] = [await at(page, 'Find'), await at(page, 'Pop')];
    const between = { x: (find.x + pop.x) / 2, y: find.y };
    await drag(page, await at(page, 'Ask'), between);
    await undoOf(page, 'Insert Ask between Find and Pop').waitFor();
    await lineOf(page, 'Connection from true of Ask to Pop').waitFor();
    await page.keyboard.press('Delete');
    await lineOf(page, 'Connection from done of Find to Pop').waitFor();
    await page.keyboard.press('Control+z');
    await lineOf(page, 'Connection from true of Ask to Pop').waitFor();
    await page.keyboard.press('Control+z');
    await lineOf(page, 'Connection from done of Find to Pop').waitFor();
    await drag(page, await at(page, 'Find'), await at(page, 'Pop'));
    await undoOf(page, 'Swap Find and Pop').waitFor();
    await lineOf(page, 'Connection from done of Start to Pop').waitFor();
    await page.keyboard.press('Control+z');
    await lineOf(page, 'Connection from done of Start to Find').waitFor();
  });

  it('are laid out from left to right, and put back by undo', async () => {
    const page = await open({ ...row, layout: { start: [0, 0], find: [0, 160], pop: [0, 320] } });
    const before = await apart(page, 'Start', 'Pop');
    expect(Math.abs(before.x)).toBeLessThan(100);
    await stageOf(page).focus();
    await page.keyboard.press('Control+Shift+l');
    await undoOf(page, 'Lay out 5 blocks').waitFor();
    await expect.poll(async () => (await apart(page, 'Start', 'Find')).x).toBeGreaterThan(60);
    expect((await apart(page, 'Find', 'Pop')).x).toBeGreaterThan(60);
    await page.keyboard.press('Control+z');
    await expect
      .poll(async () => Math.abs((await apart(page, 'Start', 'Pop')).x))
      .toBeLessThan(100);
  });

  it('go from one tab to another by copy and paste, and what they read there is named', async () => {
    const one = await open();
    const other = await open({
      offhook: 1,
      name: 'Another',
      triggers: [],
      nodes: { start: { kind: 'start' }, end: { kind: 'end' } },
      layout: { start: [0, 0], end: [480, 0] },
    });
    await one.bringToFront();
    await blockOf(one, 'Pop').click({ position: { x: 100, y: 10 } });
    await heading(one, 'Detail Menu').waitFor();
    await one.keyboard.press('Control+c');
    await one
      .getByText(/copied/i)
      .first()
      .waitFor({ state: 'attached' });
    await other.bringToFront();
    await blockOf(other, 'End').click({ position: { x: 30, y: 10 } });
    await other.keyboard.press('Control+v');
    await undoOf(other, 'Paste Pop').waitFor();
    await blockOf(other, 'Pop').waitFor();
    await other
      .getByText(/1 reference finds nothing here: “Search For” of Pop read Find/)
      .waitFor();
  });
});
