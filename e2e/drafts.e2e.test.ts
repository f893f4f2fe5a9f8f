import { type Client, createClient } from '@offhook/client';
import { emptyFlow, type Flow } from '@offhook/flow';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumLaunch } from '../tools/browser/chromium.ts';
import { type Product, startProduct } from './product.ts';

let product: Product;
let browser: Browser;
let context: BrowserContext;
let client: Client;
let id: string;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), chromium.launch(chromiumLaunch)]);
  client = createClient(product.studio.replace(/\/$/, ''));
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const flow = emptyFlow('Greeting');
  const nodes = {
    ...flow.nodes,
    hello: { action: 'log', inputs: { message: { value: 'hello' } } },
    bye: { action: 'log', inputs: { message: { value: 'bye' } } },
  };
  const labels = { hello: 'Say hello', bye: 'Say bye' };
  const layout = { ...flow.layout, hello: [320, 0], bye: [320, 240] } as const;
  ({ id } = await client.createFlow('demo', { document: { ...flow, nodes, labels, layout } }));
});

afterEach(() => context.close());

const open = async (within: BrowserContext = context): Promise<Page> => {
  const page = await within.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${product.studio}flows/${id}`);
  await page.getByRole('heading', { name: 'Greeting', exact: true }).waitFor();
  await blockOf(page, 'Say hello').waitFor();
  return page;
};

const blockOf = (page: Page, title: string) =>
  page
    .getByRole('group', { name: 'Stage', exact: true })
    .getByRole('group', { name: title, exact: true });

/** Gives a block another title, as people do: by a double-click on it. */
const retitle = async (page: Page, from: string, to: string): Promise<void> => {
  await blockOf(page, from).getByText(from, { exact: true }).dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
  await blockOf(page, to).waitFor();
};

const status = (page: Page) => page.getByRole('toolbar', { name: 'Flow' }).getByRole('status');
const labelOf = async (node: string) => (await client.flow(id)).draft.labels?.[node];

/** A flow that may be published, with a title for its first block. */
const publishable = async (title: string): Promise<Flow> => {
  const { draft } = await client.flow(id);
  return {
    ...draft,
    triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
    nodes: {
      start: { kind: 'start', to: { done: ['hello'] } },
      hello: { action: 'log', inputs: { message: { value: 'hello' } }, to: { done: ['end'] } },
      end: { kind: 'end' },
    },
    labels: { hello: title },
    layout: { start: [0, 0], hello: [240, 0], end: [560, 0] },
  };
};

describe('a draft', () => {
  it('is saved as its author works, without a click, and undo goes on after that', async () => {
    const page = await open();
    await retitle(page, 'Say hello', 'Greet');
    await status(page).getByText('Saved').waitFor();
    expect(await labelOf('hello')).toBe('Greet');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await blockOf(page, 'Say hello').waitFor();
    await expect.poll(() => labelOf('hello'), { timeout: 15_000 }).toBe('Say hello');
  });

  it('outlives a tab that is killed right after an edit which the server never got', async () => {
    const page = await open();
    await page.route('**/draft', (route) => route.abort());
    await retitle(page, 'Say hello', 'Greet');
    await status(page).getByText('Kept on this computer: the server is away').waitFor();
    const crashed = page.waitForEvent('crash');
    void page.goto('chrome://crash').catch(() => undefined); // the page crashes, as it shall
    await crashed;
    expect(await labelOf('hello')).toBe('Say hello');

    const next = await context.newPage();
    await next.goto(`${product.studio}flows/${id}`);
    await blockOf(next, 'Greet').waitFor();
    await next.getByText('What you had not saved yet is back.').waitFor();
    await expect.poll(() => labelOf('hello'), { timeout: 15_000 }).toBe('Greet');
  });

  it('is saved when the page is left for another, and nobody is asked', async () => {
    const page = await open();
    await retitle(page, 'Say hello', 'Greet');
    await page.getByRole('link', { name: 'Versions' }).click();
    await page.getByText('No version yet').waitFor();
    expect(await labelOf('hello')).toBe('Greet');
  });

  it('is kept on this computer while the server is away, and saved when it is back', async () => {
    const page = await open();
    await product.interrupt();
    await retitle(page, 'Say hello', 'Greet');
    await status(page).getByText('Kept on this computer: the server is away').waitFor();
    await retitle(page, 'Say bye', 'Part');
    await product.resume();
    await status(page).getByText('Saved').waitFor({ timeout: 60_000 });
    const { draft } = await client.flow(id);
    expect(draft.labels).toEqual({ hello: 'Greet', bye: 'Part' });
    await page.getByRole('button', { name: /^Undo/ }).click();
    await blockOf(page, 'Say bye').waitFor();
  }, 180_000);
});

describe('a second tab of the same browser', () => {
  const elsewhere = 'This flow is edited in another tab. Here you can look at it.';

  it('is told, sees what the first one saves, and overwrites nothing', async () => {
    const first = await open();
    const second = await open();
    await second.getByText(elsewhere).waitFor();
    await blockOf(second, 'Say hello').click();
    await second.keyboard.press('Delete');
    await second.getByText('read only', { exact: false }).first().waitFor();
    await retitle(first, 'Say hello', 'Greet');
    await blockOf(second, 'Greet').waitFor();
    expect((await client.flow(id)).draft.nodes['hello']).toBeDefined();
  });

  it('takes over with all that the first one held, even what the server never got', async () => {
    const first = await open();
    await first.route('**/draft', (route) => route.abort());
    await retitle(first, 'Say hello', 'Greet');
    await status(first).getByText('Kept on this computer').waitFor();
    const second = await open();
    await second.getByRole('button', { name: 'Edit here' }).click();
    await blockOf(second, 'Greet').waitFor();
    await expect.poll(() => labelOf('hello'), { timeout: 15_000 }).toBe('Greet');
    await first.getByText(elsewhere).waitFor();
    await retitle(second, 'Say bye', 'Part');
    await blockOf(first, 'Part').waitFor();
    expect(await first.getByText(elsewhere).count()).toBe(1);
  });

  it('may edit by itself as soon as the first one is closed', async () => {
    const first = await open();
    const second = await open();
    await second.getByText(elsewhere).waitFor();
    await retitle(first, 'Say hello', 'Greet');
    await first.close();
    await second.getByText(elsewhere).waitFor({ state: 'detached' });
    await retitle(second, 'Greet', 'Welcome');
    await expect.poll(() => labelOf('hello'), { timeout: 15_000 }).toBe('Welcome');
  });
});

describe('two people on one flow', () => {
  let others: BrowserContext;

  beforeEach(async () => {
    others = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  });

  afterEach(() => others.close());

  const settled = (page: Page) => status(page).getByText('Saved').waitFor();

  it('keep what both of them did to different blocks, and nobody is asked', async () => {
    const mine = await open();
    const theirs = await open(others);
    await retitle(theirs, 'Say bye', 'Part');
    await settled(theirs);
    await retitle(mine, 'Say hello', 'Greet');
    await blockOf(mine, 'Part').waitFor();
    await mine.getByText('Somebody else changed this flow meanwhile.', { exact: false }).waitFor();
    await settled(mine);
    expect((await client.flow(id)).draft.labels).toEqual({ hello: 'Greet', bye: 'Part' });
    // Back in the other window, its author sees what came in.
    await theirs.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await blockOf(theirs, 'Greet').waitFor();
  });

  it('choose in words where both changed the same, and can undo the choice', async () => {
    const mine = await open();
    const theirs = await open(others);
    await retitle(theirs, 'Say hello', 'Welcome');
    await retitle(theirs, 'Say bye', 'Part');
    await settled(theirs);
    await retitle(mine, 'Say hello', 'Greet');
    const dialog = mine.getByRole('dialog', { name: 'Bring your changes together' });
    await dialog.waitFor();
    const choice = dialog.getByRole('group', { name: /^Title of/ });
    expect(await choice.getByRole('radio').count()).toBe(2);
    await choice.getByRole('radio', { name: 'Yours “Greet”' }).waitFor();
    expect(await dialog.getByRole('listitem').allTextContents()).toEqual([
      'Title of Part: changed',
    ]);
    expect(await labelOf('hello')).toBe('Welcome');
    await choice.getByRole('radio', { name: 'Theirs “Welcome”' }).check();
    await dialog.getByRole('button', { name: 'Save what is chosen' }).click();
    await blockOf(mine, 'Welcome').waitFor();
    await blockOf(mine, 'Part').waitFor();
    await mine.getByRole('button', { name: 'Undo: Changes by somebody else' }).click();
    await blockOf(mine, 'Greet').waitFor();
    await expect.poll(() => labelOf('hello'), { timeout: 15_000 }).toBe('Greet');
  });

  it('may decide later: both sides stay, even over a reload, and nothing is overwritten', async () => {
    const mine = await open();
    const theirs = await open(others);
    await retitle(theirs, 'Say hello', 'Welcome');
    await settled(theirs);
    await retitle(mine, 'Say hello', 'Greet');
    const dialog = mine.getByRole('dialog', { name: 'Bring your changes together' });
    await dialog.getByRole('button', { name: 'Decide later' }).click();
    await status(mine).getByText('Not saved: somebody else changed the same').waitFor();
    await retitle(mine, 'Say bye', 'Part');
    await mine.reload();
    await dialog.waitFor();
    expect((await client.flow(id)).draft.labels).toEqual({ hello: 'Welcome', bye: 'Say bye' });
    await mine.keyboard.press('Escape');
    await mine.getByRole('button', { name: 'Decide…' }).click();
    await dialog.getByRole('button', { name: 'Save what is chosen' }).click();
    await settled(mine);
    expect((await client.flow(id)).draft.labels).toEqual({ hello: 'Greet', bye: 'Part' });
  });
});

describe('a version', () => {
  it('comes back as draft by a step that can be undone, so that the draft before is not lost', async () => {
    await client.saveDraft(id, await publishable('First'), 1);
    await client.publish(id);
    await client.saveDraft(id, await publishable('Second'), 2);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${product.studio}flows/${id}/versions`);
    await page.getByRole('button', { name: 'Use as draft: version 1' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Use as draft' }).click();
    await page.getByText('The draft is version 1 again.').waitFor();
    await blockOf(page, 'First').waitFor();
    await expect.poll(() => labelOf('hello'), { timeout: 15_000 }).toBe('First');
    await page.getByRole('button', { name: 'Undo: Use version 1 as draft' }).click();
    await blockOf(page, 'Second').waitFor();
    await expect.poll(() => labelOf('hello'), { timeout: 15_000 }).toBe('Second');
    // Read again, the page does not bring the version back once more.
    await page.reload();
    await blockOf(page, 'Second').waitFor();
  });
});

