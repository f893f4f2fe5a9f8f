import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumLaunch } from '../../tools/browser/chromium.ts';
import { type Product, startProduct } from '../product.ts';
import {
  blockOf,
  choose,
  connect,
  dragToStage,
  newFlow,
  publish,
  socketOf,
  wires,
} from '../studio.ts';
import { openVendorDesk, patience } from './vendor-desk.ts';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), chromium.launch(chromiumLaunch)]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const openPage = async (address: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(address);
  return page;
};

/** Draws what an admin draws first: the caller's number, and the search for it. */
const drawPop = async (page: Page): Promise<void> => {
  await dragToStage(page, 'CTI Block', 380, 240);
  await choose(page, 'phone', 'Get Customer Phone Number');
  await blockOf(page, 'Get Customer Phone Number').waitFor();
  await dragToStage(page, 'CTI Block', 700, 240);
  await choose(page, 'search', 'Search and Screenpop');
  await connect(
    socketOf(page, 'Get Customer Phone Number', 'Output done'),
    socketOf(page, 'Search and Screenpop', 'Input'),
  );
  const details = page.getByRole('complementary', { name: 'Detail Menu' });
  await blockOf(page, 'Search and Screenpop').click();
  await details.getByRole('combobox', { name: /searchParams/ }).click();
  await page.getByRole('listbox').getByRole('option', { name: /phone/ }).first().click();
  await details.getByRole('combobox', { name: /callType/ }).fill('inbound');
  await page.getByRole('option', { name: /Add new value/i }).click();
  await dragToStage(page, 'Start', 140, 250);
  await dragToStage(page, 'End', 900, 420);
  await connect(
    socketOf(page, 'Start', 'Output done'),
    socketOf(page, 'Get Customer Phone Number', 'Input'),
  );
  for (const socket of ['success', 'failure'])
    await connect(
      socketOf(page, 'Search and Screenpop', `Output ${socket}`),
      socketOf(page, 'End', 'Input'),
    );
  await expect.poll(() => wires(page)).toBe(4);
};

it('takes an admin from an empty flow to a record that opens in the CRM when the panel rings, through the vendors’ own libraries', async () => {
  const desktop = await openPage(product.desktop);
  await desktop.getByRole('link', { name: 'Streams + Open CTI' }).click();
  const console = desktop.frameLocator('iframe[title="CRM console"]');
  const softphone = console.frameLocator('iframe[title="Softphone"]');
  const panel = softphone.frameLocator('iframe');
  await panel.getByRole('button', { name: 'Reach the agent' }).waitFor();
  await softphone.getByText('No flows published').waitFor();

  const studio = await openPage(`${product.studio}adapters/demo`);
  await newFlow(studio, 'Pop the caller');
  await drawPop(studio);
  await publish(studio);

  // The open softphone takes it, without a reload; the panel rings; the CRM opens the record.
  await softphone.getByText('Running 1 flow').waitFor();
  await panel.getByRole('button', { name: 'Reach the agent' }).click();
  await console.getByRole('tab', { name: /Lin Lee/ }).waitFor();
  await console.getByRole('heading', { name: 'Lin Lee', level: 2 }).waitFor();
  await desktop.getByText('completed', { exact: false }).first().waitFor();
  await desktop.getByRole('button', { name: /^Pop the caller/ }).click();
  await desktop.getByText('console.searchAndScreenPop').waitFor();

  // And the agent works on with the same call, in the panel.
  await panel.getByRole('button', { name: 'Accept' }).click();
  await panel.getByRole('button', { name: 'End', exact: true }).click();
  await panel.getByRole('button', { name: 'Clear' }).click();
  await panel.getByText('No contacts').waitFor();
  await desktop.context().close();
  await studio.context().close();
}, 400_000);

it('remembers the mode that was chosen, and goes back to the simulated one', async () => {
  const desktop = await openPage(`${product.desktop}?mode=streams`);
  await desktop.locator('iframe[title="CRM console"]').waitFor();
  await desktop.goto(product.desktop);
  await desktop.locator('iframe[title="CRM console"]').waitFor();
  await desktop.getByRole('link', { name: 'Simulated' }).click();
  await desktop.getByRole('button', { name: 'Ring a call' }).waitFor();
  await desktop.context().close();
}, 200_000);

it('takes live settings, says what is wrong with them, keeps them, and binds what they name', async () => {
  const desktop = await openPage(`${product.desktop}?mode=live`);
  const keep = desktop.getByRole('button', { name: 'Keep and connect' });
  await desktop.getByLabel('Address of the Contact').fill('my-team.my.connect.aws');
  await desktop.getByLabel('Region').fill('Oregon');
  await desktop.getByLabel('Address of the Salesforce').fill('http://acme.my.salesforce.com');
  await desktop.getByLabel('API version').fill('sixty-two');
  await desktop.getByLabel('Address of the connector').fill('connector');
  await keep.click();
  await desktop.getByText('The address of the panel is no address.').waitFor();
  await desktop.getByText('The region is written as AWS writes it').waitFor();
  await desktop.getByText('The address of the org has to begin with https://').waitFor();
  await desktop.getByText('The version of the API is a number').waitFor();
  await desktop.getByText('The address of the connector is no address.').waitFor();
  expect(await desktop.locator('iframe').count()).toBe(0);

  await desktop.getByLabel('Address of the Contact').fill(product.ccp);
  await desktop.getByLabel('Region').fill('us-west-2');
  await desktop.getByLabel('Address of the Salesforce').fill(product.crm);
  await desktop.getByLabel('API version').fill('62.0');
  await desktop.getByLabel('Address of the connector').fill(`${product.ccp}connector/demo`);
  await keep.click();
  const softphone = desktop.frameLocator('iframe[title="Softphone"]');
  await softphone.frameLocator('iframe').getByText('No contacts').waitFor();
  await desktop.reload();
  await softphone.frameLocator('iframe').getByText('No contacts').waitFor();
  expect(await desktop.getByLabel('Region').inputValue()).toBe('us-west-2');

  // What is to be put into the call center definition works in the console as it is.
  const adapterUrl = await desktop.getByLabel('CTI Adapter URL').inputValue();
  expect(adapterUrl).toContain('/softphone.html?mode=live&');
  await desktop.goto(`${product.crm}?org=live&softphone=${encodeURIComponent(adapterUrl)}`);
  await softphone.getByText('Running 1 flow').waitFor();
  await softphone.frameLocator('iframe').getByRole('button', { name: 'Reach the agent' }).click();
  await desktop.getByRole('tab', { name: /Lin Lee/ }).waitFor();
  await desktop.context().close();
}, 400_000);

it('a softphone that was told nonsense by its address says what to correct', async () => {
  const address = `${product.desktop}softphone.html?mode=live&ccpUrl=nowhere&region=us-west-2`;
  const page = await openPage(address);
  await page.getByRole('alert').getByText('The address of the panel is no address.').waitFor();
  await page.goto(`${product.desktop}softphone.html?mode=live`);
  await page.getByRole('alert').getByText('does not know your vendors yet').waitFor();
  await page.context().close();
}, 200_000);

it('three origins that know nothing of one another but their messages make one desk', async () => {
  const desk = await openVendorDesk({ product, browser });
  await desk.panel.getByText('No contacts').waitFor();
  const origins = new Set(desk.page.frames().map((frame) => new URL(frame.url()).origin));
  expect(origins).toEqual(
    new Set([product.crm, product.desktop, product.ccp].map((address) => new URL(address).origin)),
  );
  await desk.close();
}, 200_000);
