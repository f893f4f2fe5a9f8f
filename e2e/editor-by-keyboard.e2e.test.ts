import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { focusedOf, goTo, untilFocused } from './by-keyboard.ts';
import { useProduct } from './use-product.ts';

const bench = useProduct();

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Goes to something and presses Enter there. */
const enter = async (page: Page, wanted: RegExp, key?: string): Promise<void> => {
  await goTo(page, wanted, key);
  await page.keyboard.press('Enter');
};

/** Chooses from a list that opens as one types. */
const pick = async (page: Page, box: RegExp, words: string, option: RegExp): Promise<void> => {
  await goTo(page, box);
  await page.keyboard.type(words);
  await page.getByRole('option', { name: option }).first().waitFor();
  await press(page, 'ArrowDown', 'Enter');
};

/** Adds a block behind the line of the outline that has the focus. */
const add = async (page: Page, words: string, action: string): Promise<void> => {
  await page.keyboard.press('a');
  await untilFocused(page, /^searchbox "Search actions"/);
  await page.keyboard.type(words);
  await enter(page, new RegExp(`^button "Select ${action}"`));
  await untilFocused(page, new RegExp(`^treeitem "${action}`));
};

it('takes an admin from an empty flow to the run that is looked at, by the keyboard alone', async () => {
  const page = await bench.studio('adapters/demo');
  await page.getByRole('link', { name: 'New flow' }).first().waitFor();
  await enter(page, /^link "New flow"/);
  await page.getByLabel('Name').waitFor();
  await goTo(page, /^textbox "Name/);
  await page.keyboard.type('Popped by hand');
  await pick(page, /^combobox "Source"/, 'Amazon Connect Voice', /^Voice Contact/);
  await pick(page, /^combobox "Event"/, 'onConnecting', /onConnecting/);
  await enter(page, /^button "Save"/);
  await page.getByRole('button', { name: 'Publish', exact: true }).waitFor();

  // The outline is the flow for who cannot see it.
  await goTo(page, /^radio "Graph"/);
  await page.keyboard.press('Control+Shift+Digit2');
  await untilFocused(page, /^button "Add Start"/);
  await page.keyboard.press('Enter');
  await untilFocused(page, /^treeitem "Start/);
  await add(page, 'customer phone', 'Get Customer Phone Number');
  await add(page, 'search and screenpop', 'Search and Screenpop');
  for (const socket of ['success', 'failure']) {
    await page.keyboard.press('c');
    await untilFocused(page, new RegExp(`^combobox "Connect ${socket} of Search and Screenpop`));
    await page.keyboard.type('end');
    await page.keyboard.press('Enter');
    await untilFocused(page, /^treeitem "Search and Screenpop/);
  }

  await page.keyboard.press('Enter');
  await untilFocused(page, /^textbox "Title of the block"/);
  await pick(page, /^combobox "Search For/, 'phone', /^phone/);
  await goTo(page, /^combobox "Call Type/);
  await page.keyboard.type('inbound');
  await page.getByRole('option', { name: /^Add new value/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await untilFocused(page, /^treeitem "Search and Screenpop/);
  await enter(page, /^button "Publish"/, 'Shift+Tab');
  await page.getByText('Published version 1').waitFor();

  const desktop = await bench.open(bench.product.desktop);
  await desktop.getByText(/Running \d flow/).waitFor();
  await enter(desktop, /^button "Ring a call"/);
  await desktop.getByRole('tab', { name: /Lin Lee/ }).waitFor();
  await desktop.getByText('completed', { exact: false }).first().waitFor();

  // And back in the studio the run is there to be looked at.
  await enter(page, /^link "Demo desktop"/, 'Shift+Tab');
  await page.getByRole('link', { name: 'Runs', exact: true }).waitFor();
  await expect
    .poll(async () => (await bench.client.runs('demo')).runs.length, { timeout: 20_000 })
    .toBeGreaterThan(0);
  await enter(page, /^link "Runs"/);
  await page
    .getByRole('link', { name: /^Open the run of Popped by hand/ })
    .first()
    .waitFor();
  await enter(page, /^link "Open the run of Popped by hand/);
  await page.getByRole('row', { name: /Search and Screenpop/ }).waitFor();
  expect(await focusedOf(page)).toMatch(/^main/);
  await Promise.all([page.context().close(), desktop.context().close()]);
});
