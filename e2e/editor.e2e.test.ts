import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumLaunch } from '../tools/browser/chromium.ts';
import { type Product, startProduct } from './product.ts';
import { blockOf, centreOf, newFlow, stageOf } from './studio.ts';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), chromium.launch(chromiumLaunch)]);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const openPage = async (path: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(20_000);
  await page.goto(`${product.studio}${path}`);
  return page;
};

it('runs an example on its own scenario, where it is looked at', async () => {
  const page = await openPage('examples/e01-inbound-screen-pop');
  await blockOf(page, 'Start').waitFor();
  await page.getByRole('button', { name: 'Run it here' }).click();
  const panel = page.getByRole('region', { name: 'Run it here' });
  const scenario = panel.getByRole('combobox', { name: 'Scenario' });
  await scenario.getByRole('option', { name: 'Inbound screen pop' }).waitFor({ state: 'attached' });
  await scenario.selectOption({ label: 'Inbound screen pop' });
  await panel.getByRole('button', { name: 'Run', exact: true }).click();
  const steps = panel.getByRole('listbox', { name: 'Steps of the run' }).getByRole('option');
  await expect.poll(() => steps.count(), { timeout: 20_000 }).toBeGreaterThan(2);
  await page.close();
});

it('marks the connection into which a block from the menu would be inserted', async () => {
  const page = await openPage('examples/e01-inbound-screen-pop');
  await page.getByRole('button', { name: 'Use this example' }).click();
  await page.getByRole('button', { name: 'CTI Block', exact: true }).waitFor();
  const wire = stageOf(page).getByRole('img', { name: /^Connection from done of Start/ });
  await wire.waitFor();
  const from = await centreOf(page.getByRole('button', { name: 'CTI Block', exact: true }));
  const to = await centreOf(wire);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const mark = stageOf(page).locator('.line.marked');
  expect(await mark.getAttribute('d')).toBeFalsy();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await expect.poll(() => mark.getAttribute('d')).toBeTruthy();
  await page.keyboard.press('Escape');
  await expect.poll(() => mark.getAttribute('d')).toBeFalsy();
  await page.mouse.up();
  await page.close();
});

it('keeps a text that is no flow yet over a reload', async () => {
  const page = await openPage('adapters/demo');
  await newFlow(page, 'Half a text');
  await page.getByRole('radio', { name: /^Text/ }).click();
  const box = page.getByRole('textbox', { name: 'The flow as JSON' });
  await box.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.type('half a text');
  const draft = page.getByText('Not a flow yet: kept as a draft, and the flow stays as it was.');
  await draft.waitFor();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByRole('radio', { name: /^Text/ }).click();
  await draft.waitFor();
  await expect.poll(() => box.textContent()).toContain('half a text');
  await page.close();
});