describe('the search across flows', () => {
  it('finds what flows hold, page by page, and leads to the block', async () => {
    const { draft } = await client.flow(id);
    for (let number = 1; number <= 24; number += 1) {
      await client.createFlow('demo', { document: { ...draft, name: `Flow ${number}` } });
    }
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${product.studio}adapters/demo`);
    await page.getByRole('link', { name: 'Find', exact: true }).click();
    await page.getByText('Type what you look for').waitFor();
    const box = page.getByRole('searchbox', { name: 'Find in all flows' });
    await box.fill('no such thing');
    await page.getByText('No flow holds “no such thing”').waitFor();
    await box.fill('SAY BYE');
    await page.getByText('20 flows +').waitFor();
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByRole('button', { name: 'Show more' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('article').count()).toBeGreaterThanOrEqual(25);
    const article = page.getByRole('article', { name: 'Flow 7', exact: true });
    await article.getByRole('link', { name: /^Block Say bye/ }).click();
    await blockOf(page, 'Say bye').waitFor();
    await page.getByRole('heading', { name: 'Detail Menu' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/blocks\/bye$/);
  });

  it('finds actions by their titles in the language of the page', async () => {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${product.studio}adapters/demo/find`);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
    // The page is made anew in its language; what was typed before is not looked for in it.
    await page.getByRole('searchbox', { name: 'In allen Flows suchen' }).fill('Protokoll');
    await page.getByRole('article').first().waitFor();
  });
});
