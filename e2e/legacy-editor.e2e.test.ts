import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { emptyFlow } from '@offhook/flow';
import type { Locator, Page } from 'playwright';
import { expect, it } from 'vitest';
import { blockOf, choose, connect, dragToStage, socketOf, stageOf, wires } from './studio.ts';
import { useProduct } from './use-product.ts';

const bench = useProduct();

const fixtures = new URL('../packages/import-cti/fixtures/', import.meta.url);
const legacyFile = fileURLToPath(new URL('task-for-the-caller.json', fixtures));

/** An editor of a flow in which nothing stands yet. */
const openEmpty = async (name: string): Promise<{ readonly page: Page; readonly id: string }> => {
  const document = { ...emptyFlow(name), nodes: {}, layout: {} };
  const { id } = await bench.client.createFlow('demo', { document });
  const page = await bench.studio(`flows/${id}`);
  await stageOf(page).waitFor();
  return { page, id };
};

const menu = (page: Page, name: string): Locator =>
  page.getByRole('complementary', { name, exact: true });
const inMenu = (page: Page, name: string): Locator =>
  menu(page, 'Main Menu').getByRole('button', { name, exact: true });
const countShown = async (explorer: Locator): Promise<number> =>
  Number(/\d+/.exec((await explorer.getByRole('status').textContent()) ?? '')?.[0]);

it('has the menus, the palette and the sockets that CTI admins know', async () => {
  const { page } = await openEmpty('Known by heart');
  await menu(page, 'Main Menu').getByRole('heading', { name: 'Main Menu' }).waitFor();
  expect(await inMenu(page, 'Download').isDisabled()).toBe(true);

  // Start and End leave the palette once they stand on the stage; CTI Blocks never run out.
  for (const [title, x] of [
    ['Start', 120],
    ['End', 760],
  ] as const) {
    await dragToStage(page, title, x, 260);
    await blockOf(page, title).waitFor();
    expect(await inMenu(page, title).count()).toBe(0);
  }
  await page.keyboard.press('Escape');
  await menu(page, 'Main Menu').waitFor();
  expect(await inMenu(page, 'Download').isEnabled()).toBe(true);

  // The caret stays where one types, also in the middle of the name.
  await menu(page, 'Main Menu').getByRole('textbox', { name: 'Name' }).click();
  await page.keyboard.press('Home');
  await page.keyboard.type('All ');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'All Known by heart' }).waitFor();

  await dragToStage(page, 'CTI Block', 420, 240);
  await choose(page, 'contact id', 'Get Salesforce Contact Id');
  const details = menu(page, 'Detail Menu');
  await details.getByText('ID: get-contact-id').waitFor();
  for (const name of ['Inputs', 'Return values', 'Connections']) {
    await details.getByRole('region', { name }).waitFor();
  }
  await details.getByRole('columnheader', { name: 'Description' }).waitFor();
  await details.getByText('optional').first().waitFor();

  // Sockets tell by name whether they are free; a free failure is no error.
  await connect(
    socketOf(page, 'Start', 'Output done'),
    socketOf(page, 'Get Salesforce Contact Id', 'Input'),
  );
  await connect(
    socketOf(page, 'Get Salesforce Contact Id', 'Output success'),
    socketOf(page, 'End', 'Input'),
  );
  await expect.poll(() => wires(page)).toBe(2);
  const described = (socket: string): Promise<string | null> =>
    socketOf(page, 'Get Salesforce Contact Id', socket).getAttribute('aria-description');
  expect(await described('Output success')).toBe('connected');
  expect(await described('Output failure')).toBe('free');
  await page.getByRole('button', { name: /^\d warnings?$/ }).waitFor();

  // A double-click renames, a click outside ends it, and the id stays as it was.
  await blockOf(page, 'Get Salesforce Contact Id')
    .getByText('Get Salesforce Contact Id', { exact: true })
    .dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Who calls?');
  await stageOf(page).click({ position: { x: 40, y: 60 } });
  await blockOf(page, 'Who calls?').waitFor();
  await page.getByRole('button', { name: 'Show ids' }).click();
  await blockOf(page, 'Who calls?').getByText('get-contact-id').waitFor();

  // Change type keeps the block where it is, with the connections that fit.
  const before = await blockOf(page, 'Who calls?').boundingBox();
  await blockOf(page, 'Who calls?').click();
  await details.getByRole('button', { name: 'Change type' }).click();
  await page.getByRole('dialog', { name: 'Change type' }).waitFor();
  await choose(page, 'lead id', 'Get Salesforce Lead Id');
  await details.getByText('ID: get-contact-id').waitFor();
  const { x, y } = (await blockOf(page, 'Who calls?').boundingBox()) ?? { x: 0, y: 0 };
  expect([x, y]).toEqual([before?.x, before?.y]);
  expect(await wires(page)).toBe(2);
  await details.getByRole('button', { name: 'Remove', exact: true }).first().click();
  await expect.poll(() => blockOf(page, 'Who calls?').count()).toBe(0);
  await page.context().close();
});

