import { readFileSync } from 'node:fs';
import { createClient } from '@offhook/client';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumLaunch } from '../tools/browser/chromium.ts';
import { type Product, startProduct } from './product.ts';

const example = new URL('../examples/e01-inbound-screen-pop/flow.json', import.meta.url);

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
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(15_000);
  await page.goto(address);
  return page;
};

it('shows an admin what ran, without whom it was about, and rehearses its event on the draft', async () => {
  const client = createClient(product.studio.replace(/\/$/, ''));
  const document = JSON.parse(readFileSync(example, 'utf8'));
  const { id } = await client.createFlow('demo', { document });
  await client.publish(id);

  const desktop = await openPage(product.desktop);
  await desktop.getByText(/Running 1 flow/).waitFor();
  await desktop.getByRole('button', { name: 'Ring a call' }).click();
  await desktop.getByText('completed', { exact: false }).first().waitFor();
  await expect
    .poll(async () => (await client.runs('demo')).runs.length, { timeout: 20_000 })
    .toBe(1);
  const told = JSON.stringify(await client.runs('demo'));
  expect(told).toContain('[masked: personal]');
  expect(told).not.toMatch(/555.?01|Lee/);

  const studio = await openPage(`${product.studio}adapters/demo`);
  const violations: string[] = [];
  studio.on('console', (message) => {
    if (message.type() === 'error') violations.push(message.text());
  });
  await studio.getByRole('link', { name: 'Runs', exact: true }).click();
  await studio.getByRole('combobox', { name: 'Status' }).selectOption('failed');
  await studio.getByText('No runs to show').waitFor();
  await studio.getByRole('combobox', { name: 'Status' }).selectOption('completed');
  await studio.getByRole('link', { name: /Open the run of Inbound screen pop/ }).click();
  await studio.getByRole('row', { name: /Who has this number\?/ }).waitFor();
  expect(await studio.getByText('Masked', { exact: true }).count()).toBeGreaterThan(2);

  await studio.getByRole('button', { name: 'Rehearse this event' }).click();
  await studio.getByRole('heading', { name: 'The draft on the same event Completed' }).waitFor();
  expect(await studio.getByRole('row', { name: /Who has this number\?/ }).count()).toBe(2);

  await studio.getByRole('link', { name: 'Open in the editor' }).click();
  await studio.getByText('Run it here').first().waitFor();
  expect(new URL(studio.url()).pathname).toContain('/rehearse/');
  expect(violations).toEqual([]);
  await studio.close();
  await desktop.close();
});
