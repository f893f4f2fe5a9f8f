import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumLaunch } from '../tools/browser/chromium.ts';
import { type Product, startProduct } from './product.ts';
import {
  blockOf,
  centreOf,
  choose,
  connect,
  dragToStage,
  newFlow,
  publish,
  socketOf,
  stageOf,
  wires,
} from './studio.ts';

const legacyFile = fileURLToPath(
  new URL('../packages/import-cti/fixtures/screen-pop-by-attribute.json', import.meta.url),
);

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), chromium.launch(chromiumLaunch)]);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const openPage = async (address: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(10_000);
  await page.goto(address);
  return page;
};

it('takes an admin from an empty flow to a record that opens when a call rings', async () => {
  const desktop = await openPage(product.desktop);
  await desktop.getByText('No flows published').first().waitFor();

  const page = await openPage(`${product.studio}adapters/demo`);
  await newFlow(page, 'Pop the caller');

  await dragToStage(page, 'CTI Block', 380, 240);
  await choose(page, 'phone', 'Get Customer Phone Number');
  await blockOf(page, 'Get Customer Phone Number').waitFor();
  const details = page.getByRole('complementary', { name: 'Detail Menu' });
  await details.getByText('Reads the customer').waitFor();
  await details.getByRole('cell', { name: 'phone', exact: true }).waitFor();
  await details.getByRole('cell', { name: 'country', exact: true }).waitFor();

  await dragToStage(page, 'CTI Block', 700, 240);
  await choose(page, 'search', 'Search and Screenpop');

  // A line follows the pointer, and the input takes it.
  await socketOf(page, 'Get Customer Phone Number', 'Output done').click();
  const stage = await stageOf(page).boundingBox();
  await page.mouse.move((stage?.x ?? 0) + 560, (stage?.y ?? 0) + 420, { steps: 4 });
  await page.locator('.wire.loose').waitFor({ state: 'attached' });
  await socketOf(page, 'Search and Screenpop', 'Input').click();
  await expect.poll(() => wires(page)).toBe(1);

  // An output to its own block, and an input to an input, are refused and say why.
  await connect(
    socketOf(page, 'Search and Screenpop', 'Output failure'),
    socketOf(page, 'Search and Screenpop', 'Input'),
  );
  await page
    .getByText(/cannot be connected to itself/)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await connect(
    socketOf(page, 'Get Customer Phone Number', 'Input'),
    socketOf(page, 'Search and Screenpop', 'Input'),
  );
  await page
    .getByText(/cannot be connected to another input/)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  expect(await wires(page)).toBe(1);

  // A double click removes the connection; undo brings it back.
  const from = await centreOf(socketOf(page, 'Get Customer Phone Number', 'Output done'));
  const to = await centreOf(socketOf(page, 'Search and Screenpop', 'Input'));
  await page.mouse.dblclick((from.x + to.x) / 2, (from.y + to.y) / 2);
  await expect.poll(() => wires(page)).toBe(0);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => wires(page)).toBe(1);

  // The second block's values.
  await blockOf(page, 'Search and Screenpop').click();
  await details.getByRole('combobox', { name: /searchParams/ }).click();
  await page.getByRole('listbox').getByRole('option', { name: /phone/ }).first().click();
  await details.getByText('Get Customer Phone Number').filter({ visible: true }).first().waitFor();
  await details.getByRole('combobox', { name: /callType/ }).fill('inbound');
  await page.getByRole('option', { name: /Add new value/i }).click();

  await dragToStage(page, 'Start', 140, 250);
  await dragToStage(page, 'End', 900, 420);
  expect(await page.getByRole('button', { name: 'Start', exact: true }).count()).toBe(0);
  await connect(
    socketOf(page, 'Start', 'Output done'),
    socketOf(page, 'Get Customer Phone Number', 'Input'),
  );
  await connect(
    socketOf(page, 'Search and Screenpop', 'Output success'),
    socketOf(page, 'End', 'Input'),
  );
  await connect(
    socketOf(page, 'Search and Screenpop', 'Output failure'),
    socketOf(page, 'End', 'Input'),
  );
  await expect.poll(() => wires(page)).toBe(4);
  await publish(page);

  // The open desktop runs it, without a reload.
  await desktop
    .getByText(/1 flow/)
    .first()
    .waitFor();
  await desktop.getByRole('button', { name: 'Ring a call' }).click();
  await desktop.getByRole('tab', { name: /Lin Lee/ }).waitFor();
  await desktop.getByText('completed', { exact: false }).first().waitFor();

  // And the studio still shows it after a reload.
  await page.reload();
  await expect.poll(() => wires(page)).toBe(4);
  await page.close();
  await desktop.close();
});

it('takes a legacy CTI Flow file to a desktop as it is', async () => {
  const page = await openPage(`${product.studio}adapters/demo/new`);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /Import a file/ }).click(),
  ]);
  await chooser.setFiles(legacyFile);
  await page.getByText('8 of 8 blocks understood').waitFor();
  await page.getByLabel('Name').fill('Pop by attribute');
  await page.getByRole('combobox', { name: 'Source' }).fill('queue callback');
  await page.getByRole('option', { name: /^Queue Callback Contact/ }).click();
  await page.getByRole('combobox', { name: 'Event' }).click();
  await page.getByRole('option', { name: /onIncoming/ }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await blockOf(page, 'Pop the account').waitFor();
  await publish(page);

  const desktop = await openPage(product.desktop);
  await desktop.getByText(/Running \d flow/).waitFor();
  await desktop.getByRole('button', { name: 'Callback' }).click();
  await desktop.getByRole('tab', { name: /Lin Lee/ }).waitFor();
  await desktop.getByText('Pop by attribute').waitFor();
  await page.close();
  await desktop.close();
});

it('refuses a file that is no flow with a sentence, and keeps what was typed', async () => {
  const page = await openPage(`${product.studio}adapters/demo/new`);
  await page.getByLabel('Name').fill('Typed before');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /Import a file/ }).click(),
  ]);
  await chooser.setFiles({ name: 'script.txt', mimeType: 'text/plain', buffer: Buffer.from('go') });
  await page.getByText(/is not a JSON file/).waitFor();
  expect(await page.getByLabel('Name').inputValue()).toBe('Typed before');
  await page.close();
});

it('opens every example, and makes a flow of one', async () => {
  const page = await openPage(`${product.studio}examples`);
  const cards = page.getByRole('main').getByRole('link');
  await cards.first().waitFor();
  const titles = await cards.getByRole('heading').allTextContents();
  expect(titles.length).toBeGreaterThan(5);
  for (const title of titles) {
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await expect.poll(() => wires(page)).toBeGreaterThan(1);
    await page.getByRole('navigation').getByRole('link', { name: 'Examples' }).click();
    await cards.first().waitFor();
  }
  await cards.first().click();
  await page.getByRole('button', { name: 'Use this example' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).waitFor();
  await page.close();
});