it('finds an action by words, category and tag, and keeps a search for the next time', async () => {
  const { page } = await openEmpty('Found again');
  await dragToStage(page, 'CTI Block', 420, 240);
  const explorer = page.getByRole('dialog', { name: 'Choose an action' });
  await explorer.getByRole('status').waitFor();
  const all = await countShown(explorer);
  expect(all).toBeGreaterThan(150);
  expect(await explorer.getByRole('article').count()).toBe(all);
  await explorer.getByRole('article').first().hover();
  await page.mouse.wheel(0, 50_000);
  await expect
    .poll(() => explorer.getByRole('article').last().boundingBox())
    .toMatchObject({ y: expect.toSatisfy((y: number) => y > 0 && y < 900) });
  await explorer.getByRole('searchbox', { name: 'Search actions' }).fill('phone');
  await expect.poll(() => countShown(explorer)).toBeLessThan(40);
  const byWord = await countShown(explorer);
  await explorer.getByRole('checkbox', { name: /^Contact/ }).check();
  await expect.poll(() => countShown(explorer)).toBeLessThan(byWord);
  const byBoth = await countShown(explorer);
  expect(byBoth).toBeGreaterThan(0);
  await explorer.getByRole('button', { name: 'Save search' }).click();
  const saved = explorer.getByRole('region', { name: 'Saved searches' });
  await saved.getByRole('button', { name: '“phone”, Contact', exact: true }).waitFor();

  const card = explorer.getByRole('article', { name: 'Get Customer Phone Number' });
  await card.getByText('Parameters').click();
  await card.getByRole('heading', { name: 'Returns' }).waitFor();
  await card.getByText('country').first().waitFor();
  await page.keyboard.press('Escape');
  await explorer.waitFor({ state: 'hidden' });
  expect(await stageOf(page).getByRole('group').count()).toBe(0);

  // Another day, in another flow.
  const document = { ...emptyFlow('Another'), nodes: {}, layout: {} };
  const { id } = await bench.client.createFlow('demo', { document });
  const other = await page.context().newPage();
  await other.goto(`${bench.product.studio}flows/${id}`);
  await dragToStage(other, 'CTI Block', 420, 240);
  const again = other.getByRole('dialog', { name: 'Choose an action' });
  await again.getByRole('button', { name: '“phone”, Contact', exact: true }).click();
  await expect.poll(() => countShown(again)).toBe(byBoth);
  await again.getByRole('button', { name: 'Clear', exact: true }).click();
  await again.getByRole('region', { name: 'Saved searches' }).waitFor({ state: 'detached' });
  await again.getByRole('checkbox', { name: /^Contact/ }).uncheck();
  await again.getByRole('searchbox', { name: 'Search actions' }).fill('SCREENPOP object home');
  await again.getByRole('button', { name: 'Select Screenpop Object Home', exact: true }).click();
  await blockOf(other, 'Screenpop Object Home').waitFor();
  await page.context().close();
});

/** What the person gets by a press of Download. */
const downloaded = async (page: Page, button: string): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), inMenu(page, button).click()]);
  return file.path();
};

const upload = async (page: Page, path: string): Promise<void> => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    inMenu(page, 'Upload').click(),
  ]);
  await chooser.setFiles(path);
};

const jsonOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

it('takes a file of the legacy editor in and gives it out as it was, and its own files as well', async () => {
  const { page, id } = await openEmpty('There and back');
  await upload(page, legacyFile);
  await blockOf(page, 'Read the contact').waitFor();
  const legacy = jsonOf(await downloaded(page, 'Download as CTI flow'));
  expect(legacy).toMatchObject({ actions: (jsonOf(legacyFile) as { actions: unknown }).actions }); // cast: a CTI flow has actions
  const own = await downloaded(page, 'Download');
  await expect
    .poll(async () => (await bench.client.flow(id)).draft, { timeout: 15_000 })
    .toEqual(jsonOf(own));

  const other = await openEmpty('There and back');
  await upload(other.page, own);
  await blockOf(other.page, 'Read the contact').waitFor();
  expect(jsonOf(await downloaded(other.page, 'Download'))).toEqual(jsonOf(own));

  // Where ids such as uid-NaN came in, a block gets an id that is none of them.
  await dragToStage(other.page, 'CTI Block', 300, 640);
  await choose(other.page, 'delay', 'Delay');
  await menu(other.page, 'Detail Menu').getByText('ID: delay').waitFor();
  await other.page.getByRole('button', { name: /^Undo/ }).click();

  // An upload is one step to undo.
  await other.page.getByRole('button', { name: /^Undo: Upload/ }).click();
  await expect.poll(() => blockOf(other.page, 'Read the contact').count()).toBe(0);
  await Promise.all([page.context().close(), other.page.context().close()]);
});
