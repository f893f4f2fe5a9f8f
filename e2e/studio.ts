import type { Locator, Page } from 'playwright';

/** The stage of the editor. */
export const stageOf = (page: Page): Locator =>
  page.getByRole('group', { name: 'Stage', exact: true });
/** A block on the stage, by its title. */
export const blockOf = (page: Page, title: string): Locator =>
  stageOf(page).getByRole('group', { name: title, exact: true });
/** A way in or out of a block. */
export const socketOf = (page: Page, title: string, socket: string): Locator =>
  blockOf(page, title).getByRole('button', { name: new RegExp(`^${socket}`) });

/** The middle of what can be seen of something. */
export const centreOf = async (locator: Locator): Promise<{ x: number; y: number }> => {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('There is nothing to see of it.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Drags an item of the main menu to a place on the stage, with a real mouse. */
export const dragToStage = async (
  page: Page,
  item: string,
  x: number,
  y: number,
): Promise<void> => {
  const from = await centreOf(page.getByRole('button', { name: item, exact: true }));
  const stage = await stageOf(page).boundingBox();
  if (stage === null) throw new Error('There is no stage.');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(stage.x + x - 30, stage.y + y - 10, { steps: 6 });
  await page.mouse.move(stage.x + x, stage.y + y, { steps: 3 });
  await page.mouse.up();
};

/** Looks for an action and chooses it for the block that is selected. */
export const choose = async (page: Page, search: string, title: string): Promise<void> => {
  await page.getByRole('searchbox', { name: 'Search actions' }).fill(search);
  await page.getByRole('button', { name: `Select ${title}`, exact: true }).click();
};

/** Connects two sockets by two clicks. */
export const connect = async (from: Locator, to: Locator): Promise<void> => {
  await from.click();
  await to.click();
};

/** Begins a flow on calls that ring. */
export const newFlow = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('link', { name: 'New flow' }).first().click();
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Adapter', { exact: true }).selectOption({ label: 'Demo desktop' });
  await page.getByRole('combobox', { name: 'Source' }).fill('Amazon Connect Voice Contact');
  await page.getByRole('option', { name: /^Voice Contact/ }).click();
  await page.getByRole('combobox', { name: 'Event' }).click();
  await page.getByRole('option', { name: /onConnecting/ }).click();
  await page.getByRole('button', { name: 'Save' }).click();
};

/** Saves the flow and publishes it. */
export const publish = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved', { exact: false }).first().waitFor();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page
    .getByText(/Published/)
    .first()
    .waitFor();
};

/** The lines that the stage shows; the one that follows the pointer is loose. */
export const wiresOf = (page: Page): Locator => page.locator('.wire:not(.loose)');
/** How many lines the stage shows. */
export const wires = (page: Page): Promise<number> => wiresOf(page).count();
